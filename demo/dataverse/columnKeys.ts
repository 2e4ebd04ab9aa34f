import { parseInstant } from './instants';
import type { ColumnType } from './tables';

/**
 * What stands in SQLite for a value, so that comparing and sorting need no case of their own for
 * null: text without its case, instants in milliseconds, and for null a number below all others.
 * SQLite sorts numbers before text, so that number is the lowest in a column of text too.
 */
export type ColumnKey = string | number;

export const NULL_KEY = -Infinity;

/** The same as SQL: a literal too large for a double is infinite. */
export const NULL_KEY_SQL = '-9e999';

export function isText(type: ColumnType): boolean {
  return type === 'text' || type === 'memo';
}

/** Comparing and sorting ignore case, also beyond ASCII. */
export function foldCase(text: string): string {
  return text.toLowerCase();
}

/** The key of a value as the seed or the list of a filter writes it; null where it does not fit. */
export function columnKey(value: string | number | boolean, type: ColumnType): ColumnKey | null {
  switch (type) {
    case 'text':
    case 'memo':
    case 'guid':
    case 'lookup':
      return typeof value === 'string' ? foldCase(value) : null;
    case 'dateTime':
      return typeof value === 'string' ? parseInstant(value) : null;
    case 'integer':
    case 'decimal': {
      const number = typeof value === 'boolean' || value === '' ? Number.NaN : Number(value);
      return Number.isFinite(number) ? number : null;
    }
    case 'boolean':
      if (value === true || value === 'true') return 1;
      return value === false || value === 'false' ? 0 : null;
  }
}
