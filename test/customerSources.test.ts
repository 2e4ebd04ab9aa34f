import type { ColumnNames } from '../CustomerInsightsTimeline/domain/settings/columnNames';
import { createMissingColumns } from '../CustomerInsightsTimeline/webApi/missingColumns';
import { namedTable } from '../CustomerInsightsTimeline/tables/namedTable';
import type { TableShape } from '../CustomerInsightsTimeline/tables/tableShape';
import {
  CUSTOMER_PROFILE,
  SEGMENT_MEMBERSHIP,
  UNIFIED_ACTIVITY,
} from '../CustomerInsightsTimeline/tables/tableShape';
import { createWebApiSource } from '../CustomerInsightsTimeline/webApi/webApiSource';
import type { DataTable } from '../demo/host/dataset/dataTable';
import { activityTable } from './support/activityTable';
import { hostDatasets } from './support/datasetSource';
import { createFakeWebApi } from './support/fakeWebApi';
import type { CustomerData } from './support/customerSourceContract';
import { allRenamed } from './support/allRenamed';
import { keepsTheContract } from './support/customerSourceContract';

/** A row under the physical names that Dataverse has for it. */
function physicalRow<Column extends string>(
  { columns, customerId }: TableShape<Column>,
  row: Readonly<Record<Column, string | null>>,
): Record<string, string | null> {
  const cells = (Object.keys(columns) as Column[]).map((name) => [columns[name][0], row[name]]);
  return { [customerId]: 'c1', ...Object.fromEntries(cells) } as Record<string, string | null>;
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

describe.each([
  ['with the published names', {}],
  ['with other names throughout', allRenamed().tables],
] as const)('a source over context.webAPI, %s', (_names, tables: ColumnNames['tables']) => {
  const activities = namedTable(UNIFIED_ACTIVITY, tables);
  const memberships = namedTable(SEGMENT_MEMBERSHIP, tables);
  const profiles = namedTable(CUSTOMER_PROFILE, tables);

  keepsTheContract((data) => {
    const fake = createFakeWebApi({
      [activities.logicalName]: data.activities.map((row) => physicalRow(activities, row)),
      [memberships.logicalName]: data.memberships.map((row) => physicalRow(memberships, row)),
      [profiles.logicalName]: [physicalRow(profiles, { customerId: 'c1' })],
    });
    const { failure } = data;
    if (failure !== undefined) fake.failNext(activities.logicalName, { message: failure });
    return createWebApiSource({
      webApi: fake.webApi,
      customerId: 'c1',
      missing: createMissingColumns(),
      names: { tables, report: (fault) => fail(fault) },
    });
  });
});

function fail(fault: unknown): never {
  throw new Error(JSON.stringify(fault));
}

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
