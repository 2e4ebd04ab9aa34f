import { createMissingColumns } from '../../CustomerInsightsTimeline/sources/missingColumns';
import type { TableShape } from '../../CustomerInsightsTimeline/sources/tableShape';
import {
  SEGMENT_MEMBERSHIP,
  UNIFIED_ACTIVITY,
} from '../../CustomerInsightsTimeline/sources/tableShape';
import { createWebApiSource } from '../../CustomerInsightsTimeline/sources/webApiSource';
import type { DataTable } from '../../demo/host/dataset/dataTable';
import { activityTable } from '../support/activityTable';
import { hostDatasets } from '../support/datasetSource';
import { createFakeWebApi } from '../support/fakeWebApi';
import type { CustomerData } from './customerSourceContract';
import { keepsTheContract } from './customerSourceContract';

/** A row under the physical names that Dataverse has for it. */
function physicalRow<Column extends string>(
  { columns }: TableShape<Column>,
  row: Readonly<Record<Column, string | null>>,
): Record<string, string | null> {
  const cells = (Object.keys(columns) as Column[]).map((name) => [columns[name][0], row[name]]);
  return { msdynci_customerid: 'c1', ...Object.fromEntries(cells) } as Record<
    string,
    string | null
  >;
}

function segmentTable({ memberships }: CustomerData): DataTable {
  const rows = memberships.map((row) => physicalRow(SEGMENT_MEMBERSHIP, row));
  return {
    logicalName: null,
    columns: Object.values(SEGMENT_MEMBERSHIP.columns).map(([name = '']) => ({
      name,
      displayName: name,
      dataType: 'SingleLine.Text',
    })),
    rows: rows.map((cells, index) => ({ id: `segment-${index}`, cells })),
  };
}

describe('a source over context.webAPI', () => {
  keepsTheContract((data) => {
    const fake = createFakeWebApi({
      msdynci_unifiedactivity: data.activities.map((row) => physicalRow(UNIFIED_ACTIVITY, row)),
      msdynci_segmentmembership: data.memberships.map((row) =>
        physicalRow(SEGMENT_MEMBERSHIP, row),
      ),
      msdynci_customerprofile: [{ msdynci_customerid: 'c1' }],
    });
    const missing = createMissingColumns();
    const { failure } = data;
    if (failure !== undefined) fake.failNext('msdynci_unifiedactivity', { message: failure });
    return createWebApiSource({ webApi: fake.webApi, customerId: 'c1', missing });
  });
});

describe.each(['replace', 'append'] as const)('a source over data-sets whose pages %s', (pages) => {
  describe.each([null, 'msdynci_unifiedactivity'])('and whose table is %s', (logicalName) => {
    keepsTheContract((data) => {
      const hosted = hostDatasets({
        activities: activityTable(data.activities, { logicalName }),
        segments: segmentTable(data),
        pageSize: 10,
        pages,
        later: queueMicrotask,
        failure: data.failure,
      });
      return hosted.source();
    });
  });
});
