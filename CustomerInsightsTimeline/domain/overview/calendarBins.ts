import type { Period } from '../time/period';
import type { CalendarUnit } from './calendarUnit';
import { CALENDAR_UNITS, firstDayOf, unitOf } from './calendarUnit';

/** A strip of time, cut on the calendar of the user. */
export interface CalendarBins {
  readonly unit: CalendarUnit;
  /**
   * Oldest first, without gaps. Each is one unit, but for what sixty years can't hold and for what
   * lies beyond the unit of today: the first bin may begin earlier, and the last one end later.
   */
  readonly bins: readonly Period[];
}

export const MOST_BINS = 60;

/** Enough to need more than 60 years, and never beyond what a calendar can hold. */
const TOO_MANY_DAYS = 61 * 366;

/**
 * At most 60 bins from the oldest day to today, or to the newest day if that is later, in the
 * smallest unit that makes do with them.
 *
 * Dates that stand for "never" (1 January 0001, 31 December 9999) must not squeeze all others into
 * one bin. So years are the largest unit, and what lies beyond shares one bin at that end.
 */
export function calendarBins(days: {
  readonly oldest: number;
  readonly newest: number;
  readonly today: number;
}): CalendarBins {
  const oldest = Math.min(days.oldest, days.today);
  const binsIn = (unit: CalendarUnit) => {
    const last = unitOf(days.today, unit);
    const end = firstDayOf(last + 1, unit);
    const later: readonly Period[] =
      days.newest < end ? [] : [{ fromDay: end, toDay: days.newest }];
    const first = unitOf(Math.max(oldest, days.today - TOO_MANY_DAYS), unit);
    return { last, later, needed: last - first + 1 + later.length };
  };
  const unit = CALENDAR_UNITS.find((each) => binsIn(each).needed <= MOST_BINS) ?? 'year';
  const { last, later, needed } = binsIn(unit);
  const bins = Array.from({ length: Math.min(needed, MOST_BINS) - later.length }, (_, index) =>
    binOf(last - index, unit),
  ).reverse();
  const first = bins[0];
  if (first && oldest < first.fromDay) bins[0] = { fromDay: oldest, toDay: first.toDay };
  return { unit, bins: [...bins, ...later] };
}

function binOf(number: number, unit: CalendarUnit): Period {
  return { fromDay: firstDayOf(number, unit), toDay: firstDayOf(number + 1, unit) - 1 };
}
