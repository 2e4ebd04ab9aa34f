import { countBefore } from '../binarySearch';
import type { CalendarUnit, Period } from '../time/calendar';
import {
  CALENDAR_UNITS,
  firstDayOf,
  isWithin,
  overlap,
  unitOf,
  unitPeriod,
} from '../time/calendar';

/** A strip of time, cut on the calendar of the user. */
interface CalendarBins {
  readonly unit: CalendarUnit;
  /**
   * Oldest first, without gaps. Each is one unit, but for what sixty years can't hold and for what
   * lies beyond the unit of today: the first bin may begin earlier, and the last one end later.
   */
  readonly bins: readonly Period[];
}

/** Calendar days of the user, counted from 1 January 1970. */
interface DaysToShow {
  readonly oldest: number;
  readonly newest: number;
  readonly today: number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly firstDayOfWeek: number;
  /** No bin is of a smaller one; without it, days may be. */
  readonly smallestUnit?: CalendarUnit;
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

  function binsIn(unit: CalendarUnit) {
    const last = place(today, unit);
    const first = place(Math.max(oldest, today - TOO_MANY_DAYS), unit);
    const end = firstDayOf(last + 1, unit, firstDayOfWeek);
    const later: readonly Period[] = newest < end ? [] : [{ fromDay: end, toDay: newest }];
    return { last, later, needed: last - first + 1 + later.length };
  }

  const units = CALENDAR_UNITS.slice(CALENDAR_UNITS.indexOf(days.smallestUnit ?? 'day'));
  const unit = units.find((each) => binsIn(each).needed <= MOST_BINS) ?? 'year';
  const { last, later, needed } = binsIn(unit);
  const regular = Math.min(needed, MOST_BINS) - later.length;
  const bins = Array.from({ length: regular }, (_, index) =>
    unitPeriod(last - regular + 1 + index, unit, firstDayOfWeek),
  );
  const first = bins[0];
  if (first && oldest < first.fromDay) bins[0] = { fromDay: oldest, toDay: first.toDay };
  return { unit, bins: [...bins, ...later] };
}

/** The place of the bin that holds a day; of the first or the last one for a day beyond them. */
export function binAt(bins: readonly Period[], day: number): number {
  return Math.max(
    0,
    Math.min(
      bins.length - 1,
      countBefore(bins, ({ toDay }) => toDay < day),
    ),
  );
}

/** Where a day begins on a strip on which each bin is 1 wide: 0 up to the number of bins. */
export function placeOfDay(bins: readonly Period[], day: number): number {
  const index = binAt(bins, day);
  const bin = bins[index];
  if (!bin) return 0;
  const share = (day - bin.fromDay) / (bin.toDay - bin.fromDay + 1);
  return index + Math.min(1, Math.max(0, share));
}

/** The first days of the years that begin within the bins, and where they stand on the strip. */
export function yearStarts(bins: readonly Period[]) {
  const first = bins[0];
  const last = bins[bins.length - 1];
  if (!first || !last) return [];
  // What lies beyond the calendar's years shares the bin at the end.
  const from = unitOf(first.toDay, 'year', 0) + 1;
  const to = unitOf(last.fromDay, 'year', 0);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const day = firstDayOf(from + index, 'year', 0);
    return { day, place: placeOfDay(bins, day) };
  });
}

/** Which end of a period. */
export type Edge = 'from' | 'to';

/** The bins at the ends of a period, by their places; all of them where no period is chosen. */
export interface BinRange {
  readonly from: number;
  readonly to: number;
}

export function binsOf(bins: readonly Period[], period: Period | null): BinRange {
  if (period === null) return { from: 0, to: bins.length - 1 };
  return { from: binAt(bins, period.fromDay), to: binAt(bins, period.toDay) };
}

/** Whether a part of a period at least lies on the strip. */
export function isOnStrip(bins: readonly Period[], period: Period): boolean {
  const all = everything(bins);
  return all !== null && overlap(all, period);
}

/** The days of all bins from one place to another, in whichever order; null for all there are. */
export function periodOf(bins: readonly Period[], a: number, b: number): Period | null {
  const first = bins[Math.min(a, b)];
  const last = bins[Math.max(a, b)];
  return first && last ? unlessAll(bins, { fromDay: first.fromDay, toDay: last.toDay }) : null;
}

/**
 * Puts one end of a period on the bin at a place, no further than the other end and the ends of
 * time. The other end stays where it is, also within a bin. Null where that is all there is.
 */
export function putEdge(
  bins: readonly Period[],
  period: Period | null,
  edge: Edge,
  place: number,
): Period | null {
  const all = everything(bins);
  const { from, to } = binsOf(bins, period);
  const reached =
    edge === 'from'
      ? Math.min(to, Math.max(0, place))
      : Math.max(from, Math.min(bins.length - 1, place));
  const bin = bins[reached];
  if (!bin || !all) return null;
  const { fromDay, toDay } = period ?? all;
  return unlessAll(
    bins,
    edge === 'from'
      ? { fromDay: bin.fromDay, toDay: Math.max(toDay, bin.fromDay) }
      : { fromDay: Math.min(fromDay, bin.toDay), toDay: bin.toDay },
  );
}

function everything(bins: readonly Period[]): Period | null {
  const first = bins[0];
  const last = bins[bins.length - 1];
  return first && last ? { fromDay: first.fromDay, toDay: last.toDay } : null;
}

/** All of the strip is no choice: it says nothing of what lies beyond it or has no date. */
function unlessAll(bins: readonly Period[], period: Period): Period | null {
  const all = everything(bins);
  return all && isWithin(all, period) ? null : period;
}
