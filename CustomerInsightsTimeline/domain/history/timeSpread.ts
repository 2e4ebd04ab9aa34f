import { countUp } from '../byKey';
import type { SortOrder } from '../activity/activityOrder';
import type { ActivityTotals } from '../summaries/activityTotals';
import { startOfDay, unitPeriod } from '../time/calendar';

/**
 * A stretch of time by how far its ends are from the near end of the history, in milliseconds: minus
 * the time since 1970 newest first, the time itself oldest first.
 */
export interface Stretch {
  readonly near: number;
  readonly far: number;
}

/** About how the rows of a history lie in its time. */
export interface TimeSpread {
  /** How many lie in a stretch. */
  readonly rowsIn: (stretch: Stretch) => number;
  /** How far so many reach from a place on. */
  readonly reach: (near: number, rows: number) => number;
}

/** All of the time is like a stretch that holds so many. */
function evenSpread(rows: number, { near, far }: Stretch): TimeSpread {
  const msEach = Math.max(1, far - near) / rows;
  return {
    rowsIn: (stretch) => (stretch.far - stretch.near) / msEach,
    reach: (from, count) => from + count * msEach,
  };
}

/**
 * As they were counted by month, which are evenly spread within each month. Months are those of the user's
 * calendar, and begin here some hours off, which is no matter.
 */
export function countedSpread(
  { types }: ActivityTotals,
  { near, far }: Stretch,
  order: SortOrder,
): TimeSpread {
  const counts = new Map<number, number>();
  for (const { byMonth } of types.values())
    for (const [month, count] of byMonth) countUp(counts, month, count);
  const months = [...counts]
    .flatMap(([month, count]) => {
      const { fromDay, toDay } = unitPeriod(month, 'month', 0);
      const [begin, end] = [startOfDay(fromDay), startOfDay(toDay + 1)];
      const from = Math.max(near, order === 'newestFirst' ? -end : begin);
      const ms = Math.min(far, order === 'newestFirst' ? -begin : end) - from;
      return ms > 0 && count > 0 ? { from, ms, count } : [];
    })
    .sort((a, b) => a.from - b.from);

  const before = (place: number) =>
    months.reduce((sum, { from, ms, count }) => {
      const share = (place - from) / ms;
      return sum + count * Math.max(0, Math.min(1, share));
    }, 0);

  return {
    rowsIn: (stretch) => before(stretch.far) - before(stretch.near),
    reach: (from, rows) => {
      let left = before(from) + rows;
      const month = months.find(({ count }) => (left -= count) <= 0);
      return month ? month.from + month.ms * (1 + left / month.count) : far;
    },
  };
}

/** As counted, unless what was read differs by more than a page and half of itself: then as dense as that. */
export function likelySpread(
  counted: TimeSpread | null,
  read: Stretch,
  rows: number,
  largestPage: number,
): TimeSpread {
  const isSo = counted && Math.abs(counted.rowsIn(read) - rows) < rows / 2 + largestPage;
  return isSo ? counted : evenSpread(rows, read);
}

/** A key in seconds stands for all times of its second. */
export const A_SECOND = 1000;

/** Up to this part of a page is little. */
const LITTLE = 0.3;

/**
 * Pieces of as many rows each, of which the outer ones reach to the ends of a stretch. A page of so many rows
 * more, or none, is read before the last. Where the last page of each would bring little, the near pieces do without it
 * and a far one has their rest: what stands first is shown first.
 */
export function cut(
  stretch: Stretch,
  pieces: Stretch & { readonly spread: TimeSpread; readonly count: number },
  more = 0,
): readonly Stretch[] {
  const { near, spread, count } = pieces;
  const share = (spread.rowsIn(pieces) + more) / count;
  const earlier = (share / more) % 1 < LITTLE ? more * LITTLE : 0;
  const edges = Array.from({ length: count - 1 }, (_, i) => {
    const edge = spread.reach(near, share * (i + 1) - earlier * Math.min(i + 1, count - 1 - i));
    return Math.floor(edge / A_SECOND) * A_SECOND;
  });
  const ends = [stretch.near, ...edges, stretch.far];
  return ends.slice(1).map((end, i) => ({ near: ends[i] ?? end, far: end }));
}
