import type { Activity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import { typeKey } from '../activity/activityType';
import { countUp, madeOnce } from '../byKey';
import { EVER } from '../filter/ActivityFilter';
import type { OffsetAt, Period } from '../time/calendar';
import { dayOf, isWithin } from '../time/calendar';
import { meansNever } from '../time/instant';

interface LoadedPart {
  /** In the true order. */
  readonly activities: readonly Activity[];
  /** How many of them are loaded. */
  readonly shown: number;
  /** Whether nothing more exists. */
  readonly complete: boolean;
  /** False where what is to come may belong anywhere. */
  readonly certain: boolean;
  readonly order: SortOrder;
}

const NEVER: Period = { fromDay: Infinity, toDay: -Infinity };

const HOUR_MS = 3_600_000;

/** No clock of our time was ever turned back by more than that. */
const LONGEST_REPEAT_MS = 3 * HOUR_MS;

/**
 * The days of which every dated activity is loaded. More may exist on the day of the last one, so
 * they begin after it, or end before it. `fromDay` is beyond `toDay` where there are none.
 */
export function loadedDays(part: LoadedPart, offsetAt: OffsetAt): Period {
  const last = part.activities[part.shown - 1];
  if (part.complete) return EVER;
  if (!last || !part.certain) return NEVER;
  // The undated come last, so all dated ones are there as soon as one of them is.
  if (last.time === null) return EVER;
  const days = daysAround(last.time.ms, offsetAt);
  return part.order === 'newestFirst'
    ? { fromDay: Math.max(...days) + 1, toDay: Infinity }
    : { fromDay: -Infinity, toDay: Math.min(...days) - 1 };
}

/** Whether of some days every dated activity is loaded; they lie in one of the loaded periods. */
export function isLoaded(days: Period, loaded: readonly Period[]): boolean {
  return loaded.some((period) => isWithin(days, period));
}

/**
 * The days on which an activity just before or after an instant may fall: a date alone stays on the
 * day of UTC, and where the clock is turned back after midnight an earlier instant has a later day.
 */
function daysAround(ms: number, offsetAt: OffsetAt): readonly number[] {
  const offsets = [ms - LONGEST_REPEAT_MS, ms, ms + LONGEST_REPEAT_MS].map((at) => offsetAt(at));
  return [
    dayOf({ ms, dateOnly: true }, offsetAt),
    ...offsets.map((offset) => dayOf({ ms, dateOnly: false }, () => offset)),
  ];
}

/** How many activities of one type there are, and on which calendar days of the user. */
export interface TypeCounts {
  readonly typeKey: string;
  readonly undated: number;
  readonly byDay: ReadonlyMap<number, number>;
}

/** What the first activities of a list add up to. */
export interface ActivityCounts {
  /** How many activities are counted. */
  readonly size: number;
  /** In the order in which the list names them first. */
  readonly types: readonly TypeCounts[];
  /** Null where no activity has a date, other than those that stand for "never". */
  readonly oldestDay: number | null;
  readonly newestDay: number | null;
  /** Days that stand for their month: no more is known of what was only counted. */
  readonly ofMonths?: ReadonlySet<number>;
}

interface GrowingCounts {
  /** Adds up the first `count` activities; fewer where the list is shorter. */
  readonly of: (count: number) => ActivityCounts;
}

interface CountedType extends TypeCounts {
  undated: number;
  readonly byDay: Map<number, number>;
}

/**
 * Counts a list that grows in place. Each activity is looked at once, so that a page costs in
 * proportion to the page: the host's offset costs a call each time.
 */
export function createActivityCounts(
  activities: readonly Activity[],
  offsetAt: OffsetAt,
): GrowingCounts {
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
    return madeOnce(types, key, () => ({ typeKey: key, undated: 0, byDay: new Map() }));
  }

  function add(activity: Activity) {
    const type = typeOf(activity);
    if (activity.time === null) {
      type.undated++;
      return;
    }
    const day = dayOf(activity.time, offsetAt);
    countUp(type.byDay, day);
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
