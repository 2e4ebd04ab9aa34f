import type { Database, SqlValue } from 'sql.js';
import initSqlJs from 'sql.js';
import type { TableRow } from '../seed/rows';
import { foldCase, NULL_KEY } from './columnKeys';
import { fillTable, insertRows } from './fillTable';
import type { TextTest } from './filter';
import type { Sql } from './filterSql';
import type { OrderKey } from './order';
import { followingSql, orderSql } from './order';
import { keySql, quoted, readValue, valueSql } from './storedColumns';
import type { Table } from './tables';
import { matchesPattern } from './wildcards';

/** A row as it was seeded, and its place among the rows of its table. */
export interface StoredRow {
  readonly seq: number;
  readonly values: TableRow;
}

export interface RowsRequest {
  readonly table: Table;
  readonly where: Sql;
  readonly order: readonly OrderKey[];
  /** The sequence number of the row that these rows follow; null for the first ones. */
  readonly after: number | null;
  readonly columns: Iterable<string>;
  /** At most so many rows. */
  readonly limit: number;
}

/** The rows, in SQLite. Each has a sequence number, which is its place where nothing else decides. */
export interface Store {
  /** The rows in order, or null where there is no row to come after. */
  readonly rows: (request: RowsRequest) => readonly StoredRow[] | null;
  /** How many rows match; counting ends at the limit. */
  readonly count: (table: Table, where: Sql, limit: number) => number;
  /** Adds rows behind those of the seed. Answers their sequence numbers. */
  readonly add: (table: Table, rows: readonly TableRow[]) => readonly number[];
}

/** No seed has as many rows: from here on, rows were added later. */
export const FIRST_ADDED = 1_000_000_000;

/** More than the demo's rows take. */
const CACHE_KIB = 256 * 1024;

/** Rejects where a value does not fit the type of its column. */
export async function createStore(
  tables: readonly Table[],
  rowsOf: (table: Table) => readonly TableRow[],
): Promise<Store> {
  const { Database } = await initSqlJs();
  const database = new Database();
  // sql.js keeps the database in a file of its own in memory: with a small cache, SQLite reads that
  // file again for most rows. A journal would only serve a crash that nothing outlives.
  database.run(`PRAGMA cache_size = -${CACHE_KIB}; PRAGMA journal_mode = OFF`);
  addFunctions(database);
  for (const table of tables) fillTable(database, table, rowsOf(table));
  let nextAdded = FIRST_ADDED;

  /** The conditions that leave the rows after one row; null where that row is not there. */
  function followingRow({ table, order, after }: RowsRequest): Sql | null {
    if (after === null) return { text: '1', values: [] };
    const keys = order.map(keySql).join(', ');
    const sql = `SELECT ${keys} FROM ${table.logicalName} WHERE seq = ?`;
    const [row] = query(database, sql, [after]);
    if (!row) return null;
    return followingSql(
      order,
      row.map((key) => (typeof key === 'number' ? key : String(key))),
    );
  }

  return {
    add: (table, rows) => {
      const first = nextAdded;
      nextAdded += rows.length;
      insertRows(database, table, rows, first);
      return rows.map((_, index) => first + index);
    },
    rows: (request) => {
      const { table, where, order, limit } = request;
      const following = followingRow(request);
      if (!following) return null;
      indexOrder(database, table, order);
      const columns = [...request.columns].map((column) => ({
        column,
        type: table.columns.get(column) ?? 'text',
      }));
      const select = ['seq', ...columns.map(valueSql)].join(', ');
      const sql = `SELECT ${select} FROM ${table.logicalName} WHERE ${where.text} AND ${following.text} ORDER BY ${orderSql(order)} LIMIT ?`;
      const found = query(database, sql, [...where.values, ...following.values, limit]);
      return found.map(([seq, ...stored]) => ({
        seq: Number(seq),
        values: Object.fromEntries(
          columns.map(({ column, type }, index) => [column, readValue(stored[index], type)]),
        ),
      }));
    },
    count: (table, where, limit) => {
      const sql = `SELECT count(*) FROM (SELECT 1 FROM ${table.logicalName} WHERE ${where.text} LIMIT ?)`;
      return Number(query(database, sql, [...where.values, limit])[0]?.[0] ?? 0);
    },
  };
}

function addFunctions(database: Database): void {
  database.create_function('dataverse_key', (text: string | null) =>
    text === null ? NULL_KEY : foldCase(text),
  );
  database.create_function(
    'dataverse_matches',
    (text: string | number | null, test: TextTest, pattern: string) =>
      Number(typeof text === 'string' && matchesPattern(foldCase(text), test, pattern)),
  );
}

/** The rows of one customer in an order: made when it is first asked for, as there are many orders. */
function indexOrder(database: Database, table: Table, order: readonly OrderKey[]): void {
  const keys = order.filter(({ column, type }) => column !== 'seq' && type !== 'memo');
  // The table of segments has no customer; nobody asks it for an order that is worth an index.
  if (!table.columns.has('msdynci_customerid')) return;
  const columns = ['msdynci_customerid', ...keys.map((key) => orderSql([key]))].join(', ');
  const name = quoted(`${table.logicalName} ${columns.replaceAll('"', '')}`);
  database.run(`CREATE INDEX IF NOT EXISTS ${name} ON ${table.logicalName} (${columns})`);
}

function query(
  database: Database,
  sql: string,
  values: readonly SqlValue[],
): readonly (readonly SqlValue[])[] {
  const statement = database.prepare(sql);
  try {
    statement.bind([...values]);
    const rows: SqlValue[][] = [];
    while (statement.step()) rows.push(statement.get());
    return rows;
  } finally {
    statement.free();
  }
}
