import type { Database, ParamsObject, SqlValue } from 'sql.js';
import initSqlJs from 'sql.js';
import type { TableRow } from '../seed/rows';
import { NULL_KEY_SQL } from './columnKeys';
import type { TextTest } from './filter';
import type { Sql } from './filterSql';
import { quoted } from './filterSql';
import type { OrderKey } from './order';
import { followingSql, orderSql } from './order';
import type { StoredRow } from './storedRows';
import { readStored, sqlColumns, storedValues } from './storedRows';
import type { Table } from './tables';
import { matchesPattern } from './wildcards';

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
}

/** More than the demo's rows take. */
const CACHE_KIB = 256 * 1024;

export async function createStore(
  tables: readonly Table[],
  rowsOf: (table: Table) => readonly TableRow[],
): Promise<Store> {
  const { Database } = await initSqlJs();
  const database = new Database();
  // sql.js keeps the database in a file of its own in memory: with a small cache, SQLite reads that
  // file anew for most rows. A journal would only serve a crash that nothing outlives.
  database.run(`PRAGMA cache_size = -${CACHE_KIB}; PRAGMA journal_mode = OFF`);
  database.create_function(
    'dataverse_matches',
    (text: string | number, test: TextTest, pattern: string) =>
      Number(typeof text === 'string' && matchesPattern(text, test, pattern)),
  );
  for (const table of tables) fill(database, table, rowsOf(table));

  /** The conditions that leave the rows after one row; null where that row is not there. */
  function followingRow({ table, order, after }: RowsRequest): Sql | null {
    if (after === null) return { text: '1', values: [] };
    const names = order.map(({ column }) => quoted(column)).join(', ');
    const sql = `SELECT ${names} FROM ${table.logicalName} WHERE seq = ?`;
    const [keys] = database.exec(sql, [after])[0]?.values ?? [];
    if (!keys) return null;
    return followingSql(
      order,
      keys.map((key) => (typeof key === 'number' ? key : String(key))),
    );
  }

  return {
    rows: (request) => {
      const { table, where, order, limit } = request;
      const following = followingRow(request);
      if (!following) return null;
      const columns = [...request.columns].map((column) => ({
        column,
        type: table.columns.get(column) ?? 'text',
      }));
      const names = columns.map(({ column, type }) => sqlColumns(column, type).at(-1) ?? column);
      const select = ['seq', ...names].map(quoted).join(', ');
      const sql = `SELECT ${select} FROM ${table.logicalName} WHERE ${where.text} AND ${following.text} ORDER BY ${orderSql(order)} LIMIT ?`;
      const found = query(database, sql, [...where.values, ...following.values, limit]);
      return found.map((stored) => ({
        seq: Number(stored.seq),
        values: Object.fromEntries(
          columns.map(({ column, type }) => [column, readStored(stored, column, type)]),
        ),
      }));
    },
    count: (table, where, limit) => {
      const sql = `SELECT count(*) AS found FROM (SELECT 1 FROM ${table.logicalName} WHERE ${where.text} LIMIT ?)`;
      return Number(query(database, sql, [...where.values, limit])[0]?.found ?? 0);
    },
  };
}

function query(
  database: Database,
  sql: string,
  values: readonly SqlValue[],
): readonly ParamsObject[] {
  const statement = database.prepare(sql);
  try {
    statement.bind([...values]);
    const rows: ParamsObject[] = [];
    while (statement.step()) rows.push(statement.getAsObject());
    return rows;
  } finally {
    statement.free();
  }
}

function fill(database: Database, table: Table, rows: readonly TableRow[]): void {
  const name = table.logicalName;
  // Columns without a type: SQLite then keeps a text that looks like a number as text.
  const definitions = [...table.columns].flatMap(([column, type]) => {
    const [key = column, ...text] = sqlColumns(column, type).map(quoted);
    return [`${key} DEFAULT (${NULL_KEY_SQL})`, ...text];
  });
  database.run(`CREATE TABLE ${name} (seq INTEGER PRIMARY KEY, ${definitions.join(', ')})`);
  database.run('BEGIN');
  insert(database, table, rows);
  for (const index of indexesOf(table)) {
    database.run(`CREATE INDEX "${name} ${index.join(' ')}" ON ${name} (${index.join(', ')})`);
  }
  database.run('COMMIT');
}

function insert(database: Database, table: Table, rows: readonly TableRow[]): void {
  const seeded = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = [...table.columns].filter(([column]) => seeded.has(column));
  const names = ['seq', ...columns.flatMap(([column, type]) => sqlColumns(column, type))];
  const marks = names.map(() => '?').join(', ');
  const statement = database.prepare(
    `INSERT INTO ${table.logicalName} (${names.map(quoted).join(', ')}) VALUES (${marks})`,
  );
  for (const [index, row] of rows.entries()) {
    const values = columns.flatMap(([column]) => storedValues(row[column], column, table));
    statement.run([index + 1, ...values]);
  }
  statement.free();
}

/** The rows of one customer, in the orders that a timeline asks for; and one row by its id. */
function indexesOf({ columns, primaryId }: Table): readonly (readonly string[])[] {
  const orders = ['msdynci_activitytime', 'msdynci_rangeindex', primaryId];
  return [
    [primaryId],
    ...orders
      .filter((column) => columns.has(column))
      .map((column) => ['msdynci_customerid', column]),
  ];
}
