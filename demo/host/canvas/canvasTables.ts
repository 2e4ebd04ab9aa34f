import type { Cell, DataColumn, DataTable } from '../dataset/dataTable';

type Entity = Readonly<Record<string, unknown>>;

/** Which way a maker gets the rows: straight from Dataverse, or through a collection of the app. */
export type RowsFrom = 'dataverse' | 'collection';

export interface CanvasTables {
  readonly activities: DataTable;
  readonly segments: DataTable;
}

/** Reads a customer's rows for the app, whose connector does so and not the control. */
export async function loadCanvasTables(customerId: string, from: RowsFrom): Promise<CanvasTables> {
  const table = async (logicalName: string, set: string): Promise<DataTable> => {
    const rows = await loadRows(set, customerId);
    return tableOf(rows, logicalName, from);
  };
  const [activities, segments] = await Promise.all([
    table('msdynci_unifiedactivity', 'msdynci_unifiedactivities'),
    table('msdynci_segmentmembership', 'msdynci_segmentmemberships'),
  ]);
  return { activities, segments };
}

async function loadRows(set: string, customerId: string): Promise<readonly Entity[]> {
  const rows: Entity[] = [];
  const literal = encodeURIComponent(customerId.replaceAll("'", "''"));
  let next: string | undefined = `/api/data/v9.2/${set}?$filter=msdynci_customerid eq '${literal}'`;
  while (next !== undefined) {
    const response = await fetch(next, { headers: { Prefer: 'odata.maxpagesize=5000' } });
    if (!response.ok) throw new Error(await response.text());
    const page = (await response.json()) as {
      readonly value: readonly Entity[];
      readonly '@odata.nextLink'?: string;
    };
    rows.push(...page.value);
    next = page['@odata.nextLink'];
  }
  return rows;
}

function tableOf(rows: readonly Entity[], logicalName: string, from: RowsFrom): DataTable {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(isColumn);
  const id = `${logicalName}id`;
  return {
    columns: [id, ...names.filter((name) => name !== id)].map(columnOf),
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
