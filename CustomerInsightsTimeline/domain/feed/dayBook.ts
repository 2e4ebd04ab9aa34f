import type { Activity } from '../activity/Activity';
import type { OffsetAt } from '../time/days';
import { dayOf } from '../time/days';

/** On which day of the user's calendar something falls, counted from 1 January 1970. */
export interface DayBook {
  /** Null for an activity without a time. */
  readonly dayOf: (activity: Activity) => number | null;
  /** The day of an instant in milliseconds since 1970 UTC. */
  readonly dayAt: (ms: number) => number;
}

/** Remembers the day of each activity: the host's offset costs a call each time it is asked. */
export function createDayBook(offsetAt: OffsetAt): DayBook {
  const days = new WeakMap<Activity, number>();
  return {
    dayOf: (activity) => {
      if (activity.time === null) return null;
      let day = days.get(activity);
      if (day === undefined) {
        day = dayOf(activity.time, offsetAt);
        days.set(activity, day);
      }
      return day;
    },
    dayAt: (ms) => dayOf({ ms, dateOnly: false }, offsetAt),
  };
}
