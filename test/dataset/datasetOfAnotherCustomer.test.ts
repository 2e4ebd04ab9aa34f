import { createBoundDatasets } from '../../CustomerInsightsTimeline/dataset/boundDatasets';
import type { DataTable } from '../../demo/host/dataset/dataTable';
import { createManualClock } from '../support/manualClock';
import { days, tableOf, titlesOf } from '../support/numberedDays';
import { openDatasets, shownTitles } from '../support/openedDatasets';
import { promisesSettled } from '../support/promisesSettled';
import { changeFirstTitle, rowsIn, secondPageOf } from '../support/shownDatasets';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

describe('a host that numbers the rows of any customer from 1', () => {
  const numbered = (customerId: string | null, from: number, to: number) =>
    tableOf(days(from, to), { primaryId: null, customerId });

  test.each([
    ['with a CustomerId', 'c1', 'c2'],
    ['without one', null, null],
  ])(
    'and brings another customer %s in place of a page is not mixed with the one before',
    async (_which, before, after) => {
      const opened = await openDatasets([], { activities: numbered(before, 1, 30) });
      const { hosted, history } = opened;
      const { id } = hosted.customer() ?? {};
      history.loadAll();
      hosted.activities.setTable(numbered(after, 101, 130));
      await promisesSettled();
      expect(hosted.customer()?.id).not.toBe(id);
      expect(shownTitles(opened)).toEqual(titlesOf(days(21, 30)));
      expect(history.get().complete).toBe(false);
    },
  );

  test('may change a row while it brings the whole range', async () => {
    const opened = await openDatasets([], { activities: numbered(null, 1, 30), pages: 'append' });
    const { hosted, history } = opened;
    const { id } = hosted.customer() ?? {};
    hosted.alter((dataset) => changeFirstTitle(dataset));
    history.loadAll();
    await promisesSettled();
    expect(hosted.customer()?.id).toBe(id);
    expect(history.get()).toMatchObject({ shown: 30, complete: true });
  });
});

test('a later page of another customer is not put below the one before', async () => {
  const opened = await openDatasets([], { activities: tableOf(days(1, 30), { customerId: 'c1' }) });
  const { hosted, history } = opened;
  const { id } = hosted.customer() ?? {};
  const other = tableOf(days(101, 130), { customerId: 'c2' });
  hosted.alter((dataset) => (dataset.loading ? dataset : secondPageOf(other)));
  history.loadAll();
  await promisesSettled();
  expect(hosted.customer()?.id).not.toBe(id);
  expect(shownTitles(opened)).toEqual(titlesOf(days(21, 30)));
});

describe('beside the activities of another customer', () => {
  const segmentsOf = (name: string): DataTable => ({
    logicalName: null,
    columns: ['SegmentMembershipId', 'Segments'].map((column) => ({
      name: column,
      displayName: column,
      dataType: 'SingleLine.Text',
    })),
    rows: [{ id: '1', cells: { SegmentMembershipId: name, Segments: name } }],
  });
  /** The segments load while the activities have changed already. */
  const changed = async (result: (segments: DataSet) => DataSet) => {
    let segments = rowsIn(segmentsOf('of c1'));
    const bound = createBoundDatasets(createManualClock());
    const receive = (customerId: string) =>
      bound.receive({
        Activities: rowsIn(tableOf(days(1, 8), { customerId })),
        SegmentMemberships: segments,
        Insights: undefined,
      });
    receive('c1');
    segments = { ...segments, loading: true };
    const reading = receive('c2')?.source.readSegmentMemberships();
    await promisesSettled();
    segments = result({ ...segments, loading: false });
    receive('c2');
    return reading;
  };

  test('segments that still load are waited for', async () => {
    const outcome = await changed(() => rowsIn(segmentsOf('of c2')));
    expect(outcome).toMatchObject({ ok: true, value: [{ segments: 'of c2' }] });
  });

  test('segments that can’t be read are not those of the customer before', async () => {
    const outcome = await changed((segments) => ({ ...segments, error: true, errorMessage: 'No' }));
    expect(outcome).toMatchObject({ ok: false, failure: { table: 'SegmentMembership' } });
  });
});
