import { countBefore } from '../binarySearch';
import type { Activity, ActivityRow } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import { comparisonFor } from '../activity/activityOrder';
import type { ServerOrder } from '../CustomerSource';
import { meansNever, readTimestamp, unixInstant } from '../time/instant';
import type { HiddenTypes } from '../types/typeSettings';
import { NOTHING_HIDDEN } from '../types/typeSettings';

/** Sorts activities, which arrive in the server's order, into the true one. */
export interface SortBuffer {
  /**
   * A prefix of the true order: activities to come belong behind it. The list grows in place, so
   * that the cost of a page is in proportion to the page. A late arrival replaces the list.
   */
  readonly final: readonly Activity[];
  /** How many of the final ones, at the end, have no time. */
  readonly undated: number;
  /** How many activities are known, final, waiting or hidden. */
  readonly size: number;
  /** The keys of all of them. */
  readonly keys: Iterable<string>;
  /** How many of them are hidden. They never become final. */
  readonly hidden: number;
  /** Adds activities and ignores known ones. Answers the new ones, hidden or not. */
  readonly add: (activities: readonly Activity[]) => readonly Activity[];
  /** Makes final what lies before the bound (milliseconds since 1970 UTC) of all that is to come. */
  readonly finalizeBeyond: (bound: number) => Finalized;
  /** Makes everything final: nothing is to come. */
  readonly finalizeAll: () => Finalized;
}

export interface Finalized {
  /**
   * The places where activities were put in before earlier final ones. Only a RangeIndex that begins
   * with a digit and breaks its own text order does that ('17abc', eleven digits).
   */
  readonly late: readonly number[];
}

export function createSortBuffer(
  order: SortOrder,
  hides: HiddenTypes['hides'] = NOTHING_HIDDEN.hides,
): SortBuffer {
  const compare = comparisonFor(order);
  const known = new Set<string>();
  let waiting: Activity[] = [];
  let final: Activity[] = [];
  let undated = 0;
  let hidden = 0;

  function finalize(mayStand: (activity: Activity) => boolean): Finalized {
    const ready: Activity[] = [];
    const left: Activity[] = [];
    for (const activity of waiting) (mayStand(activity) ? ready : left).push(activity);
    waiting = left;
    ready.sort(compare);
    undated += ready.filter(({ time }) => time === null).length;
    return { late: putIn(ready) };
  }

  const placeIn = (list: readonly Activity[], activity: Activity) =>
    countBefore(list, (each) => compare(each, activity) < 0);

  /** Puts sorted activities among the final ones and answers the places of the late ones. */
  function putIn(ready: readonly Activity[]): readonly number[] {
    const last = final[final.length - 1];
    const late = last ? ready.slice(0, placeIn(ready, last)) : [];
    const [first] = late;
    if (!first) {
      for (const activity of ready) final.push(activity);
      return [];
    }
    // Only where the two overlap is there something to sort.
    const from = placeIn(final, first);
    const to = placeIn(final, ready[ready.length - 1] ?? first);
    const mixed = final.slice(from, to).concat(ready).sort(compare);
    final = final.slice(0, from).concat(mixed, final.slice(to));
    return late.map((activity) => from + placeIn(mixed, activity));
  }

  return {
    get final() {
      return final;
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
    finalizeBeyond: (bound) =>
      finalize(({ time }) =>
        time === null ? false : order === 'newestFirst' ? time.ms > bound : time.ms < bound,
      ),
    finalizeAll: () => finalize(() => true),
  };
}

/** Ten digits of seconds, and three more: a number that is nothing but milliseconds. */
const MILLISECOND_DIGITS = 13;

/**
 * The bound of what is still on the server, as a page proves it. Newest first, nothing to come is
 * later than this instant (milliseconds since 1970 UTC); oldest first, nothing is earlier. Null where
 * the page proves nothing.
 *
 * Text order puts '999999999' (2001) before '1700000000' (2023). But read as the decimals of a
 * fraction of ten thousand million seconds, text of digits bounds every text that sorts below it,
 * seconds of up to ten digits and milliseconds of up to thirteen alike: .999999999 and .17. In the
 * other direction there is no such bound, as a short number may follow any longer one.
 */
export function orderBound(
  rows: readonly ActivityRow[],
  orderedBy: ServerOrder,
  order: SortOrder,
): number | null {
  const isBounded = orderedBy === 'activityTimeStamp' || order === 'newestFirst';
  return isBounded ? lastOf(rows, (row) => placeOf(row, orderedBy)) : null;
}

/**
 * Where a row stands in the server's order, as an instant in milliseconds since 1970 UTC: rows that the
 * server sorts one before the other have such places, or none. See orderBound.
 */
export function placeOf(row: ActivityRow, orderedBy: ServerOrder): number | null {
  if (orderedBy === 'unknown') return null;
  return orderedBy === 'rangeIndexText'
    ? textBound(row.rangeIndex ?? '')
    : (readTimestamp(row.activityTimeStamp)?.ms ?? null);
}

function textBound(key: string): number | null {
  if (!/^[1-9]\d*$/.test(key)) return null;
  const ms = unixInstant(Number(key.slice(0, MILLISECOND_DIGITS).padEnd(MILLISECOND_DIGITS, '0')));
  return ms !== null && key.length > MILLISECOND_DIGITS ? ms + 1 : ms;
}

/** The value of the last row that has one: what follows it in the page sorts behind it as well. */
export function lastOf(
  rows: readonly ActivityRow[],
  read: (row: ActivityRow) => number | null,
): number | null {
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    const value = row ? read(row) : null;
    if (value !== null) return value;
  }
  return null;
}

/**
 * Whether a key may mean any time and is kept by the server for the far end: nothing, blanks, signs
 * and leading zeros, which sort, as text, before every key that begins with 1 to 9; and a 1 with
 * nothing but zeros, which sorts next and stands for "never" where it is short.
 */
export function isKeptForFarEnd(key: string | null): boolean {
  if ((key ?? '') < '1') return true;
  const ms = /^10*\s*$/.test(key ?? '') ? unixInstant(Number(key)) : null;
  return ms !== null && meansNever(ms);
}
