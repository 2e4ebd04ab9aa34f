import type { TableRow } from '../seed/rows';
import type { ColumnType, Table } from './tables';
import { TABLES } from './tables';

export const SCHEMA_SHAPES = ['documented', 'entityReference'] as const;

/** With the Description of the documentation, or exactly as in the published entity reference. */
export type SchemaShape = (typeof SCHEMA_SHAPES)[number];

const ONLY_DOCUMENTED = new Set(['msdynci_description']);

/** Whether an environment of this shape has the column. */
export function hasColumn(table: Table, column: string, shape: SchemaShape): boolean {
  if (shape === 'entityReference' && ONLY_DOCUMENTED.has(column)) return false;
  return table.columns.has(column);
}

/** The columns of a table in an environment of this shape. */
export function columnsOf(table: Table, shape: SchemaShape): readonly string[] {
  return [...table.columns.keys()].filter((column) => hasColumn(table, column, shape));
}

/** The logical name behind the name that a query uses: a lookup is asked for as `_name_value`. */
export function logicalColumn(table: Table, property: string): string | null {
  const lookup = /^_(\w+)_value$/.exec(property)?.[1];
  if (lookup !== undefined) return table.columns.get(lookup) === 'lookup' ? lookup : null;
  return table.columns.has(property) && table.columns.get(property) !== 'lookup' ? property : null;
}

/** The name under which a column stands in an answer. */
export function propertyName(table: Table, column: string): string {
  return table.columns.get(column) === 'lookup' ? `_${column}_value` : column;
}

/**
 * The tables with what the seed adds: a unified profile has other columns in every environment, so
 * they are taken from its rows. A column's first value decides its type.
 */
export function tablesFor(rowsOf: (table: Table) => readonly TableRow[]): readonly Table[] {
  return TABLES.map((table) => {
    const columns = new Map(table.columns);
    const added = new Map<string, ColumnType>();
    for (const row of rowsOf(table)) {
      for (const [column, value] of Object.entries(row)) {
        if (columns.has(column)) continue;
        if (!/^\w+$/.test(column)) throw new Error(`'${column}' is no name of a column.`);
        if (value !== null) columns.set(column, typeOf(value));
        else added.set(column, 'text');
      }
    }
    return { ...table, columns: new Map([...added, ...columns]) };
  });
}

function typeOf(value: string | number | boolean): ColumnType {
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'decimal' : 'text';
}
