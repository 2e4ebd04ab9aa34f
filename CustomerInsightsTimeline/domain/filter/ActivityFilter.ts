import type { Activity } from '../activity/Activity';
import { typeKey } from '../activity/activityType';
import type { OffsetAt, Period } from '../time/calendar';
import { aYearBefore, dayOf, daysOfUnit, isInPeriod } from '../time/calendar';
import type { Timestamp } from '../time/instant';
import { DAY_MS } from '../time/instant';
import type { ReadStep } from '../threads/threadStep';
import { createStepReader } from '../threads/threadStep';
import type { FieldCondition } from './fieldCondition';
import { asksForState, meets } from './fieldCondition';

/**
 * Which types are wanted. The types are an open set, so the opposite of some types is "all but
 * these", which holds for types that nobody has seen yet as well.
 */
export interface TypeChoice {
  readonly kind: 'only' | 'except';
  /** As rows spell them, '' for activities without a type; 'only' names at least one. */
  readonly types: readonly string[];
}

export const ALL_TYPES: TypeChoice = { kind: 'except', types: [] };

export function isAllTypes({ kind, types }: TypeChoice): boolean {
  return kind === 'except' && types.length === 0;
}

export function onlyType(type: string): TypeChoice {
  return { kind: 'only', types: [type] };
}

/** Whether a choice names a type, to want it or not. */
function namesType({ types }: TypeChoice, type: string): boolean {
  const key = typeKey({ type });
  return types.some((name) => typeKey({ type: name }) === key);
}

export function wantsType(choice: TypeChoice, type: string): boolean {
  return namesType(choice, type) === (choice.kind === 'only');
}

/** From all types the first toggle chooses one; when the last one named goes, all are back. */
export function toggleType(choice: TypeChoice, type: string): TypeChoice {
  if (isAllTypes(choice)) return onlyType(type);
  const key = typeKey({ type });
  const types = namesType(choice, type)
    ? choice.types.filter((name) => typeKey({ type: name }) !== key)
    : [...choice.types, type];
  return types.length === 0 ? ALL_TYPES : { kind: choice.kind, types };
}

/** The opposite; that of all types would be none, so they stay. */
export function invertTypes(choice: TypeChoice): TypeChoice {
  if (isAllTypes(choice)) return choice;
  return { kind: choice.kind === 'only' ? 'except' : 'only', types: choice.types };
}

export const PERIOD_PRESETS = [
  'last7Days',
  'last30Days',
  'last90Days',
  'last12Months',
  'thisYear',
] as const;

type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** A preset moves with the day; two days of the calendar stay. */
export type PeriodChoice = PeriodPreset | Period;

export const EVER: Period = { fromDay: -Infinity, toDay: Infinity };

const LAST_DAYS = { last7Days: 7, last30Days: 30, last90Days: 90 } as const;

/** The days that a choice means on a day; those that count back end with it, and so know no future. */
export function daysOf(choice: PeriodChoice, today: number): Period {
  if (typeof choice !== 'string') return choice;
  if (choice === 'thisYear') return daysOfUnit(today, 'year', 0);
  if (choice === 'last12Months') return { fromDay: aYearBefore(today), toDay: today };
  return { fromDay: today - LAST_DAYS[choice] + 1, toDay: today };
}

export function isEver(choice: PeriodChoice): boolean {
  return typeof choice !== 'string' && choice.fromDay === -Infinity && choice.toDay === Infinity;
}

/** What a reader wants to see. An activity is shown that passes every part. */
export interface ActivityFilter {
  readonly types: TypeChoice;
  readonly period: PeriodChoice;
  /** The sources that are wanted, '' for activities that name none; empty for all. */
  readonly sources: readonly string[];
  /** All of them must be met. */
  readonly fields: readonly FieldCondition[];
  /** Whether only what is open is wanted, in whatever words the data says so. */
  readonly open: boolean;
}

export const NO_FILTER: ActivityFilter = {
  types: ALL_TYPES,
  period: EVER,
  sources: [],
  fields: [],
  open: false,
};

export function isUnfiltered({ types, period, sources, fields, open }: ActivityFilter): boolean {
  const ofAll = isAllTypes(types) && isEver(period);
  return ofAll && sources.length === 0 && fields.length === 0 && !open;
}

export type ActivityTest = (activity: Activity) => boolean;

/** A filter as tests, part by part. */
export interface FilterPredicates {
  readonly types: ActivityTest;
  /** In no period but "everything" are activities without a time. */
  readonly period: ActivityTest;
  readonly sources: ActivityTest;
  readonly fields: ActivityTest;
  /** Whether they ask for a state, which only the newest step of a thing has. */
  readonly ofState: boolean;
  /** Whether details have to be decoded. */
  readonly decodes: boolean;
}

export interface UserCalendar {
  readonly offsetAt: OffsetAt;
  /** The user's day now, counted from 1 January 1970. */
  readonly today: number;
}

export function filterPredicates(
  filter: ActivityFilter,
  calendar: UserCalendar,
  readStep: ReadStep = createStepReader(() => null),
): FilterPredicates {
  const named = new Set(filter.types.types.map((type) => typeKey({ type })));
  const sources = new Set(filter.sources);
  const fields = filter.fields.map(meets);
  const days = daysOf(filter.period, calendar.today);
  const ever = isEver(filter.period);
  return {
    types: (activity) => named.has(typeKey(activity)) === (filter.types.kind === 'only'),
    period: ({ time }) => ever || (time !== null && fallsWithin(time, days, calendar.offsetAt)),
    sources: ({ source }) => sources.size === 0 || sources.has(source ?? ''),
    fields: (activity) =>
      (!filter.open || readStep(activity).mark === 'open') &&
      fields.every((isMet) => isMet(activity)),
    decodes: filter.open || fields.length > 0,
    ofState: filter.open || filter.fields.some(asksForState),
  };
}

/**
 * No zone is a whole day away from UTC, so only near the ends of a period does the user's day need
 * to be known, for which the host's offset costs a call.
 */
function fallsWithin(time: Timestamp, period: Period, offsetAt: OffsetAt): boolean {
  const day = Math.floor(time.ms / DAY_MS);
  const before = isInPeriod(day - 1, period);
  const after = isInPeriod(day + 1, period);
  if (before && after) return true;
  if (!before && !after && !isInPeriod(day, period)) return false;
  return isInPeriod(dayOf(time, offsetAt), period);
}
