import type { OffsetAt } from './calendar';
import { dayOf } from './calendar';
import { meansNever } from './instant';
import type { Timestamp } from './instant';

export type RelativeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export interface RelativeTime {
  /** Whole units from now, negative in the past; 0 minutes means now. */
  readonly value: number;
  readonly unit: RelativeUnit;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * How far from now a time is, in the largest unit that people would say: minutes and hours within
 * a day by the clock, from then on calendar days of the user, weeks, months of 30.44 and years of
 * 365.25 days. A date alone is never shown in hours. Null for a time that stands for "never".
 */
export function relativeTime(
  time: Timestamp,
  nowMs: number,
  offsetAt: OffsetAt,
): RelativeTime | null {
  if (meansNever(time.ms)) return null;
  const ms = time.ms - nowMs;
  const days = dayOf(time, offsetAt) - dayOf({ ms: nowMs, dateOnly: false }, offsetAt);
  if (!time.dateOnly && Math.abs(ms) < HOUR_MS) return whole(ms / MINUTE_MS, 'minute');
  if (!time.dateOnly && (days === 0 || Math.abs(ms) < 12 * HOUR_MS)) {
    return whole(ms / HOUR_MS, 'hour');
  }
  const distance = Math.abs(days);
  if (distance < 14) return whole(days, 'day');
  // The first whole two of each: shown earlier, 60 days would be one month, and follow 8 weeks.
  if (distance < 61) return whole(days / 7, 'week');
  if (distance < 731) return whole(days / 30.44, 'month');
  return whole(days / 365.25, 'year');
}

function whole(value: number, unit: RelativeUnit): RelativeTime {
  const towardsZero = Math.trunc(value);
  return { value: towardsZero === 0 ? 0 : towardsZero, unit };
}
