/** Widths in CSS pixels, in the order in which a row that wraps has its children. */
export interface RowsToFill {
  /** What is always there, first. */
  readonly lead: number;
  /** What may be left out, from the last one on. */
  readonly candidates: readonly number[];
  /** What follows. The first one stands for what is left out, and goes where nothing is. */
  readonly tools: readonly number[];
  readonly gap: number;
  readonly room: number;
  /** How many rows there may be. */
  readonly rows: number;
}

/** Places of layout are fractions of a pixel, and their sums are not exact. */
const TOLERANCE = 0.01;

/** How many of the candidates fit into the rows; one is always shown. */
export function fittingCount(rows: RowsToFill): number {
  const { lead, candidates, tools } = rows;
  let place = after(START, lead, rows);
  const ends = candidates.map((width) => (place = after(place, width, rows)));
  const rowsWith = (end: Place, following: readonly number[]) =>
    following.reduce((before, width) => after(before, width, rows), end).row;
  const last = ends[ends.length - 1];
  if (!last || rowsWith(last, tools.slice(1)) <= rows.rows) return candidates.length;
  let fits = candidates.length - 1;
  for (let end = ends[fits - 1]; fits > 1 && end; end = ends[fits - 1]) {
    if (rowsWith(end, tools) <= rows.rows) break;
    fits--;
  }
  return Math.max(1, fits);
}

interface Place {
  readonly row: number;
  /** How far the row is filled. */
  readonly filled: number;
}

const START: Place = { row: 0, filled: 0 };

function after({ row, filled }: Place, width: number, { gap, room }: RowsToFill): Place {
  const needed = filled + gap + width;
  return row > 0 && needed <= room + TOLERANCE
    ? { row, filled: needed }
    : { row: row + 1, filled: width };
}
