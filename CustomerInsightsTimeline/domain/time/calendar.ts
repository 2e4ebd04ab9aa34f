import type { Timestamp } from './instant';
import { DAY_MS, isoTime, readTimestamp } from './instant';

/**
 * How far the user's clock is ahead of UTC at an instant, in minutes: +60 in Zurich's winter. Asked
 * for each instant, because daylight saving changes it.
 */
export type OffsetAt = (utcMs: number) => number;

const MINUTE_MS = 60_000;

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

/** "2026-11-23". Throws a RangeError for a day that JavaScript's dates can't hold. */
export function isoDay(day: number): string {
  return isoTime({ ms: startOfDay(day), dateOnly: true });
}

/** Reads what a date field gives, "2025-03-09". Null for anything else, a half-typed date included. */
export function readDay(text: string): number | null {
  const date = readTimestamp(text);
  return date?.dateOnly === true ? date.ms / DAY_MS : null;
}

/** Whether two calendar days are of one year. */
export function isSameYear(a: number, b: number): boolean {
  return unitOf(a, 'year', 0) === unitOf(b, 'year', 0);
}

/** Calendar days of the user, counted from 1 January 1970, both included; infinite where open. */
export interface Period {
  readonly fromDay: number;
  readonly toDay: number;
}

/** Whether all of a period lies in another one. */
export function isWithin(inner: Period, outer: Period): boolean {
  return outer.fromDay <= inner.fromDay && inner.toDay <= outer.toDay;
}

/** Whether two periods have a day in common. */
export function overlap(a: Period, b: Period): boolean {
  return a.fromDay <= b.toDay && b.fromDay <= a.toDay;
}

export function isInPeriod(day: number, { fromDay, toDay }: Period): boolean {
  return fromDay <= day && day <= toDay;
}

/** The period of equal length just before; null where it is open and has no length. */
export function periodBefore({ fromDay, toDay }: Period): Period | null {
  const days = toDay - fromDay + 1;
  return Number.isFinite(days) ? { fromDay: fromDay - days, toDay: fromDay - 1 } : null;
}

/** The days that two periods have in common; `fromDay` is beyond `toDay` where there are none. */
export function intersection(a: Period, b: Period): Period {
  return { fromDay: Math.max(a.fromDay, b.fromDay), toDay: Math.min(a.toDay, b.toDay) };
}

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** From the smallest to the largest. */
export const CALENDAR_UNITS: readonly CalendarUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** How many months the units have that are made of months. */
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** 1 January 1970 was a Thursday: the fourth day after a Sunday, which is 0. */
const FIRST_WEEKDAY = 4;

/**
 * The number of the unit that a calendar day is in: the next unit has the next number. Weeks begin
 * on a weekday from 0, Sunday, to 6.
 */
export function unitOf(day: number, unit: CalendarUnit, firstDayOfWeek: number): number {
  if (unit === 'day') return day;
  if (unit === 'week') return Math.floor((day + FIRST_WEEKDAY - firstDayOfWeek) / 7);
  const date = new Date(startOfDay(day));
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / MONTHS[unit]);
}

/** The first calendar day, counted from 1 January 1970, of a unit given by its number. */
export function firstDayOf(number: number, unit: CalendarUnit, firstDayOfWeek: number): number {
  if (unit === 'day') return number;
  if (unit === 'week') return number * 7 - FIRST_WEEKDAY + firstDayOfWeek;
  return firstDayOfMonth(number * MONTHS[unit]);
}

/** All days of a unit given by its number. */
export function unitPeriod(number: number, unit: CalendarUnit, firstDayOfWeek: number): Period {
  return {
    fromDay: firstDayOf(number, unit, firstDayOfWeek),
    toDay: firstDayOf(number + 1, unit, firstDayOfWeek) - 1,
  };
}

/** All days of the unit that a calendar day is in. */
export function daysOfUnit(day: number, unit: CalendarUnit, firstDayOfWeek: number): Period {
  return unitPeriod(unitOf(day, unit, firstDayOfWeek), unit, firstDayOfWeek);
}

/** The same date of the year before; of 29 February, 1 March. */
export function aYearBefore(day: number): number {
  const date = new Date(startOfDay(day));
  return date.setUTCFullYear(date.getUTCFullYear() - 1) / DAY_MS;
}

/** By setUTCFullYear, as Date.UTC takes the years 0 to 99 for those of the twentieth century. */
function firstDayOfMonth(months: number): number {
  const year = Math.floor(months / 12);
  return new Date(0).setUTCFullYear(year, months - year * 12, 1) / DAY_MS;
}

/** What activities are grouped by. */
export const GROUPINGS = ['automatic', 'day', 'week', 'month'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** A stretch of the user's calendar under one heading; days are counted from 1 January 1970. */
export type Span =
  | {
      /** 'earlierInMonth' is a month whose last days stand under headings of their own. */
      readonly kind: 'day' | 'week' | 'month' | 'earlierInMonth' | 'year';
      readonly from: number;
      /** The last day, inclusive. */
      readonly to: number;
    }
  | { readonly kind: 'upcoming' }
  | { readonly kind: 'undated' };

export interface Calendar {
  readonly grouping: Grouping;
  /** The user's day now. */
  readonly today: number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly firstDayOfWeek: number;
}

/**
 * The span that a day belongs to. Automatic is finer the nearer the day: days of this week and
 * yesterday, the other weeks of this month, the months of this year and the last, then years. No
 * two spans share a day: a week is cut where the month begins, a month where single days begin.
 */
export function spanOf(day: number, calendar: Calendar): Span {
  const { grouping, firstDayOfWeek } = calendar;
  return grouping === 'automatic'
    ? automaticSpan(day, calendar)
    : unitSpan(day, grouping, firstDayOfWeek);
}

function automaticSpan(day: number, { today, firstDayOfWeek }: Calendar): Span {
  const span = (of: number, unit: 'day' | 'week' | 'month' | 'year') =>
    unitSpan(of, unit, firstDayOfWeek);
  const singleFrom = Math.min(span(today, 'week').from, today - 1);
  if (day >= singleFrom) return span(day, 'day');
  const thisMonth = span(today, 'month').from;
  if (day >= thisMonth) {
    const { kind, from, to } = span(day, 'week');
    return { kind, from: Math.max(from, thisMonth), to: Math.min(to, singleFrom - 1) };
  }
  if (day < aYearBefore(span(today, 'year').from)) return span(day, 'year');
  const month = span(day, 'month');
  return month.to < singleFrom
    ? month
    : { kind: 'earlierInMonth', from: month.from, to: singleFrom - 1 };
}

function unitSpan<Kind extends 'day' | 'week' | 'month' | 'year'>(
  day: number,
  kind: Kind,
  firstDayOfWeek: number,
): { readonly kind: Kind; readonly from: number; readonly to: number } {
  const { fromDay, toDay } = daysOfUnit(day, kind, firstDayOfWeek);
  return { kind, from: fromDay, to: toDay };
}

/** Tells one span from another. */
export function spanKey(span: Span): string {
  return 'from' in span ? `${span.kind}:${span.from}` : span.kind;
}
