import type { Table } from '../../dataverse/tables';
import { TABLES } from '../../dataverse/tables';
import type { Cell, DataColumn, DataTable } from '../dataset/dataTable';
import type { Entity } from './appRows';
import { readAppRows } from './appRows';
import type { InsightKind } from './canvasInsights';
import { insightTable } from './canvasInsights';

/** Which way a maker gets the rows: straight from Dataverse, or through a collection of the app. */
export type RowsFrom = 'dataverse' | 'collection';

export interface AppData {
  readonly from: RowsFrom;
  /** Whose rows the stand-in server answers with; null for everybody's. */
  readonly session: string | null;
  /** What the table of insights holds. */
  readonly insights: readonly InsightKind[];
}

export interface CanvasTables {
  readonly activities: DataTable;
  readonly segments: DataTable;
  readonly insights: DataTable;
}

/** The tables that the app shows as they are, by what the manifest calls their data-sets. */
const SHOWN = {
  activities: 'msdynci_unifiedactivity',
  segments: 'msdynci_segmentmembership',
} as const;

export async function loadCanvasTables(customerId: string, data: AppData): Promise<CanvasTables> {
  const [activities, segments, insights] = await Promise.all([
    loadCanvasTable('activities', customerId, data),
    loadCanvasTable('segments', customerId, data),
    loadCanvasTable('insights', customerId, data),
  ]);
  return { activities, segments, insights };
}

export async function loadCanvasTable(
  name: keyof CanvasTables,
  customerId: string,
  { from, session, insights }: AppData,
): Promise<DataTable> {
  const read = (set: string) => readAppRows(set, customerId, session);
  if (name === 'insights') return insightTable(insights, read);
  const table = TABLES.find(({ logicalName }) => logicalName === SHOWN[name]);
  if (!table) throw new Error(`There is no table ${SHOWN[name]}.`);
  return tableOf(await read(table.entitySet), table, from);
}

/** A data-set has the columns of its table, also where it has no rows; and those that only rows have. */
function tableOf(rows: readonly Entity[], table: Table, from: RowsFrom): DataTable {
  const { logicalName, primaryId: id } = table;
  const defined = [...table.columns].filter(([, type]) => type !== 'lookup').map(([name]) => name);
  const present = rows.flatMap((row) => Object.keys(row)).filter(isColumn);
  const names = [...new Set([...defined, ...present])];
  return {
    columns: names.map(columnOf),
    rows: rows.map((row, index) => ({
      // A collection knows no ids, so the app numbers its rows from 1, whoever the customer is.
      id: from === 'dataverse' ? `${textOf(row[id])}|${textOf(row.partitionid)}` : `${index + 1}`,
      cells: Object.fromEntries(names.map((name) => [name, cellOf(name, row[name])])),
    })),
    logicalName: from === 'dataverse' ? logicalName : null,
  };
}

function isColumn(name: string): boolean {
  return !name.includes('@') && !name.startsWith('_');
}

function columnOf(name: string): DataColumn {
  const dataType = isTime(name) ? 'DateAndTime.DateAndTime' : 'SingleLine.Text';
  return { name, displayName: name, dataType };
}

function isTime(name: string): boolean {
  return /activitytime|(created|modified)on$/.test(name);
}

function cellOf(name: string, value: unknown): Cell {
  if (typeof value === 'string') return isTime(name) ? new Date(value) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
