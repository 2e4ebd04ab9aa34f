import { typeKey } from '../activity/activityType';
import type { OffsetAt } from '../time/days';
import { startOfDay, wallClock } from '../time/days';
import type { ActivityFilter } from './ActivityFilter';
import type { ActivityScope } from './ActivityScope';
import type { UserCalendar } from './filterTests';
import type { KnownTypes } from './knownTypes';
import { daysOf } from './periodChoice';

/**
 * What of a filter a server can do: types, in every spelling that was seen of them, and the period.
 * Sources and the values of fields are for us alone.
 */
export function scopeOf(
  { types, period }: ActivityFilter,
  { offsetAt, today }: UserCalendar,
  known: KnownTypes,
): ActivityScope {
  const spelt = types.types.flatMap((type) => [
    type,
    ...(known.get(typeKey({ type }))?.spellings ?? []),
  ]);
  const { fromDay, toDay } = daysOf(period, today);
  // What ends today ends later tomorrow, and little lies ahead: so the scope holds on for days.
  const lastDay = typeof period === 'string' ? Infinity : toDay;
  return {
    types: types.kind === 'only' ? spelt : null,
    exceptTypes: types.kind === 'except' ? spelt : [],
    from: midnight(fromDay, offsetAt),
    until: midnight(lastDay + 1, offsetAt),
  };
}

/**
 * The instant at which a day begins for the user, give or take the hour of a change of the clock:
 * a scope may be wider than its filter. Null for a day that is infinitely far away.
 */
function midnight(day: number, offsetAt: OffsetAt): number | null {
  if (!Number.isFinite(day)) return null;
  const utc = startOfDay(day);
  return utc - (wallClock(utc, offsetAt) - utc);
}
