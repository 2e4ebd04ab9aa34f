import { dayOf, isSameYear } from '../domain/time/days';
import type { Timestamp } from '../domain/time/timestamp';
import type { Strings } from '../strings/Strings';
import type { Formats } from './formats';

/** The heading of a time's day: "Today, Monday, 23 November", with the year where it is another. */
export function dayLabel(
  time: Timestamp | null,
  now: number,
  strings: Strings,
  formats: Formats,
): string {
  if (time === null) return strings.text('Day_Undated');
  const day = dayOf(time, formats.offsetAt);
  const today = dayOf({ ms: now, dateOnly: false }, formats.offsetAt);
  const date = isSameYear(day, today) ? formats.dayOfYear(day) : formats.longDay(day);
  const distance = day - today;
  if (distance === 0) return strings.text('Day_Today', date);
  if (distance === -1) return strings.text('Day_Yesterday', date);
  return distance === 1 ? strings.text('Day_Tomorrow', date) : date;
}
