import type { TableRow } from '../seed/rows';
import type { Store } from './store';
import { FIRST_ADDED } from './store';
import type { Table } from './tables';

/** By the logical name of a table, the sequence numbers of the rows that a session added to it. */
export type AddedRows = Map<string, readonly number[]>;

/** Adds the rows in a request's body, `{ table, rows }`; throws in words where they do not fit. */
export function addRows(
  body: unknown,
  added: AddedRows,
  store: Store,
  tables: readonly Table[],
): void {
  const { table: name, rows } = (body ?? {}) as {
    readonly table?: unknown;
    readonly rows?: unknown;
  };
  const table = tables.find(({ logicalName }) => logicalName === name);
  if (!table) throw new Error(`There is no table '${String(name)}'.`);
  if (!Array.isArray(rows)) throw new Error('Rows are a list of objects.');
  for (const row of rows as readonly TableRow[]) {
    const unknown = Object.keys(row).find((column) => !table.columns.has(column));
    if (unknown !== undefined) throw new Error(`${table.logicalName} has no '${unknown}'.`);
  }
  // Dataverse keeps when it writes a row.
  const now = new Date().toISOString();
  const written = (rows as readonly TableRow[]).map((row) => ({
    createdon: now,
    modifiedon: now,
    ...row,
  }));
  const numbers = store.add(table, written);
  added.set(table.logicalName, [...(added.get(table.logicalName) ?? []), ...numbers]);
}

/** The rows as one session sees them: those of the seed, and those that it added itself. */
export function storeOfSession(store: Store, added: AddedRows): Store {
  const visible = (table: Table) => {
    const own = added.get(table.logicalName) ?? [];
    return `(+seq < ${FIRST_ADDED} OR seq IN (${own.join(', ')}))`;
  };
  return {
    add: store.add,
    rows: (request) => {
      const { text, values } = request.where;
      const where = { text: `(${text}) AND ${visible(request.table)}`, values };
      return store.rows({ ...request, where });
    },
    count: (table, { text, values }, limit) =>
      store.count(table, { text: `(${text}) AND ${visible(table)}`, values }, limit),
  };
}
