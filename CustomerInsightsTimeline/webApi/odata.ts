import type { ActivityRow } from '../domain/activity/Activity';
import type { TimeWindow } from '../domain/CustomerSource';
import type { ServerFilter } from '../domain/filter/ServerFilter';
import { DAY_MS } from '../domain/time/instant';
import { wellFormed } from '../host/guarded';

/** The columns of an activity, and when Dataverse wrote it last: that is of all its tables. */
export type ActivityColumn = keyof ActivityRow | 'modifiedOn';

interface Query {
  /** Null for all columns that the table has. */
  readonly select: Iterable<string> | null;
  /** A condition of OData, its literals encoded as `textLiteral` does. */
  readonly filter: string;
  readonly orderBy: string | null;
}

/** The options of a first page, as retrieveMultipleRecords takes them. */
export function odataOptions({ select, filter, orderBy }: Query): string {
  const options = [
    select && `$select=${[...new Set(select)].join(',')}`,
    `$filter=${filter}`,
    orderBy && `$orderby=${orderBy}`,
  ];
  return `?${options.filter(Boolean).join('&')}`;
}

/**
 * Text of any kind as a literal, the one way for a value into a query: its apostrophes are doubled,
 * as OData wants, half characters are repaired as they are in UTF-8, and all is encoded.
 */
export function textLiteral(text: string): string {
  const whole = wellFormed(text).replace(/'/g, "''");
  return `'${encodeURIComponent(whole).replace(/'/g, '%27')}'`;
}

/** Whether a literal means the text itself, and not what it was repaired to. */
export function isSayable(text: string): boolean {
  return wellFormed(text) === text;
}

/** "Any of", written out: Dataverse documents no `in` of OData's own. */
export function equalsAny(column: string, texts: readonly string[]): string {
  return texts.map((text) => `${column} eq ${textLiteral(text)}`).join(' or ');
}

/** Signs that a pattern of `contains` takes for wildcards, unless they stand in brackets. */
const WILDCARDS = /[%_[]/g;

/** That one of the columns holds the text, with its wildcards taken as they are written. */
export function anyContains(columns: readonly string[], text: string): string {
  const literal = textLiteral(text.replace(WILDCARDS, '[$&]'));
  return `(${columns.map((column) => `contains(${column},${literal})`).join(' or ')})`;
}

/**
 * The options of the following page: everything from the first question mark of the link,
 * unchanged, because the server's cookie does not survive a second encoding. A link without one is
 * given back as it is: more rows exist, but it can't be followed.
 */
export function optionsOfNextLink(nextLink: string | null | undefined): string | null {
  const start = nextLink?.indexOf('?') ?? -1;
  if (!nextLink) return null;
  return start >= 0 ? nextLink.slice(start) : nextLink;
}

interface ServerFilterCondition {
  /** For `$filter`; null where there is nothing to ask for. */
  readonly text: string | null;
  /** False where a part of the scope can't be said, so that more rows than it asks for will come. */
  readonly whole: boolean;
}

/** The first and the last day that a date and time of Dataverse holds. */
const EARLIEST_MS = Date.UTC(1753, 0, 1);
const LATEST_MS = Date.UTC(9999, 11, 31);

/** Of names this is beyond any purpose, and a query in an address may not grow without end. */
const LONGEST_CONDITION = 8000;

/** A scope as a condition of OData, as far as the columns that exist can say it. */
export function serverFilterCondition(
  columns: ReadonlyMap<ActivityColumn, string>,
  { types, exceptTypes, from, until }: ServerFilter,
): ServerFilterCondition {
  const type = columns.get('activityType');
  const time = columns.get('activityTimeStamp');
  const asked = [
    ...(types === null ? [] : [type && isOneOf(type, types)]),
    ...(exceptTypes.length === 0 ? [] : [type && isNoneOf(type, exceptTypes)]),
    ...(from === null && until === null ? [] : [time && isWithin(time, from, until)]),
  ];
  const said = asked.filter(Boolean).join(' and ');
  const whole = asked.every(Boolean) && exceptTypes.every(isSayable);
  if (said.length > LONGEST_CONDITION) return { text: null, whole: false };
  return { text: said === '' ? null : said, whole };
}

/** Empty where there are none, for no condition says "nothing", and where one can't be said. */
function isOneOf(column: string, types: readonly string[]): string {
  if (!types.every(isSayable)) return '';
  const conditions = spellings(types).map((type) => `${column} eq ${type}`);
  return conditions.length === 0 ? '' : `(${conditions.join(' or ')})`;
}

/** It is not documented whether `ne` finds rows without a value on elastic tables, so both are said. */
function isNoneOf(column: string, types: readonly string[]): string {
  const others = spellings(types)
    .map((type) => `${column} ne ${type}`)
    .join(' and ');
  if (others === '') return '';
  return types.includes('') ? `(${others})` : `(${column} eq null or (${others}))`;
}

function spellings(types: readonly string[]): readonly string[] {
  const literals = [...new Set(types)].filter(isSayable).map(textLiteral);
  return types.includes('') ? ['null', ...literals] : literals;
}

/**
 * The true time is RangeIndex's, which is text and can't be compared. ActivityTimeStamp may differ
 * by a time zone and be missing: so a day more on both sides, and rows without one.
 */
function isWithin(column: string, from: number | null, until: number | null): string {
  const bounds = between(column, (from ?? NaN) - DAY_MS, (until ?? NaN) + DAY_MS);
  return `((${bounds}) or ${column} eq null)`;
}

/** A window of time as a condition of OData. */
export function windowCondition(column: string, window: TimeWindow): string {
  return window === 'undated' ? `${column} eq null` : between(column, window.from, window.until);
}

/** From the first instant on and before the second, where these are instants; else empty. */
export function between(column: string, from: number | null, until: number | null): string {
  const bounds = [
    isEnd(from) && `${column} ge ${instant(from)}`,
    isEnd(until) && `${column} lt ${instant(until)}`,
  ];
  return bounds.filter(Boolean).join(' and ');
}

function isEnd(ms: number | null): ms is number {
  return Number.isFinite(ms);
}

function instant(ms: number): string {
  const within = Math.min(LATEST_MS, Math.max(EARLIEST_MS, ms));
  return new Date(within).toISOString().replace(/\.\d+Z$/, 'Z');
}
