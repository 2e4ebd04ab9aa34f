import type { ColumnKey } from './columnKeys';
import { badQuery } from './dataverseError';
import type { Sql } from './filterSql';
import { columnOf } from './filterSql';
import type { SchemaShape } from './schema';
import type { StoredColumn } from './storedColumns';
import { keySql } from './storedColumns';
import type { Table } from './tables';

/** One column of an order, `seq` for the sequence number of a row. */
export interface OrderKey extends StoredColumn {
  readonly descending: boolean;
}

/**
 * Reads `$orderby`; a sequence number ends it, so that no two rows are ever level. Text sorts as
 * text, and a row without a value before all others. Elastic tables take one column only: developers
 * report the refusal, whose words are not published.
 */
export function readOrderBy(
  text: string | null,
  table: Table,
  shape: SchemaShape,
): readonly OrderKey[] {
  const keys = text === null ? [] : text.split(',').map((clause) => readKey(clause, table, shape));
  if (table.isElastic && keys.length > 1)
    throw badQuery('Only one sort is supported on an elastic table.');
  // In the direction of the key before it: one index then serves the whole order.
  return [
    ...keys,
    { column: 'seq', type: 'integer', descending: keys.at(-1)?.descending ?? false },
  ];
}

function readKey(clause: string, table: Table, shape: SchemaShape): OrderKey {
  const [property = '', direction = 'asc', ...rest] = clause.trim().split(/\s+/);
  if (rest.length > 0 || !['asc', 'desc'].includes(direction)) {
    throw badQuery(`Syntax error in the order '${clause}'.`);
  }
  const column = columnOf(property, table, shape);
  const type = table.columns.get(column) ?? 'text';
  if (type === 'lookup') {
    throw badQuery(`Ordering on the lookup column '${property}' is not supported.`);
  }
  return { column, type, descending: direction === 'desc' };
}

export function reversed(order: readonly OrderKey[]): readonly OrderKey[] {
  return order.map((key) => ({ ...key, descending: !key.descending }));
}

export function orderSql(order: readonly OrderKey[]): string {
  return order.map((key) => `${keySql(key)} ${key.descending ? 'DESC' : 'ASC'}`).join(', ');
}

/**
 * The rows that follow the row with these keys in this order. The first key alone bounds them,
 * which lets SQLite enter its index right there instead of walking up to it.
 */
export function followingSql(order: readonly OrderKey[], keys: readonly ColumnKey[]): Sql {
  const [first, ...rest] = order;
  const [key = 0, ...others] = keys;
  if (!first) return { text: '0', values: [] };
  const name = keySql(first);
  const sign = first.descending ? '<' : '>';
  if (rest.length === 0) return { text: `(${name} ${sign} ?)`, values: [key] };
  const after = followingSql(rest, others);
  return {
    text: `(${name} ${sign}= ? AND (${name} ${sign} ? OR ${after.text}))`,
    values: [key, key, ...after.values],
  };
}
