import type { Span } from '../../domain/feed/span';
import { dayOf, isSameYear } from '../../domain/time/days';
import type { Strings } from '../../strings/Strings';
import type { Formats } from '../formats';

/** The heading of a group: "Today, Monday, 23 November", "9 – 15 November", "October 2026". */
export function groupLabel(span: Span, now: number, strings: Strings, formats: Formats): string {
  const today = dayOf({ ms: now, dateOnly: false }, formats.offsetAt);
  switch (span.kind) {
    case 'upcoming':
      return strings.text('Group_Upcoming');
    case 'undated':
      return strings.text('Day_Undated');
    case 'day':
      return dayLabel(span.from, today, strings, formats);
    case 'week':
      return formats.days(span.from, span.to);
    case 'month':
      return formats.month(span.from);
    case 'earlierInMonth':
      return strings.text('Group_EarlierInMonth', formats.month(span.from));
    case 'year':
      return formats.year(span.from);
  }
}

/** With the year where it is another one. */
function dayLabel(day: number, today: number, strings: Strings, formats: Formats): string {
  const date = isSameYear(day, today) ? formats.dayOfYear(day) : formats.longDay(day);
  const distance = day - today;
  if (distance === 0) return strings.text('Day_Today', date);
  if (distance === -1) return strings.text('Day_Yesterday', date);
  return distance === 1 ? strings.text('Day_Tomorrow', date) : date;
}
