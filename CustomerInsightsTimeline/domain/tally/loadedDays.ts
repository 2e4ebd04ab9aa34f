import type { Activity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import { EVER } from '../filter/periodChoice';
import type { OffsetAt } from '../time/days';
import { dayOf } from '../time/days';
import type { Period } from '../time/period';
import { isWithin } from '../time/period';

export interface LoadedPart {
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
