import type { Period } from '../time/period';
import { isWithin, overlap } from '../time/period';
import { binAt } from './binAt';

/** Which end of a period. */
export type Edge = 'from' | 'to';

/** The bins at the ends of a period, by their places; all of them where no period is chosen. */
export interface BinRange {
  readonly from: number;
  readonly to: number;
}

export function binsOf(bins: readonly Period[], period: Period | null): BinRange {
  if (period === null) return { from: 0, to: bins.length - 1 };
  return { from: binAt(bins, period.fromDay), to: binAt(bins, period.toDay) };
}

/** Whether a part of a period at least lies on the strip. */
export function isOnStrip(bins: readonly Period[], period: Period): boolean {
  const all = everything(bins);
  return all !== null && overlap(all, period);
}

/** The days of all bins from one place to another, in whichever order; null for all there are. */
export function periodOf(bins: readonly Period[], a: number, b: number): Period | null {
  const first = bins[Math.min(a, b)];
  const last = bins[Math.max(a, b)];
  return first && last ? unlessAll(bins, { fromDay: first.fromDay, toDay: last.toDay }) : null;
}

/**
 * Puts one end of a period on the bin at a place, no further than the other end and the ends of
 * time. The other end stays where it is, also within a bin. Null where that is all there is.
 */
export function putEdge(
  bins: readonly Period[],
  period: Period | null,
  edge: Edge,
  place: number,
): Period | null {
  const all = everything(bins);
  const { from, to } = binsOf(bins, period);
  const reached =
    edge === 'from'
      ? Math.min(to, Math.max(0, place))
      : Math.max(from, Math.min(bins.length - 1, place));
  const bin = bins[reached];
  if (!bin || !all) return null;
  const { fromDay, toDay } = period ?? all;
  return unlessAll(
    bins,
    edge === 'from'
      ? { fromDay: bin.fromDay, toDay: Math.max(toDay, bin.fromDay) }
      : { fromDay: Math.min(fromDay, bin.toDay), toDay: bin.toDay },
  );
}

function everything(bins: readonly Period[]): Period | null {
  const first = bins[0];
  const last = bins[bins.length - 1];
  return first && last ? { fromDay: first.fromDay, toDay: last.toDay } : null;
}

/** All of the strip is no choice: it says nothing of what lies beyond it or has no date. */
function unlessAll(bins: readonly Period[], period: Period): Period | null {
  const all = everything(bins);
  return all && isWithin(all, period) ? null : period;
}
