import type { SortOrder } from '../activity/activityOrder';
import { startOfDay } from '../time/calendar';
import { meansNever } from '../time/instant';
import type { DayPart } from './dayParts';
import type { Silence } from './FeedItem';

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
 * The silence since the last of all active days, up to today; null where it is short. Too few days
 * say nothing of what is usual, and of a customer who did nothing beside what came, nothing at all.
 */
export function silenceSince(
  activeDays: readonly number[],
  today: number,
  passive = false,
): Silence | null {
  const days = [...new Set(activeDays)].filter((day) => !standsForNever(day)).sort((a, b) => a - b);
  const intervals = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const last = days[days.length - 1];
  if (last === undefined || today - last < SHORTEST) return null;
  const usualDays = intervals.length < FEWEST_INTERVALS ? null : median(intervals);
  return usualDays === null && passive
    ? null
    : { kind: 'since', days: today - last, usualDays, passive };
}

function standsForNever(day: number): boolean {
  return meansNever(startOfDay(day));
}

/** Of an even number, the shorter of the two in the middle: a whole number of days that occurred. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

/**
 * The silence that lies before a part: back to its neighbour or, where the newest are first and it
 * is the first that is not upcoming, up to today. What is passive breaks no silence: such parts have
 * none before them, and the others look past them. Only to be asked where all parts are known.
 */
export function silenceBefore(
  parts: readonly DayPart[],
  index: number,
  order: SortOrder,
  today: number,
): Silence | null {
  const here = parts[index];
  if (!here?.active || here.upcoming || here.day === null) return null;
  const neighbour = neighbourAbove(parts, index);
  const before = parts[neighbour];
  const passive = index - neighbour > 1;
  if (before && !before.upcoming) {
    if (before.day === null) return null;
    const above = daysAround(parts, neighbour, -1);
    const below = daysAround(parts, index, 1);
    return order === 'newestFirst'
      ? silenceBetween(Math.min(...above), Math.max(...below), passive)
      : silenceBetween(Math.max(...above), Math.min(...below), passive);
  }
  if (order === 'oldestFirst') return null;
  const active = parts.flatMap((part) =>
    part.day === null || part.upcoming || !part.active ? [] : [part.day],
  );
  return silenceSince(active, today, passive);
}

/** The nearest part before that is not passive, or is upcoming; -1 for none. */
function neighbourAbove(parts: readonly DayPart[], index: number): number {
  let at = index - 1;
  for (let part = parts[at]; part && !part.active && !part.upcoming; part = parts[at]) at--;
  return at;
}

/**
 * The days of a part and of those a day off beside it: a date without a time may stand among the hours
 * of the day before or after.
 */
function daysAround(parts: readonly DayPart[], index: number, step: 1 | -1): readonly number[] {
  const day = parts[index]?.day ?? 0;
  const days = [day];
  for (let at = index + step; ; at += step) {
    const part = parts[at];
    if (!part || part.upcoming || part.day === null) return days;
    if (!part.active) continue;
    if (Math.abs(part.day - day) > 1) return days;
    days.push(part.day);
  }
}
