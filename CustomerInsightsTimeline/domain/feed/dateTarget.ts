import type { Activity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { OffsetAt } from '../time/days';
import { dayOf, startOfDay } from '../time/days';
import { readTimestamp } from '../time/timestamp';

/** A day of the user's calendar, counted from 1 January 1970, to which the reader wants to go. */
export interface DateTarget {
  readonly day: number;
  readonly order: SortOrder;
  readonly offsetAt: OffsetAt;
}

/** Whether an activity is on the day or beyond it, in the direction of reading; never an undated one. */
export function reaches({ time }: Activity, { day, order, offsetAt }: DateTarget): boolean {
  if (time === null) return false;
  const its = dayOf(time, offsetAt);
  return order === 'newestFirst' ? its <= day : its >= day;
}

/** The first of the shown activities that is on the day or beyond it. */
export function firstReaching(
  activities: readonly Activity[],
  shown: number,
  target: DateTarget,
): Activity | null {
  const found = activities.findIndex((activity) => reaches(activity, target));
  return found >= 0 && found < shown ? (activities[found] ?? null) : null;
}

/** Reads what a date field gives, "2025-03-09". Null for anything else, a half-typed date included. */
export function readDay(text: string): number | null {
  const date = readTimestamp(text);
  return date?.dateOnly === true ? date.ms / startOfDay(1) : null;
}
