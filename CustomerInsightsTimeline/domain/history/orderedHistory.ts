import TinyQueue from 'tinyqueue';
import type { Activity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import { comparisonFor } from '../activity/activityOrder';
import type { HiddenTypes } from '../types/hiddenTypes';
import { NOTHING_HIDDEN } from '../types/hiddenTypes';

/** Brings activities, which arrive in the server's order, into the true one. */
export interface OrderedHistory {
  /**
   * A prefix of the true order: nothing still to come belongs before its end. The list grows in
   * place, so that a page costs in proportion to the page; only a late arrival makes it another.
   */
  readonly settled: readonly Activity[];
  /** How many of the settled ones, at the end, have no time. */
  readonly undated: number;
  /** How many activities are known, settled, waiting or hidden. */
  readonly size: number;
  /** The keys of all of them. */
  readonly keys: Iterable<string>;
  /** How many of them are hidden: they are known, and never settle. */
  readonly hidden: number;
  /** Takes activities in; those known already are ignored. Answers which were new, hidden or not. */
  readonly add: (activities: readonly Activity[]) => readonly Activity[];
  /** Settles what lies beyond the bound (milliseconds since 1970 UTC), which nothing to come passes. */
  readonly settleBeyond: (bound: number) => Settled;
  /** Settles everything: nothing is to come. */
  readonly settleAll: () => Settled;
}

export interface Settled {
  /**
   * Where activities were put in before ones settled earlier. Empty but for a RangeIndex that
   * begins with a digit and breaks its own text order ('17abc', eleven digits).
   */
  readonly late: readonly number[];
}

export function createOrderedHistory(
  order: SortOrder,
  hides: HiddenTypes['hides'] = NOTHING_HIDDEN.hides,
): OrderedHistory {
  const compare = comparisonFor(order);
  const known = new Set<string>();
  const waiting = new TinyQueue<Activity>([], compare);
  let settled: Activity[] = [];
  let undated = 0;
  let hidden = 0;

  function settleWhile(mayStand: (activity: Activity) => boolean): Settled {
    const late: number[] = [];
    for (let next = waiting.peek(); next && mayStand(next); next = waiting.peek()) {
      waiting.pop();
      const last = settled[settled.length - 1];
      if (!last || compare(last, next) < 0) {
        settled.push(next);
      } else {
        const place = firstAfter(settled, next, compare);
        settled = [...settled.slice(0, place), next, ...settled.slice(place)];
        late.push(place);
      }
      if (next.time === null) undated++;
    }
    return { late };
  }

  return {
    get settled() {
      return settled;
    },
    get undated() {
      return undated;
    },
    get size() {
      return known.size;
    },
    get hidden() {
      return hidden;
    },
    keys: known,
    add: (activities) =>
      activities.filter((activity) => {
        if (known.has(activity.key)) return false;
        known.add(activity.key);
        if (hides(activity)) hidden++;
        else waiting.push(activity);
        return true;
      }),
    // At the bound itself a row to come may still win the tie, so it waits.
    settleBeyond: (bound) =>
      settleWhile(({ time }) =>
        time === null ? false : order === 'newestFirst' ? time.ms > bound : time.ms < bound,
      ),
    settleAll: () => settleWhile(() => true),
  };
}

/** Binary search for the first place whose activity stands after the given one. */
function firstAfter(
  sorted: readonly Activity[],
  activity: Activity,
  compare: (a: Activity, b: Activity) => number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = sorted[middle];
    if (candidate && compare(candidate, activity) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
