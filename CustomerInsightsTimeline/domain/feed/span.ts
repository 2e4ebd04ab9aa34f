import { startOfDay } from '../time/days';

/** What activities are grouped by. */
export type Grouping = 'day' | 'week' | 'month' | 'automatic';

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
  switch (calendar.grouping) {
    case 'day':
      return { kind: 'day', from: day, to: day };
    case 'week':
      return weekOf(day, calendar.firstDayOfWeek);
    case 'month':
      return monthOf(day);
    case 'automatic':
      return automaticSpan(day, calendar);
  }
}

function automaticSpan(day: number, { today, firstDayOfWeek }: Calendar): Span {
  const singleFrom = Math.min(weekOf(today, firstDayOfWeek).from, today - 1);
  if (day >= singleFrom) return { kind: 'day', from: day, to: day };
  const thisMonth = monthOf(today).from;
  if (day >= thisMonth) {
    const { from, to } = weekOf(day, firstDayOfWeek);
    return { kind: 'week', from: Math.max(from, thisMonth), to: Math.min(to, singleFrom - 1) };
  }
  if (yearOf(day) < yearOf(today) - 1) {
    return { kind: 'year', from: dayIn(yearOf(day), 0), to: dayIn(yearOf(day) + 1, 0) - 1 };
  }
  const { from, to } = monthOf(day);
  return to < singleFrom
    ? { kind: 'month', from, to }
    : { kind: 'earlierInMonth', from, to: singleFrom - 1 };
}

/** 1 January 1970 was a Thursday. */
function weekOf(day: number, firstDayOfWeek: number): Span & { kind: 'week' } {
  const from = day - modulo(day + 4 - firstDayOfWeek, 7);
  return { kind: 'week', from, to: from + 6 };
}

function monthOf(day: number): Span & { kind: 'month' } {
  const date = new Date(startOfDay(day));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { kind: 'month', from: dayIn(year, month), to: dayIn(year, month + 1) - 1 };
}

function yearOf(day: number): number {
  return new Date(startOfDay(day)).getUTCFullYear();
}

/** The first day of a month, counted from 0. Set apart, as Date.UTC moves the years 0 to 99. */
function dayIn(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1) / 86_400_000;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/** Tells one span from another. */
export function spanKey(span: Span): string {
  return 'from' in span ? `${span.kind}:${span.from}` : span.kind;
}
