import type { SortOrder } from '../activity/activityOrder';
import { typeKey } from '../activity/activityType';
import type { Period } from '../time/calendar';
import { countUp } from '../byKey';
import { isInPeriod, startOfDay, unitOf, unitPeriod } from '../time/calendar';
import { meansNever } from '../time/instant';
import type { HiddenTypes } from '../types/typeSettings';
import type { ActivityCounts, TypeCounts } from './activityCounts';

/** How many activities of a type, as rows spell it, there are in a month of the user's calendar. */
export interface MonthCount {
  /** '' for activities without a type. */
  readonly type: string;
  /** The number of the month, as unitOf counts; null for activities of which no time is known. */
  readonly month: number | null;
  readonly count: number;
}

interface TypeTotal {
  readonly spellings: readonly string[];
  readonly count: number;
  readonly byMonth: ReadonlyMap<number, number>;
}

/**
 * How many activities a customer has in all, loaded or not. The source counts by ActivityTimeStamp, at
 * one moment: what is loaded may know better.
 */
export interface ActivityTotals {
  readonly count: number;
  /** By the keys of the types. */
  readonly types: ReadonlyMap<string, TypeTotal>;
}

/** Adds up what a source has counted, without the types that nobody sees. */
export function activityTotals(
  counted: readonly MonthCount[],
  { hides }: HiddenTypes,
): ActivityTotals {
  const types = new Map<string, TypeTotal>();
  let total = 0;
  for (const { type, month, count } of counted) {
    if (hides({ type })) continue;
    const key = typeKey({ type });
    const before = types.get(key);
    const byMonth = new Map(before?.byMonth);
    if (month !== null) countUp(byMonth, month, count);
    const spellings = [...new Set([...(before?.spellings ?? []), type])];
    types.set(key, { spellings, count: (before?.count ?? 0) + count, byMonth });
    total += count;
  }
  return { count: total, types };
}

/** What is loaded, beside which the totals stand. */
export interface ReadPart {
  readonly counts: ActivityCounts;
  /** The periods of which every dated activity is loaded. */
  readonly loaded: readonly Period[];
  /** Whether nothing more exists than what is loaded. */
  readonly complete: boolean;
  readonly order: SortOrder;
}

/**
 * The counts of what is loaded, with what the totals add to it: so many of each type that its sum is
 * that of the totals. Days that are loaded in full keep their counts. The rest of a month stands on its
 * first day that is not loaded, and what has no month among the undated.
 */
export function withTotals(part: ReadPart, totals: ActivityTotals): ActivityCounts {
  const { counts, complete } = part;
  if (complete) return counts;
  const loadedTypes = new Map(counts.types.map((type) => [type.typeKey, type]));
  const keys = [...new Set([...loadedTypes.keys(), ...totals.types.keys()])];
  let { oldestDay, newestDay, size } = counts;
  const ofMonths = new Set<number>();
  const types = keys.map((key): TypeCounts => {
    const before = loadedTypes.get(key) ?? {
      typeKey: key,
      undated: 0,
      byDay: new Map<number, number>(),
    };
    const total = totals.types.get(key);
    if (!total) return before;
    const byDay = new Map(before.byDay);
    const added = unread(before, total, part);
    for (const [day, count] of added.byDay) {
      countUp(byDay, day, count);
      ofMonths.add(day);
      if (meansNever(startOfDay(day))) continue;
      oldestDay = Math.min(oldestDay ?? day, day);
      newestDay = Math.max(newestDay ?? day, day);
    }
    size += added.count;
    return { typeKey: key, byDay, undated: before.undated + added.undated };
  });
  return { types, size, oldestDay, newestDay, ofMonths };
}

/** What is not loaded of a type. */
function unread(before: TypeCounts, total: TypeTotal, { loaded, order }: ReadPart) {
  const count = Math.max(0, total.count - before.undated - sumOf(before.byDay.values()));
  const loadedByMonth = new Map<number, number>();
  for (const [day, number] of before.byDay) countUp(loadedByMonth, unitOf(day, 'month', 0), number);
  const byDay = new Map<number, number>();
  let left = count;
  let last: number | null = null;
  // From the far end: what two clocks put into different months is then missing where loading goes on.
  const sign = order === 'newestFirst' ? 1 : -1;
  const months = [...total.byMonth].sort(([a], [b]) => sign * (a - b));
  for (const [month, ofMonth] of months) {
    const day = firstUnread(unitPeriod(month, 'month', 0), loaded);
    if (day === null) continue;
    const added = Math.min(left, Math.max(0, ofMonth - (loadedByMonth.get(month) ?? 0)));
    if (added > 0) byDay.set(day, added);
    left -= added;
    last = day;
  }
  const undated = Math.min(left, total.count - sumOf(total.byMonth.values()));
  left -= undated;
  if (left === 0 || last === null) return { count, byDay, undated: undated + left };
  countUp(byDay, last, left);
  return { count, byDay, undated };
}

/** The first of some days that is in none of the loaded periods; null where all are. */
function firstUnread({ fromDay, toDay }: Period, loaded: readonly Period[]): number | null {
  let day = fromDay;
  while (day <= toDay) {
    const at = day;
    const covering = loaded.find((period) => isInPeriod(at, period));
    if (!covering) return day;
    day = covering.toDay + 1;
  }
  return null;
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
