import type { SqlValue } from 'sql.js';
import type { TableRow } from '../seed/rows';
import { columnKey, isText, NULL_KEY } from './columnKeys';
import { formatInstant } from './instants';
import type { ColumnType, Table } from './tables';

/** A row as it was seeded, and its place among the rows of its table. */
export interface StoredRow {
  readonly seq: number;
  readonly values: TableRow;
}

/**
 * The columns that SQLite has for a column: that of its key and, as a key has lost the case of a
 * text, one of the text itself. A logical name has no blank, so the two can't meet.
 */
export function sqlColumns(column: string, type: ColumnType): readonly string[] {
  return isText(type) ? [column, `${column} text`] : [column];
}

/** What goes into those columns; a value that does not fit the column's type is a fault in the seed. */
export function storedValues(
  value: TableRow[string] | undefined,
  column: string,
  table: Table,
): readonly SqlValue[] {
  const type = table.columns.get(column) ?? 'text';
  const isMissing = value === null || value === undefined;
  const key = isMissing ? NULL_KEY : columnKey(value, type);
  if (key === null) {
    throw new Error(`${table.logicalName}.${column} is ${type}, so it can't be ${String(value)}.`);
  }
  return isText(type) ? [key, isMissing ? null : String(value)] : [key];
}

/** The value behind what SQLite has for a column. */
export function readStored(
  stored: Readonly<Record<string, SqlValue>>,
  column: string,
  type: ColumnType,
): TableRow[string] {
  const value = stored[sqlColumns(column, type).at(-1) ?? column];
  if (value === null || value === undefined || value === NULL_KEY) return null;
  if (type === 'boolean') return value === 1;
  if (type === 'dateTime') return formatInstant(Number(value));
  return typeof value === 'number' ? value : String(value);
}
