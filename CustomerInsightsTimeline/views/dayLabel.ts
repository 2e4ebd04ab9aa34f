import { dayOf } from '../domain/time/days';
import type { Timestamp } from '../domain/time/timestamp';
import type { Strings } from '../strings/Strings';
import type { Formats } from './formats';

/** The heading of a time's day: "Today, Monday, 23 November 2026". */
export function dayLabel(
  time: Timestamp | null,
  now: number,
  strings: Strings,
  formats: Formats,
): string {
  if (time === null) return strings.text('Day_Undated');
  const day = dayOf(time, formats.offsetAt);
  const date = formats.longDay(day);
  const distance = day - dayOf({ ms: now, dateOnly: false }, formats.offsetAt);
  if (distance === 0) return strings.text('Day_Today', date);
  if (distance === -1) return strings.text('Day_Yesterday', date);
  return distance === 1 ? strings.text('Day_Tomorrow', date) : date;
}
