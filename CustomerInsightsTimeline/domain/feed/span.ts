import { aYearBefore, daysOfUnit } from '../time/calendarUnit';

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
