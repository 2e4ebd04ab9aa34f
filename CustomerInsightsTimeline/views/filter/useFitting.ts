import type { RefObject } from 'react';
import { useLayoutEffect, useState } from '../react';

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

interface FittingOptions {
  /**
   * Whose children are to fit: one that is always there, those that may be left out, and the tools
   * after them, the first of which stands for what is left out.
   */
  readonly container: RefObject<HTMLElement>;
  /** How many rows they may take. */
  readonly rows: number;
  /** How many there are of those that may be left out. */
  readonly count: number;
  /** Another text where they may have become wider. */
  readonly signature: string;
}

interface Measured {
  readonly signature: string;
  readonly fits: number;
}

/**
 * How many of the children that may be left out can be shown; null while all of them, and all tools,
 * have to be rendered to be measured. That is before anything is painted, and once for each width and
 * signature: leaving out one after the other would render as often as there are children.
 */
export function useFitting({ container, rows, count, signature }: FittingOptions): number | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  const fits = measured?.signature === signature ? measured.fits : null;
  useLayoutEffect(() => {
    const element = container.current;
    if (fits !== null || !element) return;
    const widths = [...element.children].map((child) => child.getBoundingClientRect().width);
    setMeasured({
      signature,
      fits: fittingCount({
        lead: widths[0] ?? 0,
        candidates: widths.slice(1, count + 1),
        tools: widths.slice(count + 1),
        gap: Number.parseFloat(getComputedStyle(element).columnGap) || 0,
        room: element.getBoundingClientRect().width,
        rows,
      }),
    });
  }, [container, rows, count, signature, fits]);
  useLayoutEffect(() => {
    const element = container.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      setMeasured(null);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [container]);
  return fits;
}
