import type { Entity } from './askedAnswer';

/**
 * Whether rows stand in the text order that a query asks for, as the control relies on; null where
 * they have no such column. Letters of either case are the same.
 */
export function isInTextOrder(rows: readonly Entity[], orderBy: string | null): boolean | null {
  const [column = '', direction = 'asc'] = (orderBy ?? '').split(' ');
  const keys = rows.map((row) => row[column]).filter((key) => typeof key === 'string');
  if (keys.length < 2) return null;
  const sign = direction === 'desc' ? -1 : 1;
  return keys.every((key, place) => {
    const before = keys[place - 1];
    return before === undefined || sign * compare(before.toLowerCase(), key.toLowerCase()) <= 0;
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
