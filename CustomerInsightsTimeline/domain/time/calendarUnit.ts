import { startOfDay } from './days';
import type { Period } from './period';

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** From the smallest to the largest. */
export const CALENDAR_UNITS: readonly CalendarUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** 1 January 1970 was a Thursday: the fourth day after a Sunday, which is 0. */
const FIRST_WEEKDAY = 4;

/**
 * The number of the unit that a calendar day is in: the next unit has the next number. Weeks begin
 * on a weekday from 0, Sunday, to 6.
 */
export function unitOf(day: number, unit: CalendarUnit, firstDayOfWeek: number): number {
  const date = new Date(startOfDay(day));
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth();
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return Math.floor((day + FIRST_WEEKDAY - firstDayOfWeek) / 7);
    case 'month':
      return months;
    case 'quarter':
      return Math.floor(months / 3);
    case 'year':
      return date.getUTCFullYear();
  }
}

/** The first calendar day, counted from 1 January 1970, of a unit given by its number. */
export function firstDayOf(number: number, unit: CalendarUnit, firstDayOfWeek: number): number {
  switch (unit) {
    case 'day':
      return number;
    case 'week':
      return number * 7 - FIRST_WEEKDAY + firstDayOfWeek;
    case 'month':
      return firstDayOfMonth(number);
    case 'quarter':
      return firstDayOfMonth(number * 3);
    case 'year':
      return firstDayOfMonth(number * 12);
  }
}

/** All days of the unit that a calendar day is in. */
export function daysOfUnit(day: number, unit: CalendarUnit, firstDayOfWeek: number): Period {
  const number = unitOf(day, unit, firstDayOfWeek);
  return {
    fromDay: firstDayOf(number, unit, firstDayOfWeek),
    toDay: firstDayOf(number + 1, unit, firstDayOfWeek) - 1,
  };
}

/** The same date of the year before; of 29 February, 1 March. */
export function aYearBefore(day: number): number {
  const date = new Date(startOfDay(day));
  return date.setUTCFullYear(date.getUTCFullYear() - 1) / startOfDay(1);
}

/** By setUTCFullYear, as Date.UTC takes the years 0 to 99 for those of the twentieth century. */
function firstDayOfMonth(months: number): number {
  const year = Math.floor(months / 12);
  return new Date(0).setUTCFullYear(year, months - year * 12, 1) / startOfDay(1);
}
