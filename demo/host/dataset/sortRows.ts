import type { Cell, DataRow } from './dataTable';

/** Dataverse sorts what is empty lowest, and text without regard to capitals. 1 is descending. */
export function sortRows(
  rows: readonly DataRow[],
  column: string,
  direction: number,
): readonly DataRow[] {
  const sign = direction === 1 ? -1 : 1;
  const key = ({ cells }: DataRow) => {
    const cell = cells[column] ?? null;
    return typeof cell === 'string' ? cell.toLowerCase() : cell;
  };
  return [...rows].sort((a, b) => sign * compare(key(a), key(b)));
}

function compare(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
