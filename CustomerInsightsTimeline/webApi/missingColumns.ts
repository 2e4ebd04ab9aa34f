import type { TableShape } from '../tables/tableShape';

/**
 * Remembers which columns the environment turned out to lack, so that they are asked for once and
 * never again on the same page, by any control on it.
 */
export interface MissingColumns {
  /** Notes a physical column as missing: whatever a control calls it, the table has it or not. */
  readonly note: (logicalName: string, column: string) => void;
  /** The physical name to ask for, or null where no candidate is left. */
  readonly present: (logicalName: string, candidates: readonly string[]) => string | null;
}

export function createMissingColumns(): MissingColumns {
  const missing = new Set<string>();
  const key = (logicalName: string, column: string) => `${logicalName}.${column.toLowerCase()}`;
  return {
    note: (logicalName, column) => missing.add(key(logicalName, column)),
    present: (logicalName, candidates) =>
      candidates.find((column) => !missing.has(key(logicalName, column))) ?? null,
  };
}

/** The physical name of each column that the environment is not known to lack. */
export function presentColumns<Column extends string>(
  shape: TableShape<Column>,
  missing: MissingColumns,
): ReadonlyMap<Column, string> {
  const present = new Map<Column, string>();
  for (const column of Object.keys(shape.columns) as Column[]) {
    const physical = missing.present(shape.logicalName, shape.columns[column]);
    if (physical !== null) present.set(column, physical);
  }
  return present;
}
