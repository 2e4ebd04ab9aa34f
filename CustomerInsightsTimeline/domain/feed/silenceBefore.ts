import type { SortOrder } from '../activity/activityOrder';
import type { DayPart } from './dayParts';
import type { Silence } from './silence';
import { silenceBetween, silenceSince } from './silence';

/**
 * The silence that lies before a part: back to its neighbour or, where the newest are first and it
 * is the first that is not upcoming, up to today. Only to be asked where all parts are known.
 */
export function silenceBefore(
  parts: readonly DayPart[],
  index: number,
  order: SortOrder,
  today: number,
): Silence | null {
  const [before, here] = [parts[index - 1], parts[index]];
  if (!here || here.upcoming || here.day === null) return null;
  if (before && !before.upcoming) {
    if (before.day === null) return null;
    const above = daysAround(parts, index - 1, -1);
    const below = daysAround(parts, index, 1);
    return order === 'newestFirst'
      ? silenceBetween(Math.min(...above), Math.max(...below))
      : silenceBetween(Math.max(...above), Math.min(...below));
  }
  if (order === 'oldestFirst') return null;
  const active = parts.flatMap(({ day, upcoming }) => (day === null || upcoming ? [] : [day]));
  return silenceSince(active, today);
}

/**
 * The day of a part and those a day off beside it: a date without a time may stand among the hours
 * of the day before or after.
 */
function daysAround(parts: readonly DayPart[], index: number, step: 1 | -1): readonly number[] {
  const day = parts[index]?.day ?? 0;
  const days = [day];
  for (let at = index + step; ; at += step) {
    const part = parts[at];
    if (!part || part.upcoming || part.day === null || Math.abs(part.day - day) > 1) return days;
    days.push(part.day);
  }
}
