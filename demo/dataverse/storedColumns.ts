import type { SqlValue } from 'sql.js';
import type { TableRow } from '../seed/rows';
import type { ColumnKey } from './columnKeys';
import { columnKey, NULL_KEY, NULL_KEY_SQL } from './columnKeys';
import { formatInstant } from './instants';
import type { ColumnType, Table } from './tables';

/**
 * How a column stands in SQLite: by its key. As the key of a text has lost its case, a second column
 * has the text where the two differ; a logical name has no blank, so no name can clash with it. A
 * memo is too large to stand there twice: it has no key but the one that is made of it when asked.
 */
export interface StoredColumn {
  readonly column: string;
  readonly type: ColumnType;
}

/** SQL for what the column compares and sorts by. */
export function keySql({ column, type }: StoredColumn): string {
  return type === 'memo' ? `dataverse_key(${quoted(column)})` : quoted(column);
}

/** SQL for what the column's value is read from. */
export function valueSql({ column, type }: StoredColumn): string {
  return type === 'text'
    ? `coalesce(${quoted(textOf(column))}, ${quoted(column)})`
    : quoted(column);
}

export function quoted(column: string): string {
  return `"${column}"`;
}

/** What a table declares for the column. No type: a text that looks like a number stays a text. */
export function definitionsOf({ column, type }: StoredColumn): readonly string[] {
  if (type === 'memo') return [quoted(column)];
  const key = `${quoted(column)} DEFAULT (${NULL_KEY_SQL})`;
  return type === 'text' ? [key, quoted(textOf(column))] : [key];
}

/** The columns of an INSERT, each with the SQL that takes its value. */
export function insertsOf({ column, type }: StoredColumn): readonly (readonly [string, string])[] {
  // Texts are bound as bytes: sql.js would convert them letter by letter.
  const text = 'CAST(? AS TEXT)';
  const key = isNumber(type) ? '?' : text;
  if (type === 'memo') return [[quoted(column), text]];
  const inserts = [[quoted(column), `coalesce(${key}, ${NULL_KEY_SQL})`] as const];
  return type === 'text' ? [...inserts, [quoted(textOf(column)), text]] : inserts;
}

/** What these take; a value that does not fit the column's type is a fault in the seed. */
export function insertedValues(
  value: TableRow[string] | undefined,
  { column, type }: StoredColumn,
  table: Table,
): readonly SqlValue[] {
  if (value === null || value === undefined) return type === 'text' ? [null, null] : [null];
  const key = columnKey(value, type);
  if (key === null) {
    throw new Error(`${table.logicalName}.${column} is ${type}, so it can't be ${String(value)}.`);
  }
  if (type === 'memo') return [bytesOf(String(value))];
  if (type === 'text') return [bytesOf(key), key === value ? null : bytesOf(String(value))];
  return [bytesOf(key)];
}

/** The value behind what was read. */
export function readValue(stored: SqlValue | undefined, type: ColumnType): TableRow[string] {
  if (stored === null || stored === undefined || stored === NULL_KEY) return null;
  if (type === 'boolean') return stored === 1;
  if (type === 'dateTime') return formatInstant(Number(stored));
  return typeof stored === 'number' ? stored : String(stored);
}

function isNumber(type: ColumnType): boolean {
  return ['dateTime', 'integer', 'decimal', 'boolean'].includes(type);
}

function bytesOf(key: ColumnKey): SqlValue {
  return typeof key === 'string' ? Buffer.from(key) : key;
}

function textOf(column: string): string {
  return `${column} text`;
}
