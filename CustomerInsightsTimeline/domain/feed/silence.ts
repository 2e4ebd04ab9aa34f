import { startOfDay } from '../time/days';
import { meansNever } from '../time/instant';

/**
 * That nothing happened for a time worth saying; or, where something `passive` lies in it, nothing
 * that the customer did.
 */
export type Silence =
  /** Whole calendar days between two neighbours, on none of which anything happened. */
  | { readonly kind: 'between'; readonly days: number; readonly passive: boolean }
  /** Days since the last activity, and the median of the days from one active day to the next. */
  | {
      readonly kind: 'since';
      readonly days: number;
      readonly usualDays: number;
      readonly passive: boolean;
    };

/** Shorter silences are ordinary life. */
const SHORTEST = 30;
/** Fewer intervals than this are no habit. */
const FEWEST_INTERVALS = 8;

/**
 * The silence between the days of two neighbours, in whichever order; null where there is none, and
 * where one of them stands for "never", from which nothing can be counted.
 */
export function silenceBetween(a: number, b: number, passive = false): Silence | null {
  const days = Math.abs(a - b) - 1;
  if (standsForNever(a) || standsForNever(b)) return null;
  return days >= SHORTEST ? { kind: 'between', days, passive } : null;
}

/**
 * The silence since the last of all active days, up to today. Null where it is short, not longer
 * than usual for this customer, or where too little happened to say what is usual.
 */
export function silenceSince(
  activeDays: readonly number[],
  today: number,
  passive = false,
): Silence | null {
  const days = [...new Set(activeDays)].filter((day) => !standsForNever(day)).sort((a, b) => a - b);
  const intervals = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const last = days[days.length - 1];
  if (last === undefined || intervals.length < FEWEST_INTERVALS) return null;
  const since = today - last;
  const usualDays = median(intervals);
  if (since < SHORTEST || since <= usualDays) return null;
  return { kind: 'since', days: since, usualDays, passive };
}

function standsForNever(day: number): boolean {
  return meansNever(startOfDay(day));
}

/** Of an even number, the shorter of the two in the middle: a whole number of days that occurred. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}
