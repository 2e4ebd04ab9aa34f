import type { ActivityTally, TypeTally } from '../tally/activityTally';
import type { Period } from '../time/period';
import { isInPeriod } from '../time/period';

const MOST_BARS = 12;

/** About 60 years: a date that stands for "never", such as 1 January 0001, may not stretch it more. */
const LONGEST_SPAN = 60 * 365;

/**
 * The time that the bars divide: the counted period; where that is open, from the oldest activity
 * and to today, or to the newest activity before that.
 */
export function spanOfBars(
  { oldestDay, newestDay }: ActivityTally,
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
 * first. What lies before it or after it counts to the part at that end.
 */
export function barsOf({ byDay }: TypeTally, counted: Period, span: Period): readonly number[] {
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
