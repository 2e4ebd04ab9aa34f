import { badQuery, unknownProperty } from './dataverseError';
import type { Filter, Literal } from './filter';
import { isoInstant } from './instants';
import type { SchemaShape } from './schema';
import { hasColumn, logicalColumn } from './schema';
import type { ColumnType, Table } from './tables';

export interface Sql {
  readonly text: string;
  /** Values are always bound, never part of the text. */
  readonly values: readonly (string | number)[];
}

const SIGNS = { eq: '=', gt: '>', ge: '>=', lt: '<', le: '<=' } as const;

/** Translates a filter for one table; unknown properties and mismatched types are refused. */
export function filterSql(filter: Filter, table: Table, shape: SchemaShape): Sql {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = filterSql(filter.left, table, shape);
      const right = filterSql(filter.right, table, shape);
      const operator = filter.kind === 'and' ? 'AND' : 'OR';
      return {
        text: `(${left.text} ${operator} ${right.text})`,
        values: [...left.values, ...right.values],
      };
    }
    case 'not': {
      const inner = filterSql(filter.inner, table, shape);
      // What is neither true nor false (null > 1) counts as false before it is turned round.
      return { text: `(NOT coalesce(${inner.text}, 0))`, values: inner.values };
    }
    case 'compare':
      return compareSql(filter, table, shape);
    case 'text':
      return textTestSql(filter, table, shape);
    case 'in': {
      const column = columnOf(filter.property, table, shape);
      const isDate = table.columns.get(column) === 'dateTime';
      const marks = filter.values.map(() => '?').join(', ');
      return {
        text: `(${quoted(column)} COLLATE NOCASE IN (${marks}))`,
        values: isDate ? filter.values.map(isoInstant) : filter.values,
      };
    }
  }
}

/** The column behind a property, or the refusal that Dataverse answers. */
export function columnOf(property: string, table: Table, shape: SchemaShape): string {
  const column = logicalColumn(table, property);
  if (column === null || !hasColumn(table, column, shape)) {
    throw unknownProperty(property, table.logicalName);
  }
  return column;
}

export function quoted(column: string): string {
  return `"${column}"`;
}

function textTestSql(
  { test, property, pattern }: Extract<Filter, { kind: 'text' }>,
  table: Table,
  shape: SchemaShape,
): Sql {
  const column = columnOf(property, table, shape);
  const type = table.columns.get(column) ?? 'text';
  if (type !== 'text' && type !== 'memo') {
    throw badQuery(`No function signature for '${test}' takes a property of type '${type}'.`);
  }
  // Documented as unsupported: such a query would read the whole table.
  const isOpen =
    (test === 'startswith' && pattern.startsWith('%')) ||
    (test === 'endswith' && pattern.endsWith('%'));
  if (isOpen) throw badQuery(`A wildcard at the open end of ${test} is not supported.`);
  return { text: `dataverse_matches(${quoted(column)}, ?, ?)`, values: [test, pattern] };
}

function compareSql(
  { operator, property, value }: Extract<Filter, { kind: 'compare' }>,
  table: Table,
  shape: SchemaShape,
): Sql {
  const column = columnOf(property, table, shape);
  const name = quoted(column);
  if (value.kind === 'null') {
    if (operator === 'eq') return { text: `(${name} IS NULL)`, values: [] };
    if (operator === 'ne') return { text: `(${name} IS NOT NULL)`, values: [] };
    throw badQuery(`The operator '${operator}' does not go with null.`);
  }
  const type = table.columns.get(column) ?? 'text';
  const values = [boundValue(value, type)];
  // A row without a value is not equal to anything, so `ne` finds it.
  if (operator === 'ne') {
    return { text: `(${name} <> ? COLLATE NOCASE OR ${name} IS NULL)`, values };
  }
  return { text: `(${name} ${SIGNS[operator]} ? COLLATE NOCASE)`, values };
}

const FITTING: Readonly<Record<ColumnType, readonly Literal['kind'][]>> = {
  text: ['text'],
  memo: ['text'],
  guid: ['guid', 'text'],
  lookup: ['guid', 'text'],
  dateTime: ['date'],
  integer: ['number'],
  decimal: ['number'],
  boolean: ['boolean'],
};

function boundValue(
  literal: Exclude<Literal, { kind: 'null' }>,
  type: ColumnType,
): string | number {
  if (!FITTING[type].includes(literal.kind)) {
    throw badQuery(
      `A binary operator with incompatible types was detected. Found operand types '${type}' and '${literal.kind}'.`,
    );
  }
  if (literal.kind === 'date') return isoInstant(literal.value);
  return typeof literal.value === 'boolean' ? Number(literal.value) : literal.value;
}
