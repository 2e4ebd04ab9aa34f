import type { TableShape } from '../tables/tableShape';
import type { Entity } from './retrievePage';

/**
 * What is known of the columns of an environment, for all controls on the page. A first query names
 * no columns and so is never refused: its rows show which there are. See docs/decisions/0004-columns.md.
 */
export interface MissingColumns {
  /** Takes note of the columns in the answer to a query that named none. */
  readonly learn: (logicalName: string, rows: readonly Entity[]) => void;
  /** Whether the columns of a table are known, so that a query may name them. */
  readonly knows: (logicalName: string) => boolean;
  /** Notes a physical column as missing: whatever a control calls it, the table has it or not. */
  readonly note: (logicalName: string, column: string) => void;
  /** The physical name to ask for, or null where no candidate is left. */
  readonly present: (logicalName: string, candidates: readonly string[]) => string | null;
}

export function createMissingColumns(): MissingColumns {
  const known = new Map<string, ReadonlySet<string>>();
  const missing = new Set<string>();
  const key = (logicalName: string, column: string) => `${logicalName}.${column.toLowerCase()}`;
  return {
    learn: (logicalName, rows) => {
      // A host that leaves out what is empty does not show which columns there are.
      if (rows.some((row) => Object.values(row).includes(null)))
        known.set(logicalName, new Set(rows.flatMap((row) => Object.keys(row))));
    },
    knows: (logicalName) => known.has(logicalName),
    note: (logicalName, column) => missing.add(key(logicalName, column)),
    present: (logicalName, candidates) => {
      const columns = known.get(logicalName);
      const isPresent = (column: string) =>
        !missing.has(key(logicalName, column)) && columns?.has(column) !== false;
      return candidates.find(isPresent) ?? null;
    },
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
