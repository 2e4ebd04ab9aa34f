import type { Database, SqlValue } from 'sql.js';
import initSqlJs from 'sql.js';
import type { TableRow } from '../seed/rows';
import type { TextTest } from './filter';
import type { Sql } from './filterSql';
import { quoted } from './filterSql';
import type { ColumnType, Table } from './tables';
import { matchesPattern } from './wildcards';

export type StoredRow = Readonly<Record<string, SqlValue>>;

/** The rows, in SQLite. Each has a sequence number, which is its place where nothing else decides. */
export interface Store {
  /** The sequence numbers of the rows that match, in order. */
  readonly find: (table: Table, where: Sql, orderBy: string) => readonly number[];
  /** Rows by their sequence numbers, in the same order. */
  readonly read: (table: Table, sequence: readonly number[]) => readonly StoredRow[];
}

/** How many results are remembered, so that the next page need not sort anew. */
const REMEMBERED = 32;

export async function createStore(
  tables: readonly Table[],
  rowsOf: (table: Table) => readonly TableRow[],
): Promise<Store> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.create_function(
    'dataverse_matches',
    (text: string | null, test: TextTest, pattern: string) =>
      text === null ? null : Number(matchesPattern(text, test, pattern)),
  );
  for (const table of tables) fill(database, table, rowsOf(table));

  const results = new Map<string, readonly number[]>();
  return {
    find: (table, where, orderBy) => {
      const key = JSON.stringify([table.logicalName, where, orderBy]);
      const known = results.get(key);
      if (known) return known;
      const sql = `SELECT seq FROM ${table.logicalName} WHERE ${where.text} ORDER BY ${orderBy}seq`;
      const found = (database.exec(sql, [...where.values])[0]?.values ?? []).map(([seq]) =>
        Number(seq),
      );
      const oldest = results.keys().next();
      if (results.size >= REMEMBERED && !oldest.done) results.delete(oldest.value);
      results.set(key, found);
      return found;
    },
    read: (table, sequence) => {
      const statement = database.prepare(`SELECT * FROM ${table.logicalName} WHERE seq = ?`);
      const rows = sequence.map((seq) => statement.getAsObject([seq]));
      statement.free();
      return rows;
    },
  };
}

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  memo: 'TEXT',
  guid: 'TEXT',
  lookup: 'TEXT',
  dateTime: 'TEXT',
  integer: 'INTEGER',
  decimal: 'REAL',
  boolean: 'INTEGER',
};

function fill(database: Database, table: Table, rows: readonly TableRow[]): void {
  const columns = [...table.columns.keys()];
  const definitions = [...table.columns].map(
    ([name, type]) => `${quoted(name)} ${SQL_TYPES[type]}`,
  );
  const name = table.logicalName;
  database.run(`CREATE TABLE ${name} (seq INTEGER PRIMARY KEY, ${definitions.join(', ')})`);
  database.run('BEGIN');
  const marks = columns.map(() => '?').join(', ');
  const statement = database.prepare(
    `INSERT INTO ${name} (${columns.map(quoted).join(', ')}) VALUES (${marks})`,
  );
  for (const row of rows) statement.run(columns.map((column) => stored(row[column])));
  statement.free();
  database.run('COMMIT');
  if (table.columns.has('msdynci_customerid')) {
    database.run(`CREATE INDEX ${name}_customer ON ${name} (msdynci_customerid COLLATE NOCASE)`);
  }
}

function stored(value: TableRow[string] | undefined): SqlValue {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? Number(value) : value;
}
