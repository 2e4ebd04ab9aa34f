import type { Activity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';

/** The far end in time of what was read: the earliest instant, or oldest first the latest. */
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
        if (time) farthest = farthest === null ? time.ms : farther(farthest, time.ms);
      }
    },
  };
}
