import type { ColumnKey } from './columnKeys';
import { columnKey, foldCase, isText, NULL_KEY_SQL } from './columnKeys';
import { badQuery, unknownProperty } from './dataverseError';
import type { Filter, Literal } from './filter';
import type { SchemaShape } from './schema';
import { hasColumn, logicalColumn } from './schema';
import { keySql, quoted } from './storedColumns';
import type { ColumnType, Table } from './tables';

export interface Sql {
  readonly text: string;
  /** Values are always bound, never part of the text. */
  readonly values: readonly ColumnKey[];
}

const SIGNS = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' } as const;

/**
 * Translates a filter for one table; unknown properties and mismatched types are refused. As null
 * has a key too, each condition is true or false, and `not` and `ne` find rows without a value.
 */
export function filterSql(filter: Filter, table: Table, shape: SchemaShape): Sql {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = filterSql(filter.left, table, shape);
      const right = filterSql(filter.right, table, shape);
      return {
        text: `(${left.text} ${filter.kind === 'and' ? 'AND' : 'OR'} ${right.text})`,
        values: [...left.values, ...right.values],
      };
    }
    case 'not': {
      const inner = filterSql(filter.inner, table, shape);
      return { text: `(NOT ${inner.text})`, values: inner.values };
    }
    case 'compare':
      return compareSql(filter, table, shape);
    case 'text':
      return textSql(filter, table, shape);
    case 'in':
      return inSql(filter, table, shape);
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

function compareSql(
  { operator, property, value }: Extract<Filter, { kind: 'compare' }>,
  table: Table,
  shape: SchemaShape,
): Sql {
  const column = columnOf(property, table, shape);
  const type = table.columns.get(column) ?? 'text';
  const name = keySql({ column, type });
  if (value.kind === 'null') {
    if (operator === 'eq' || operator === 'ne') {
      return { text: `(${name} ${SIGNS[operator]} ${NULL_KEY_SQL})`, values: [] };
    }
    throw badQuery(`The operator '${operator}' does not go with null.`);
  }
  if (value.kind === 'property') {
    columnOf(value.value, table, shape);
    throw badQuery('Comparison of two columns is not supported for this table.');
  }
  const values = [keyOf(value, type, operator)];
  // The key of null is below all others, but null itself is not less than anything.
  const orNull = operator === 'lt' || operator === 'le' ? ` AND ${name} <> ${NULL_KEY_SQL}` : '';
  return { text: `(${name} ${SIGNS[operator]} ?${orNull})`, values };
}

function textSql(
  { test, property, pattern }: Extract<Filter, { kind: 'text' }>,
  table: Table,
  shape: SchemaShape,
): Sql {
  const column = columnOf(property, table, shape);
  const type = table.columns.get(column) ?? 'text';
  if (!isText(type)) {
    throw badQuery(
      `No function signature for the function with name '${test}' matches the specified arguments. The function signatures considered are: ${test}(Edm.String Nullable=true, Edm.String Nullable=true).`,
    );
  }
  // Microsoft's page "Filter rows using OData" says of both that they are not supported.
  if (
    (test === 'startswith' && pattern.startsWith('%')) ||
    (test === 'endswith' && pattern.endsWith('%'))
  )
    throw badQuery(`A wildcard at the open end of '${test}' is not supported: '${pattern}'.`);
  return { text: `dataverse_matches(${quoted(column)}, ?, ?)`, values: [test, foldCase(pattern)] };
}

function inSql(
  { property, values }: Extract<Filter, { kind: 'in' }>,
  table: Table,
  shape: SchemaShape,
): Sql {
  const column = columnOf(property, table, shape);
  const type = table.columns.get(column) ?? 'text';
  const keys = values.map((value) => {
    const key = columnKey(value, type);
    if (key === null) throw badQuery(`'${value}' does not fit '${property}', which is ${type}.`);
    return key;
  });
  return {
    text: `(${keySql({ column, type })} IN (${keys.map(() => '?').join(', ')}))`,
    values: keys,
  };
}

type Value = Exclude<Literal, { kind: 'null' } | { kind: 'property' }>;

/** Microsoft's own examples give ids with quotes and without. */
const FITTING: Readonly<Record<ColumnType, readonly Value['kind'][]>> = {
  text: ['text'],
  memo: ['text'],
  guid: ['guid', 'text'],
  lookup: ['guid', 'text'],
  dateTime: ['instant'],
  integer: ['number'],
  decimal: ['number'],
  boolean: ['boolean'],
};

const EDM_TYPES: Readonly<Record<ColumnType | Value['kind'], string>> = {
  text: 'Edm.String',
  memo: 'Edm.String',
  guid: 'Edm.Guid',
  lookup: 'Edm.Guid',
  dateTime: 'Edm.DateTimeOffset',
  instant: 'Edm.DateTimeOffset',
  integer: 'Edm.Int64',
  decimal: 'Edm.Decimal',
  number: 'Edm.Decimal',
  boolean: 'Edm.Boolean',
};

const OPERATOR_KINDS = {
  eq: 'Equal',
  ne: 'NotEqual',
  gt: 'GreaterThan',
  ge: 'GreaterThanOrEqual',
  lt: 'LessThan',
  le: 'LessThanOrEqual',
} as const;

function keyOf(value: Value, type: ColumnType, operator: keyof typeof SIGNS): ColumnKey {
  if (!FITTING[type].includes(value.kind)) {
    throw badQuery(
      `A binary operator with incompatible types was detected. Found operand types '${EDM_TYPES[type]}' and '${EDM_TYPES[value.kind]}' for operator kind '${OPERATOR_KINDS[operator]}'.`,
    );
  }
  if (typeof value.value === 'string') return foldCase(value.value);
  return Number(value.value);
}
