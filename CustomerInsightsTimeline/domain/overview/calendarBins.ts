import type { Period } from '../time/period';
import type { CalendarUnit } from '../time/calendarUnit';
import { CALENDAR_UNITS, firstDayOf, unitOf } from '../time/calendarUnit';

/** A strip of time, cut on the calendar of the user. */
export interface CalendarBins {
  readonly unit: CalendarUnit;
  /**
   * Oldest first, without gaps. Each is one unit, but for what sixty years can't hold and for what
   * lies beyond the unit of today: the first bin may begin earlier, and the last one end later.
   */
  readonly bins: readonly Period[];
}

/** Calendar days of the user, counted from 1 January 1970. */
export interface DaysToShow {
  readonly oldest: number;
  readonly newest: number;
  readonly today: number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly firstDayOfWeek: number;
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
export function calendarBins(days: DaysToShow): CalendarBins {
  const { newest, today, firstDayOfWeek } = days;
  const oldest = Math.min(days.oldest, today);
  const place = (day: number, unit: CalendarUnit) => unitOf(day, unit, firstDayOfWeek);
  const start = (number: number, unit: CalendarUnit) => firstDayOf(number, unit, firstDayOfWeek);

  function binsIn(unit: CalendarUnit) {
    const last = place(today, unit);
    const first = place(Math.max(oldest, today - TOO_MANY_DAYS), unit);
    const end = start(last + 1, unit);
    const later: readonly Period[] = newest < end ? [] : [{ fromDay: end, toDay: newest }];
    return { last, later, needed: last - first + 1 + later.length };
  }

  const unit = CALENDAR_UNITS.find((each) => binsIn(each).needed <= MOST_BINS) ?? 'year';
  const { last, later, needed } = binsIn(unit);
  const regular = Math.min(needed, MOST_BINS) - later.length;
  const bins = Array.from({ length: regular }, (_, index): Period => {
    const number = last - regular + 1 + index;
    return { fromDay: start(number, unit), toDay: start(number + 1, unit) - 1 };
  });
  const first = bins[0];
  if (first && oldest < first.fromDay) bins[0] = { fromDay: oldest, toDay: first.toDay };
  return { unit, bins: [...bins, ...later] };
}
