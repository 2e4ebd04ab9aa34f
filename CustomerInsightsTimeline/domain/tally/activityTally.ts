import type { Activity } from '../activity/Activity';
import { typeKey } from '../activity/activityType';
import type { OffsetAt } from '../time/days';
import { dayOf } from '../time/days';
import { meansNever } from '../time/instant';

/** How many activities of one type there are, and on which calendar days of the user. */
export interface TypeTally {
  readonly typeKey: string;
  readonly undated: number;
  readonly byDay: ReadonlyMap<number, number>;
}

/** What the first activities of a list add up to. */
export interface ActivityTally {
  /** How many activities are counted. */
  readonly size: number;
  /** In the order in which the list names them first. */
  readonly types: readonly TypeTally[];
  /** Null where no activity has a date, other than those that stand for "never". */
  readonly oldestDay: number | null;
  readonly newestDay: number | null;
}

export interface GrowingTally {
  /** Adds up the first `count` activities; fewer where the list is shorter. */
  readonly of: (count: number) => ActivityTally;
}

interface CountedType extends TypeTally {
  undated: number;
  readonly byDay: Map<number, number>;
}

/**
 * Counts a list that grows in place. Each activity is looked at once, so that a page costs in
 * proportion to the page: the host's offset costs a call each time.
 */
export function createTally(activities: readonly Activity[], offsetAt: OffsetAt): GrowingTally {
  let types = new Map<string, CountedType>();
  let size = 0;
  let oldestDay: number | null = null;
  let newestDay: number | null = null;

  function forget() {
    types = new Map();
    size = 0;
    oldestDay = null;
    newestDay = null;
  }

  function typeOf(activity: Activity): CountedType {
    const key = typeKey(activity);
    let type = types.get(key);
    if (!type) {
      type = { typeKey: key, undated: 0, byDay: new Map() };
      types.set(key, type);
    }
    return type;
  }

  function add(activity: Activity) {
    const type = typeOf(activity);
    if (activity.time === null) {
      type.undated++;
      return;
    }
    const day = dayOf(activity.time, offsetAt);
    type.byDay.set(day, (type.byDay.get(day) ?? 0) + 1);
    if (meansNever(activity.time.ms)) return;
    oldestDay = Math.min(oldestDay ?? day, day);
    newestDay = Math.max(newestDay ?? day, day);
  }

  return {
    of: (count) => {
      if (count < size) forget();
      for (let next = activities[size]; size < count && next; next = activities[size]) {
        add(next);
        size++;
      }
      return { size, types: [...types.values()], oldestDay, newestDay };
    },
  };
}
