import type { Database } from 'sql.js';
import type { TableRow } from '../seed/rows';
import type { StoredColumn } from './storedColumns';
import { definitionsOf, insertedValues, insertsOf, quoted } from './storedColumns';
import type { Table } from './tables';

/** Makes the table with all of its columns and puts the rows into it, numbered from 1. */
export function fillTable(database: Database, table: Table, rows: readonly TableRow[]): void {
  const { logicalName: name, primaryId } = table;
  const columns = [...table.columns].map(([column, type]) => ({ column, type }));
  const definitions = ['seq INTEGER PRIMARY KEY', ...columns.flatMap(definitionsOf)];
  database.run(`CREATE TABLE ${name} (${definitions.join(', ')})`);
  database.run('BEGIN');
  insertRows(database, table, rows, 1);
  database.run(`CREATE INDEX "${name} id" ON ${name} (${quoted(primaryId)})`);
  database.run('COMMIT');
}

/** Puts rows into a table that is there, numbered from `first` on. */
export function insertRows(
  database: Database,
  table: Table,
  rows: readonly TableRow[],
  first: number,
): void {
  const given = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns: readonly StoredColumn[] = [...table.columns]
    .map(([column, type]) => ({ column, type }))
    .filter(({ column }) => given.has(column));
  const inserts = [['seq', '?'] as const, ...columns.flatMap(insertsOf)];
  const names = inserts.map(([name]) => name).join(', ');
  const takes = inserts.map(([, take]) => take).join(', ');
  const statement = database.prepare(
    `INSERT INTO ${table.logicalName} (${names}) VALUES (${takes})`,
  );
  for (const [index, row] of rows.entries()) {
    const values = columns.flatMap((column) => insertedValues(row[column.column], column, table));
    statement.run([first + index, ...values]);
  }
  statement.free();
}
