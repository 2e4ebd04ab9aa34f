import { datasetGaps } from '../../CustomerInsightsTimeline/dataset/datasetGaps';
import type { DataTable } from '../../demo/host/dataset/dataTable';
import { DatasetHost } from '../../demo/host/dataset/datasetHost';
import { unboundDataset } from '../../demo/host/dataset/unboundDataset';
import { activityRow } from '../support/activityRow';
import { activityTable } from '../support/activityTable';

function datasetOf(table: DataTable) {
  const host = new DatasetHost({
    table,
    pageSize: 25,
    pages: 'replace',
    onChange: () => undefined,
  });
  return host.dataset();
}

const whole = activityTable([activityRow()]);

function without(...names: readonly string[]): DataTable {
  return { ...whole, columns: whole.columns.filter(({ name }) => !names.includes(name)) };
}

const named = (name: string) => ({
  name,
  displayName: name,
  dataType: 'SingleLine.Text',
});
const segments = datasetOf({
  columns: ['Segments', 'SegmentProvider', 'SegmentMembershipType', 'SegmentMembershipId'].map(
    named,
  ),
  rows: [],
  logicalName: null,
});

const insights = datasetOf({ columns: [named('Kind')], rows: [], logicalName: null });

test('where all is bound and every column is found, nothing is missing', () => {
  expect(
    datasetGaps(
      { Activities: datasetOf(whole), SegmentMemberships: segments, Insights: insights },
      true,
    ),
  ).toEqual([]);
});

test('data-sets that nobody bound are named; those of segments only where they are to be shown', () => {
  const none = {
    Activities: unboundDataset(),
    SegmentMemberships: undefined,
    Insights: unboundDataset(),
  };
  expect(datasetGaps(none, true)).toEqual([
    { kind: 'notBound', setting: 'Activities' },
    { kind: 'notBound', setting: 'Insights' },
    { kind: 'notBound', setting: 'SegmentMemberships' },
  ]);
  expect(datasetGaps(none, false)).toEqual([
    { kind: 'notBound', setting: 'Activities' },
    { kind: 'notBound', setting: 'Insights' },
  ]);
});

test('columns that are not found are named by their property-sets, the required ones apart', () => {
  const Activities = datasetOf(
    without('msdynci_activityid', 'msdynci_activitytime', 'msdynci_title'),
  );
  expect(
    datasetGaps({ Activities, SegmentMemberships: segments, Insights: insights }, true),
  ).toEqual([
    {
      kind: 'requiredNotMapped',
      setting: 'Activities',
      columns: ['ActivityId', 'ActivityTimeStamp'],
    },
    { kind: 'notMapped', setting: 'Activities', columns: ['Title'] },
  ]);
});

test('an empty data-set is reported, and one that is still loading lacks nothing yet', () => {
  const empty = datasetOf(activityTable([]));
  const gaps = (Activities: typeof empty) =>
    datasetGaps({ Activities, SegmentMemberships: segments, Insights: insights }, true);
  expect(gaps(empty)).toEqual([{ kind: 'noRows', setting: 'Activities' }]);
  expect(gaps({ ...empty, columns: [], loading: true })).toEqual([]);
});
