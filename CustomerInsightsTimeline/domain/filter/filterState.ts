import type { SortOrder } from '../activity/activityOrder';
import { SORT_ORDERS } from '../activity/activityOrder';
import { said } from '../blankText';
import type { SettingFault } from '../settings/SettingFault';
import { faultOf } from '../settings/SettingFault';
import { repairEscapes } from '../settings/settingJson';
import type { Grouping } from '../time/calendar';
import { GROUPINGS, isoDay, readDay } from '../time/calendar';
import type { ActivityFilter, PeriodChoice, TypeChoice } from './ActivityFilter';
import { ALL_TYPES, isEver, NO_FILTER, PERIOD_PRESETS } from './ActivityFilter';
import type { FieldCondition } from './fieldCondition';

/** How a reader looks at a timeline: what is filtered, and in which order and groups. */
export interface TimelineView {
  readonly filter: ActivityFilter;
  /** Null for what the maker set. */
  readonly sort: SortOrder | null;
  readonly group: Grouping | null;
}

export const PLAIN_VIEW: TimelineView = { filter: NO_FILTER, sort: null, group: null };

/** What an object of JSON holds, before anything is believed. */
type Members = Readonly<Record<string, unknown>>;

/** More than any column of text holds that a maker would bind. */
const LONGEST = 100_000;

/** Throws where a text is no object of JSON. */
function membersOf(text: string): Members {
  const value: unknown = text.length > LONGEST ? null : JSON.parse(repairEscapes(text));
  if (!isObject(value)) throw new Unreadable('JSON');
  return value;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Thrown, within this file, where the member of this name can't be read. */
class Unreadable extends Error {}

/** Reads a member, which has the fallback where it is not there; throws where it can't be read. */
function read<T, F>(
  value: unknown,
  fallback: F,
  readValue: (value: unknown) => T | undefined,
  name: string,
): T | F {
  const found = value === undefined ? fallback : readValue(value);
  if (found === undefined) throw new Unreadable(name);
  return found;
}

/** Reads one of some words; anything else gives undefined. */
function oneOf<T extends string>(values: readonly T[]): (value: unknown) => T | undefined {
  return (value) => values.find((candidate) => candidate === value);
}

/** Reads a list; undefined for what is none, or has an item that can't be read. */
function listOf<T>(readItem: (item: unknown) => T | undefined) {
  return (value: unknown): readonly T[] | undefined => {
    if (!Array.isArray(value)) return undefined;
    const items = (value as readonly unknown[]).map(readItem);
    return items.every((item): item is T => item !== undefined) ? items : undefined;
  };
}

const texts = listOf((item) => (typeof item === 'string' ? item : undefined));

/** Raised when a reader of the former version would misunderstand the text. */
const FILTER_STATE_VERSION = 1;

/**
 * A view as text, to be kept outside of the control: docs/filter-state.md. The same view gives the
 * same text, and the plain one the empty text.
 */
export function writeFilterState({ filter, sort, group }: TimelineView): string {
  const { types, period, sources, fields, open } = filter;
  const chosen = {
    ...(types.types.length > 0 &&
      (types.kind === 'only' ? { types: types.types } : { exceptTypes: types.types })),
    ...writtenPeriod(period),
    ...(sources.length > 0 && { sources }),
    ...(fields.length > 0 && {
      fields: fields.map(({ name, value }) => ({ ...(name !== null && { name }), value })),
    }),
    ...(open && { open }),
    ...(sort !== null && { sort }),
    ...(group !== null && { group }),
  };
  return Object.keys(chosen).length === 0
    ? ''
    : JSON.stringify({ v: FILTER_STATE_VERSION, ...chosen });
}

function writtenPeriod(period: PeriodChoice): Readonly<Record<string, string>> {
  if (typeof period === 'string') return { preset: period };
  if (isEver(period)) return {};
  const { fromDay, toDay } = period;
  return {
    ...(Number.isFinite(fromDay) && { from: isoDay(fromDay) }),
    ...(Number.isFinite(toDay) && { to: isoDay(toDay) }),
  };
}

type ReadFilterState =
  | { readonly kind: 'read'; readonly view: TimelineView }
  /** The name of the member that can't be read, for the maker; 'JSON' where none can. */
  | { readonly kind: 'broken'; readonly member: string }
  /** Written by a later release. */
  | { readonly kind: 'newer' };

/**
 * Reads the text that `writeFilterState` writes, or that a maker wrote by docs/filter-state.md. Any
 * member or value that is not documented breaks it: half a filter shows what nobody asked for.
 * Null and blank text are the plain view. Never throws.
 */
export function readFilterState(text: string | null): ReadFilterState {
  if (text === null || said(text) === null) return { kind: 'read', view: PLAIN_VIEW };
  try {
    const members = membersOf(text);
    const isNewer = typeof members.v === 'number' && members.v > FILTER_STATE_VERSION;
    return isNewer ? { kind: 'newer' } : { kind: 'read', view: readView(members) };
  } catch (thrown) {
    return { kind: 'broken', member: thrown instanceof Unreadable ? thrown.message : 'JSON' };
  }
}

function readView(members: Members): TimelineView {
  const { v, types, exceptTypes, preset, from, to, sources, fields, open, sort, group, ...others } =
    members;
  const [unknown] = v === FILTER_STATE_VERSION ? Object.keys(others) : ['v'];
  if (unknown !== undefined) throw new Unreadable(unknown);
  return {
    filter: {
      types: readTypes(types, exceptTypes),
      period: readPeriod(preset, from, to),
      sources: read(sources, [], texts, 'sources'),
      fields: read(fields, [], listOf(conditionFrom), 'fields'),
      open: read(open, false, (value) => value === true || undefined, 'open'),
    },
    sort: read(sort, null, oneOf(SORT_ORDERS), 'sort'),
    group: read(group, null, oneOf(GROUPINGS), 'group'),
  };
}

function readTypes(types: unknown, exceptTypes: unknown): TypeChoice {
  const only = read(types, [], texts, 'types');
  const except = read(exceptTypes, [], texts, 'types');
  if (only.length === 0) return except.length === 0 ? ALL_TYPES : { kind: 'except', types: except };
  if (except.length > 0) throw new Unreadable('types');
  return { kind: 'only', types: only };
}

function readPeriod(given: unknown, from: unknown, to: unknown): PeriodChoice {
  const isFrom = from !== undefined;
  const name = given !== undefined ? 'preset' : isFrom ? 'from' : 'to';
  const preset = read(given, null, oneOf(PERIOD_PRESETS), name);
  const fromDay = read(from, -Infinity, calendarDay, name);
  const toDay = read(to, Infinity, calendarDay, name);
  const hasDays = isFrom || to !== undefined;
  if (preset === null ? fromDay > toDay : hasDays) throw new Unreadable(name);
  return preset ?? { fromDay, toDay };
}

function calendarDay(value: unknown): number | undefined {
  return typeof value === 'string' ? (readDay(value) ?? undefined) : undefined;
}

function conditionFrom(item: unknown): FieldCondition | undefined {
  const { name = null, value, ...others } = isObject(item) ? item : {};
  if (!(typeof name === 'string' || name === null) || Object.keys(others).length > 0) {
    return undefined;
  }
  if (!(typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')) {
    return undefined;
  }
  return { name, value };
}

/** Why FilterState is not followed, as a fault of that setting; null where it is. */
export function filterStateFault(read: ReadFilterState): SettingFault | null {
  if (read.kind === 'read') return null;
  if (read.kind === 'newer') return faultOf('FilterState', { kind: 'filtersNewer' });
  const path = read.member === 'JSON' ? [] : [read.member];
  return faultOf('FilterState', { kind: 'filtersBroken' }, path);
}
