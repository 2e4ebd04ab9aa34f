import type { ActivityTally, TypeTally } from '../tally/activityTally';
import { isLoaded } from '../tally/loadedDays';
import { startOfDay } from '../time/days';
import { meansNever } from '../time/instant';
import type { Period } from '../time/period';

/** What the days that the strip covers are found from. */
export interface ExtentOptions {
  readonly tally: ActivityTally;
  /** The periods of which every dated activity is loaded. */
  readonly loaded: readonly Period[];
  readonly today: number;
  /** The day of the oldest activity known to exist, loaded or not; null where nothing is known. */
  readonly oldestKnownDay: number | null;
}

/** Activities beyond an end of the strip. */
export interface Outliers extends Period {
  readonly count: number;
  /** Whether all there are beyond that end are loaded. */
  readonly final: boolean;
}

/** Who is away for as long comes back as another customer. */
const LONGEST_ABSENCE = 20 * 365;
/** More than this share of a history is no mistake. */
const LARGEST_SHARE = 0.25;

type DayCount = readonly [day: number, count: number];

/**
 * The days that hold the history, from its oldest to its newest: without those that stand for
 * "never", and without the few beyond an absence that no customer takes, of which nothing is missing.
 * Null where no day is left.
 */
export function extentOf(options: ExtentOptions): Period | null {
  const { tally, loaded, today, oldestKnownDay } = options;
  const days = [...countByDay(tally.types)]
    .filter(([day]) => !meansNever(startOfDay(day)))
    .sort(([a], [b]) => a - b);
  const [oldest] = days[0] ?? [];
  if (oldest === undefined) return null;
  if (oldestKnownDay !== null && oldestKnownDay < oldest) days.unshift([oldestKnownDay, 1]);
  const isAbsence = (from: number, to: number) =>
    to - from > LONGEST_ABSENCE && isLoaded({ fromDay: from + 1, toDay: to - 1 }, loaded);
  const newestFirst = [...days].reverse();
  return {
    fromDay: afterFew(days, isAbsence),
    // The strip ends with today at the earliest: only what is to come can lie beyond it.
    toDay: afterFew(
      newestFirst,
      (from, to) => from > today && isAbsence(Math.max(to, today), from),
    ),
  };
}

/** The first of some days that is not before an absence, seen from where they begin. */
function afterFew(
  days: readonly DayCount[],
  isAbsence: (from: number, to: number) => boolean,
): number {
  const total = days.reduce((sum, [, count]) => sum + count, 0);
  let [first] = days[0] ?? [NaN];
  let passed = 0;
  for (const [index, [day, count]] of days.entries()) {
    passed += count;
    const [next] = days[index + 1] ?? [];
    if (next === undefined || passed > total * LARGEST_SHARE) return first;
    if (isAbsence(day, next)) first = next;
  }
  return first;
}

/** What lies before the first and after the last of some days; null where nothing does. */
export function outliersOf(
  types: readonly TypeTally[],
  { fromDay, toDay }: Period,
  loaded: readonly Period[],
) {
  const all = [...countByDay(types)];
  const earlier = { fromDay: -Infinity, toDay: fromDay - 1 };
  const later = { fromDay: toDay + 1, toDay: Infinity };
  return {
    earlier: together(
      all.filter(([day]) => day < fromDay),
      isLoaded(earlier, loaded),
    ),
    later: together(
      all.filter(([day]) => day > toDay),
      isLoaded(later, loaded),
    ),
  };
}

function together(days: readonly DayCount[], final: boolean): Outliers | null {
  if (days.length === 0) return null;
  return {
    fromDay: Math.min(...days.map(([day]) => day)),
    toDay: Math.max(...days.map(([day]) => day)),
    count: days.reduce((sum, [, count]) => sum + count, 0),
    final,
  };
}

function countByDay(types: readonly TypeTally[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { byDay } of types) {
    for (const [day, count] of byDay) counts.set(day, (counts.get(day) ?? 0) + count);
  }
  return counts;
}
