import type { Timestamp } from './timestamp';

/**
 * How far the user's clock is ahead of UTC at an instant, in minutes: +60 in Zurich's winter. Asked
 * for each instant, because daylight saving changes it.
 */
export type OffsetAt = (utcMs: number) => number;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The user's wall clock at an instant, as milliseconds since 1970 of that clock. */
export function wallClock(utcMs: number, offsetAt: OffsetAt): number {
  return utcMs + offsetAt(utcMs) * MINUTE_MS;
}

/** The calendar day, counted from 1 January 1970, on which a time falls for the user. */
export function dayOf(time: Timestamp, offsetAt: OffsetAt): number {
  return Math.floor((time.dateOnly ? time.ms : wallClock(time.ms, offsetAt)) / DAY_MS);
}

/** The midnight of a calendar day, as milliseconds since 1970 of a clock in no zone. */
export function startOfDay(day: number): number {
  return day * DAY_MS;
}

/** Whether two calendar days are of one year. */
export function isSameYear(a: number, b: number): boolean {
  return new Date(startOfDay(a)).getUTCFullYear() === new Date(startOfDay(b)).getUTCFullYear();
}

/**
 * Whether an activity opens a new day for the reader. The undated ones form a day of their own.
 */
export function opensDay(
  time: Timestamp | null,
  previous: Timestamp | null | undefined,
  offsetAt: OffsetAt,
): boolean {
  if (previous === undefined) return true;
  if (time === null || previous === null) return time !== previous;
  return dayOf(time, offsetAt) !== dayOf(previous, offsetAt);
}
