import type { Grouping } from '../feed/span';
import { startOfDay } from '../time/days';
import { readTimestamp } from '../time/timestamp';
import type { FieldCondition } from './fieldCondition';
import type { Members } from './jsonMembers';
import { isObject, membersOf, oneOf, optional, texts } from './jsonMembers';
import type { PeriodChoice } from './periodChoice';
import { PERIOD_PRESETS } from './periodChoice';
import type { TimelineView } from './timelineView';
import { PLAIN_VIEW } from './timelineView';
import type { TypeChoice } from './typeChoice';
import { ALL_TYPES } from './typeChoice';
import { FILTER_STATE_VERSION } from './writeFilterState';

export type ReadFilterState =
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
