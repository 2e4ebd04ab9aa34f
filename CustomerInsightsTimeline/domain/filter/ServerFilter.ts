import type { Activity } from '../activity/Activity';
import { typeKey } from '../activity/activityType';
import type { DateTarget } from '../feed/locate';
import type { OffsetAt } from '../time/calendar';
import { startOfDay, wallClock } from '../time/calendar';
import type { HiddenTypes } from '../types/typeSettings';
import type { ActivityFilter, UserCalendar } from './ActivityFilter';
import { daysOf } from './ActivityFilter';
import type { KnownTypes } from './knownTypes';

/**
 * What a server is asked to narrow a history to. It may answer with more than that, never with
 * less: what passes a filter is decided here, by the true time and the type of each activity.
 */
export interface ServerFilter {
  /** The types as rows spell them, '' for a row that has none; null for all types. */
  readonly types: readonly string[] | null;
  /** The types that are not wanted, spelt in the same way. */
  readonly exceptTypes: readonly string[];
  /** Milliseconds since 1970 UTC, inclusive; null where it has no beginning. */
  readonly from: number | null;
  /** Milliseconds since 1970 UTC, exclusive; null where it has no end. */
  readonly until: number | null;
}

export const EVERYTHING: ServerFilter = { types: null, exceptTypes: [], from: null, until: null };

export function isEverything({ types, exceptTypes, from, until }: ServerFilter): boolean {
  return types === null && exceptTypes.length === 0 && from === null && until === null;
}

/** The same text for scopes that ask for the same rows, however they are written down. */
export function serverFilterKey({ types, exceptTypes, from, until }: ServerFilter): string {
  return JSON.stringify([types && inOrder(types), inOrder(exceptTypes), from, until]);
}

function inOrder(types: readonly string[]): readonly string[] {
  return [...new Set(types)].sort();
}

/** Whether an activity has a time, and one within a scope. */
export function liesWithin({ time }: Pick<Activity, 'time'>, scope: ServerFilter): boolean {
  const { from, until } = scope;
  if (time === null) return false;
  return (from === null || time.ms >= from) && (until === null || time.ms < until);
}

/** The same scope, as far as it begins or ends at the day, in the direction of reading. */
export function fromDayOn(scope: ServerFilter, { day, order, offsetAt }: DateTarget): ServerFilter {
  const { from, until } = scope;
  return order === 'newestFirst'
    ? { ...scope, until: Math.min(until ?? Infinity, midnight(day + 1, offsetAt) ?? Infinity) }
    : { ...scope, from: Math.max(from ?? -Infinity, midnight(day, offsetAt) ?? -Infinity) };
}

/** The same scope, less what is hidden: a server need not bring what nobody sees. */
export function withoutHidden(serverFilter: ServerFilter, { names }: HiddenTypes): ServerFilter {
  return names.length === 0
    ? serverFilter
    : { ...serverFilter, exceptTypes: [...serverFilter.exceptTypes, ...names] };
}

/**
 * What of a filter a server can do: types, in every spelling that was seen of them, and the period.
 * Sources and the values of fields are for us alone.
 */
export function serverFilterOf(
  { types, period }: ActivityFilter,
  { offsetAt, today }: UserCalendar,
  known: KnownTypes,
): ServerFilter {
  const spelt = types.types.flatMap((type) => [
    type,
    ...(known.get(typeKey({ type }))?.spellings ?? []),
  ]);
  const { fromDay, toDay } = daysOf(period, today);
  // A preset that ends today ends later tomorrow, and little lies ahead: without an end the scope
  // lasts for days.
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
