import type { Activity } from '../activity/Activity';
import { meansNever } from '../time/instant';
import type { Timestamp } from '../time/timestamp';
import type { SortOrder } from '../activity/activityOrder';

/**
 * The far end in time of what was read: the earliest instant, or oldest first the latest. Times that
 * stand for "never" are no end of a history.
 */
export interface Horizon {
  /** In milliseconds since 1970 UTC; null where nothing has a time. */
  readonly farthest: number | null;
  readonly widen: (activities: readonly Activity[]) => void;
}

export function createHorizon(order: SortOrder): Horizon {
  const farther = order === 'newestFirst' ? Math.min : Math.max;
  let farthest: number | null = null;
  return {
    get farthest() {
      return farthest;
    },
    widen: (activities) => {
      for (const { time } of activities) {
        if (time && !meansNever(time.ms))
          farthest = farthest === null ? time.ms : farther(farthest, time.ms);
      }
    },
  };
}

/**
 * The time that the first so many activities reach, of those that have one: of the last that does not
 * stand for "never", or of the last where all do. Null where none has a time.
 */
export function reachedBy(activities: readonly Activity[], dated: number): Timestamp | null {
  let last = dated - 1;
  for (let time = timeAt(last); time && meansNever(time.ms); time = timeAt(last)) last--;
  return timeAt(last) ?? timeAt(dated - 1);

  function timeAt(index: number) {
    return activities[index]?.time ?? null;
  }
}
