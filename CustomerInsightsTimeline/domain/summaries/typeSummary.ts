import { EVER } from '../filter/ActivityFilter';
import type { Period } from '../time/calendar';
import { isInPeriod, periodBefore } from '../time/calendar';
import type { ActivityCounts, TypeCounts } from './activityCounts';
import { isLoaded } from './activityCounts';

const MOST_BARS = 12;

/** About 60 years: a date that stands for "never", such as 1 January 0001, may not stretch it more. */
const LONGEST_SPAN = 60 * 365;

/**
 * The time that the bars divide: the counted period; where that is open, from the oldest activity
 * and to today, or to the newest activity before that.
 */
function spanOfBars(
  { oldestDay, newestDay }: ActivityCounts,
  today: number,
  { fromDay, toDay }: Period,
): Period {
  const newest = Math.min(newestDay ?? today, today);
  const end = Number.isFinite(toDay) ? toDay : Math.max(newest, oldestDay ?? newest);
  const oldest = Math.max(oldestDay ?? end, end - LONGEST_SPAN);
  return { fromDay: Math.min(Number.isFinite(fromDay) ? fromDay : oldest, end), toDay: end };
}

/**
 * How many activities of the counted period fall on each of at most 12 equal parts of a span, oldest
 * first. Earlier and later activities count to the part at that end.
 */
function barsOf({ byDay }: TypeCounts, counted: Period, span: Period): readonly number[] {
  const days = span.toDay - span.fromDay + 1;
  const bars = Array.from({ length: Math.min(MOST_BARS, days) }, () => 0);
  for (const [day, number] of byDay) {
    if (!isInPeriod(day, counted)) continue;
    const place = Math.floor(((day - span.fromDay) * bars.length) / days);
    const bar = Math.min(bars.length - 1, Math.max(0, place));
    bars[bar] = (bars[bar] ?? 0) + number;
  }
  return bars;
}

/** What the loaded activities of one type come to. */
export interface TypeSummaryRow {
  readonly typeKey: string;
  /** Of the period; without one of all, the undated included. */
  readonly count: number;
  /** Calendar days of the user; null where none of them has a date. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** How many more, or fewer, than before. Null where that is not known. */
  readonly change: number | null;
  /** How many fell on each part of the time, oldest first. */
  readonly bars: readonly number[];
}

export interface TypeSummary {
  /** In the order that is asked for; what it leaves open, the most frequent type first. */
  readonly rows: readonly TypeSummaryRow[];
  /** How many activities the rows count. */
  readonly total: number;
  /** Whether all there are is counted, and not only what is loaded. */
  readonly countsAll: boolean;
  /** False where an earlier, or a later one, may exist that is not loaded. */
  readonly knowsFirst: boolean;
  readonly knowsLast: boolean;
  /** Whether the rows show a change: all of both periods is loaded. */
  readonly knowsChange: boolean;
}

interface TypeSummaryOptions {
  readonly counts: ActivityCounts;
  /** Compares types by their keys; 0 where neither is to stand first. */
  readonly compareTypes: (a: string, b: string) => number;
  /** The periods of which every dated activity is loaded. */
  readonly loaded: readonly Period[];
  /** The periods of which every dated activity is counted. */
  readonly counted: readonly Period[];
  /** Whether nothing more exists than what is counted, dated or not. */
  readonly complete: boolean;
  readonly today: number;
  /** Null counts everything, and compares the last 90 days. */
  readonly period: Period | null;
}

export const COMPARED_DAYS = 90;

/** Sums up, by type, what is loaded. A change against days that are not loaded is not shown. */
export function typeSummaryOf(options: TypeSummaryOptions): TypeSummary {
  const { counts, compareTypes, loaded, complete, today, period } = options;
  const asked = period ?? EVER;
  const recent = period ?? { fromDay: today - COMPARED_DAYS + 1, toDay: today };
  const before = periodBefore(recent);
  const knowsChange = before !== null && isLoaded(recent, loaded) && isLoaded(before, loaded);
  const span = spanOfBars(counts, today, asked);
  const rows = counts.types.map((type): TypeSummaryRow => {
    const { count, first, last } = within(type, asked);
    return {
      typeKey: type.typeKey,
      count: count + (period ? 0 : type.undated),
      firstDay: first,
      lastDay: last,
      change: knowsChange ? within(type, recent).count - within(type, before).count : null,
      bars: barsOf(type, asked, span),
    };
  });
  const isKnown = (first: number, last: number) =>
    isLoaded({ fromDay: first, toDay: last }, options.counted);
  return {
    rows: rows.sort(
      (a, b) =>
        compareTypes(a.typeKey, b.typeKey) || b.count - a.count || (a.typeKey < b.typeKey ? -1 : 1),
    ),
    total: rows.reduce((sum, { count }) => sum + count, 0),
    countsAll: period ? isLoaded(period, options.counted) : complete,
    knowsChange,
    knowsFirst: rows.every(({ firstDay }) => firstDay === null || isKnown(asked.fromDay, firstDay)),
    knowsLast: rows.every(({ lastDay }) => lastDay === null || isKnown(lastDay, asked.toDay)),
  };
}

function within({ byDay }: TypeCounts, period: Period) {
  let count = 0;
  let first: number | null = null;
  let last: number | null = null;
  for (const [day, number] of byDay) {
    if (!isInPeriod(day, period)) continue;
    count += number;
    first = Math.min(first ?? day, day);
    last = Math.max(last ?? day, day);
  }
  return { count, first, last };
}
