import type { Activity } from '../activity/Activity';
import { typeKey } from '../activity/activityType';
import type { OffsetAt } from '../time/days';
import { dayOf, startOfDay } from '../time/days';
import type { Period } from '../time/period';
import { isInPeriod } from '../time/period';
import type { Timestamp } from '../time/timestamp';
import type { ActivityFilter } from './ActivityFilter';
import { meets } from './fieldCondition';
import { daysOf, isEver } from './periodChoice';

export type ActivityTest = (activity: Activity) => boolean;

/** A filter as tests, part by part. */
export interface FilterTests {
  readonly types: ActivityTest;
  /** In no period but "everything" are activities without a time. */
  readonly period: ActivityTest;
  readonly sources: ActivityTest;
  readonly fields: ActivityTest;
}

export interface UserCalendar {
  readonly offsetAt: OffsetAt;
  /** The user's day now, counted from 1 January 1970. */
  readonly today: number;
}

export function filterTests(filter: ActivityFilter, calendar: UserCalendar): FilterTests {
  const named = new Set(filter.types.types.map((type) => typeKey({ type })));
  const sources = new Set(filter.sources);
  const fields = filter.fields.map(meets);
  const days = daysOf(filter.period, calendar.today);
  const ever = isEver(filter.period);
  return {
    types: (activity) => named.has(typeKey(activity)) === (filter.types.kind === 'only'),
    period: ({ time }) => ever || (time !== null && fallsWithin(time, days, calendar.offsetAt)),
    sources: ({ source }) => sources.size === 0 || sources.has(source ?? ''),
    fields: (activity) => fields.every((isMet) => isMet(activity)),
  };
}

/**
 * No zone is a whole day away from UTC, so only near the ends of a period does the user's day need
 * to be known, for which the host's offset costs a call.
 */
function fallsWithin(time: Timestamp, period: Period, offsetAt: OffsetAt): boolean {
  const day = Math.floor(time.ms / startOfDay(1));
  const before = isInPeriod(day - 1, period);
  const after = isInPeriod(day + 1, period);
  if (before && after) return true;
  if (!before && !after && !isInPeriod(day, period)) return false;
  return isInPeriod(dayOf(time, offsetAt), period);
}
