import type { Activity } from '../activity/Activity';
import { typeKey } from '../activity/activityType';
import { semanticDataOf } from '../semantic/decodeSemanticData';
import type { Field, FieldValue } from '../semantic/Field';
import { wordsOf } from '../semantic/fieldName';
import type { OffsetAt, Period } from '../time/calendar';
import { aYearBefore, dayOf, daysOfUnit, isInPeriod, startOfDay } from '../time/calendar';
import type { Timestamp } from '../time/instant';

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

/** A field of SemanticData with the value that it must have. */
export interface FieldCondition {
  /** The name as data has it; names of the same words are the same. */
  readonly name: string;
  readonly value: ComparableValue;
}

type ComparableValue = string | number | boolean;

/** A text for people to read is of no use to compare. */
const LONGEST_TEXT = 100;

/** What can be compared of a value; null for amounts, times, links, long texts and groups. */
function comparableValue(value: FieldValue): ComparableValue | null {
  switch (value.kind) {
    case 'text':
    case 'identifier':
      return value.text.length <= LONGEST_TEXT ? value.text : null;
    case 'number':
    case 'rating':
    case 'yesNo':
      return value.value;
    case 'money':
    case 'date':
    case 'instant':
    case 'duration':
    case 'link':
    case 'nothing':
    case 'group':
      return null;
  }
}

/** A condition that the field itself meets, or null where its value can't be compared. */
export function conditionOf({ name, value }: Field): FieldCondition | null {
  const comparable = comparableValue(value);
  return comparable === null || wordsOf(name).length === 0 ? null : { name, value: comparable };
}

export function isSameCondition(a: FieldCondition, b: FieldCondition): boolean {
  return conditionKey(a) === conditionKey(b);
}

/** Tests activities; a field may stand at any depth, and one of its name is enough. */
export function meets(condition: FieldCondition): (activity: Activity) => boolean {
  const wanted = conditionKey(condition);
  const isMet = (field: Field): boolean => {
    if (field.value.kind === 'group') return field.value.fields.some(isMet);
    const own = conditionOf(field);
    return own !== null && conditionKey(own) === wanted;
  };
  return (activity) => semanticDataOf(activity).fields.some(isMet);
}

/** Texts are the same whatever their capitals and blanks; '4' and 4 are not. */
function conditionKey({ name, value }: FieldCondition): string {
  const plain = typeof value === 'string' ? value.trim().toLowerCase() : value;
  return JSON.stringify([wordsOf(name), plain]);
}

/** What a reader wants to see. An activity is shown that passes every part. */
export interface ActivityFilter {
  readonly types: TypeChoice;
  readonly period: PeriodChoice;
  /** The sources that are wanted, '' for activities that name none; empty for all. */
  readonly sources: readonly string[];
  /** All of them must be met. */
  readonly fields: readonly FieldCondition[];
}

export const NO_FILTER: ActivityFilter = {
  types: ALL_TYPES,
  period: EVER,
  sources: [],
  fields: [],
};

export function isUnfiltered({ types, period, sources, fields }: ActivityFilter): boolean {
  return isAllTypes(types) && isEver(period) && sources.length === 0 && fields.length === 0;
}

export type ActivityTest = (activity: Activity) => boolean;

/** A filter as tests, part by part. */
export interface FilterPredicates {
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

export function filterPredicates(filter: ActivityFilter, calendar: UserCalendar): FilterPredicates {
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
