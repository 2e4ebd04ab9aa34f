import type { SortOrder } from '../activity/activityOrder';
import type { SettingFault } from '../settings/SettingFault';
import { repairEscapes } from '../settings/settingJson';
import type { Grouping } from '../time/calendar';
import { startOfDay } from '../time/calendar';
import { readTimestamp } from '../time/instant';
import type { ActivityFilter, FieldCondition, PeriodChoice, TypeChoice } from './ActivityFilter';
import { ALL_TYPES, isEver, NO_FILTER, PERIOD_PRESETS } from './ActivityFilter';

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

/** Undefined for what is no object of JSON. */
function membersOf(text: string): Members | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    const value: unknown = JSON.parse(repairEscapes(text));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fallback for a member that is not there; undefined for one that can't be read. */
function optional<T, F>(
  value: unknown,
  fallback: F,
  read: (value: unknown) => T | undefined,
): T | F | undefined {
  return value === undefined ? fallback : read(value);
}

/** Reads one of some words; anything else gives undefined. */
function oneOf<T extends string>(values: readonly T[]): (value: unknown) => T | undefined {
  return (value) => values.find((candidate) => candidate === value);
}

/** Undefined for what is no list of texts. */
function texts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read: string[] = [];
  for (const item of value as readonly unknown[]) {
    if (typeof item !== 'string') return undefined;
    read.push(item);
  }
  return read;
}

/** Raised when a reader of the former version would misunderstand the text. */
const FILTER_STATE_VERSION = 1;

/**
 * A view as text, to be kept outside of the control: docs/filter-state.md. The same view gives the
 * same text, and the plain one the empty text.
 */
export function writeFilterState({ filter, sort, group }: TimelineView): string {
  const { types, period, sources, fields } = filter;
  const said = {
    ...(types.types.length > 0 &&
      (types.kind === 'only' ? { types: types.types } : { exceptTypes: types.types })),
    ...writtenPeriod(period),
    ...(sources.length > 0 && { sources }),
    ...(fields.length > 0 && { fields: fields.map(({ name, value }) => ({ name, value })) }),
    ...(sort !== null && { sort }),
    ...(group !== null && { group }),
  };
  return Object.keys(said).length === 0 ? '' : JSON.stringify({ v: FILTER_STATE_VERSION, ...said });
}

function writtenPeriod(period: PeriodChoice): Readonly<Record<string, string>> {
  if (typeof period === 'string') return { preset: period };
  if (isEver(period)) return {};
  const { fromDay, toDay } = period;
  return {
    ...(Number.isFinite(fromDay) && { from: isoDate(fromDay) }),
    ...(Number.isFinite(toDay) && { to: isoDate(toDay) }),
  };
}

function isoDate(day: number): string {
  return new Date(startOfDay(day)).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

type ReadFilterState =
  | { readonly kind: 'read'; readonly view: TimelineView }
  /** The name of the member that can't be read, for the maker; 'JSON' where none can. */
  | { readonly kind: 'broken'; readonly member: string }
  /** Written by a later release. */
  | { readonly kind: 'newer' };

const PERIOD_MEMBERS = ['preset', 'from', 'to'];
const TYPE_MEMBERS = ['types', 'exceptTypes'];
const MEMBERS = ['v', ...TYPE_MEMBERS, ...PERIOD_MEMBERS, 'sources', 'fields', 'sort', 'group'];

const GROUPINGS: readonly Grouping[] = ['automatic', 'day', 'week', 'month'];
const SORT_ORDERS = ['newestFirst', 'oldestFirst'] as const;

/**
 * Reads the text that `writeFilterState` writes, or that a maker wrote by docs/filter-state.md. Any
 * member or value that is not documented breaks it: half a filter shows what nobody asked for.
 * Null and blank text are the plain view. Never throws.
 */
export function readFilterState(text: string | null): ReadFilterState {
  if (text === null || text.trim() === '') return { kind: 'read', view: PLAIN_VIEW };
  const members = membersOf(text);
  if (members === undefined) return broken('JSON');
  if (typeof members.v === 'number' && members.v > FILTER_STATE_VERSION) return { kind: 'newer' };
  if (members.v !== FILTER_STATE_VERSION) return broken('v');
  const unknown = Object.keys(members).find((name) => !MEMBERS.includes(name));
  return unknown === undefined ? readView(members) : broken(unknown);
}

function readView(members: Members): ReadFilterState {
  const types = readTypes(members);
  if (types === undefined) return broken('types');
  const period = readPeriod(members);
  if (period === undefined) return broken(PERIOD_MEMBERS.find((name) => name in members) ?? '');
  const sources = optional(members.sources, [], texts);
  if (sources === undefined) return broken('sources');
  const fields = optional(members.fields, [], conditions);
  if (fields === undefined) return broken('fields');
  const sort = optional(members.sort, null, oneOf(SORT_ORDERS));
  if (sort === undefined) return broken('sort');
  const group = optional(members.group, null, oneOf(GROUPINGS));
  if (group === undefined) return broken('group');
  return { kind: 'read', view: { filter: { types, period, sources, fields }, sort, group } };
}

function broken(member: string): ReadFilterState {
  return { kind: 'broken', member };
}

function readTypes(members: Members): TypeChoice | undefined {
  const only = optional(members.types, [], texts);
  const except = optional(members.exceptTypes, [], texts);
  if (only === undefined || except === undefined) return undefined;
  if (only.length === 0) return except.length === 0 ? ALL_TYPES : { kind: 'except', types: except };
  return except.length === 0 ? { kind: 'only', types: only } : undefined;
}

function readPeriod(members: Members): PeriodChoice | undefined {
  const preset = optional(members.preset, null, oneOf(PERIOD_PRESETS));
  const fromDay = optional(members.from, -Infinity, calendarDay);
  const toDay = optional(members.to, Infinity, calendarDay);
  if (preset === undefined || fromDay === undefined || toDay === undefined) return undefined;
  if (preset === null) return fromDay <= toDay ? { fromDay, toDay } : undefined;
  return members.from === undefined && members.to === undefined ? preset : undefined;
}

function calendarDay(value: unknown): number | undefined {
  const date = typeof value === 'string' ? readTimestamp(value) : null;
  return date?.dateOnly === true ? date.ms / startOfDay(1) : undefined;
}

function conditions(value: unknown): readonly FieldCondition[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read: FieldCondition[] = [];
  for (const item of value as readonly unknown[]) {
    const condition = isObject(item) ? conditionFrom(item) : undefined;
    if (condition === undefined) return undefined;
    read.push(condition);
  }
  return read;
}

function conditionFrom({ name, value, ...others }: Members): FieldCondition | undefined {
  if (typeof name !== 'string' || Object.keys(others).length > 0) return undefined;
  if (!(typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')) {
    return undefined;
  }
  return { name, value };
}

/** Why FilterState is not followed, as a fault of that setting; null where it is. */
export function filterStateFault(read: ReadFilterState): SettingFault | null {
  if (read.kind === 'read') return null;
  const isBroken = read.kind === 'broken';
  return {
    setting: 'FilterState',
    line: null,
    path: isBroken && read.member !== 'JSON' ? [read.member] : [],
    reason: { kind: isBroken ? 'filtersBroken' : 'filtersNewer' },
  };
}
