import { v5 as uuidv5 } from 'uuid';
import { trimmed } from '../blankText';
import type { Timestamp } from '../time/instant';
import { meansNever, readTimestamp, unixInstant } from '../time/instant';

/**
 * One UnifiedActivity row under its documented names, before anything is decoded.
 * Every column may be null: Dataverse requires none of them.
 */
export interface ActivityRow {
  /** The GUID of the row in Dataverse. Unique only together with `partition`. */
  readonly primaryId: string | null;
  readonly partition: string | null;
  readonly activityId: string | null;
  readonly customerId: string | null;
  readonly sourceEntityName: string | null;
  readonly sourceActivityId: string | null;
  readonly activityType: string | null;
  readonly activityTypeDisplay: string | null;
  readonly activityName: string | null;
  readonly activityTimeStamp: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly url: string | null;
  readonly semanticData: string | null;
  readonly rangeIndex: string | null;
}

/** The namespace of the identities that this control makes up; itself a random UUID, fixed for good. */
const NAMESPACE = 'b0d1cb4c-7f53-4d0c-9a5e-4f9c5e0a2d11';

/**
 * Tells one row from another, the same way on every page and at every reading.
 *
 * The primary id counts only together with the partition: an elastic table may hold the same GUID
 * in two partitions. A row without it is known by its activity id, and a row without either by a
 * UUID (version 5) of all that it says.
 */
export function activityIdentity(row: ActivityRow): string {
  if (row.primaryId) return `row:${row.primaryId.toLowerCase()}|${row.partition ?? ''}`;
  if (row.activityId) return `activity:${row.activityId}`;
  const fields = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return `content:${uuidv5(JSON.stringify(fields), NAMESPACE)}`;
}

type RangeIndex =
  | { readonly kind: 'instant'; /** Milliseconds since 1970 UTC. */ readonly ms: number }
  | { readonly kind: 'unreadable'; readonly reason: 'absent' | 'notANumber' | 'outOfRange' };

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * Reads RangeIndex, which Dataverse keeps as text: a Unix time whose unit is not documented, and
 * which the row's ActivityTimeStamp may show. Blanks around it, a sign, leading zeros and a decimal
 * fraction are accepted; an exponent is not.
 */
export function readRangeIndex(text: string | null, timestampMs: number | null = null): RangeIndex {
  const digits = trimmed(text);
  if (digits === '') return { kind: 'unreadable', reason: 'absent' };
  if (!NUMBER.test(digits)) return { kind: 'unreadable', reason: 'notANumber' };
  const ms = unixInstant(Number(digits), timestampMs);
  return ms === null ? { kind: 'unreadable', reason: 'outOfRange' } : { kind: 'instant', ms };
}

/** What happened, to one customer, at one time. SemanticData stays text until somebody looks. */
export interface Activity {
  /** The identity of the row; never shown. */
  readonly key: string;
  readonly activityId: string | null;
  /** The semantic type or the name of a custom one, as the row says it; '' where it says none. */
  readonly type: string;
  /** The type with its blanks, as a server compares it; '' where the row has none. */
  readonly typeSpelling: string;
  readonly typeDisplay: string | null;
  /** The title, else the activity's name, else null: then the view falls back to the type. */
  readonly title: string | null;
  /** When it happened: by RangeIndex or, where that is no time of a life, by ActivityTimeStamp. */
  readonly time: Timestamp | null;
  /** ActivityTimeStamp in milliseconds since 1970 UTC; the first tie-break of the order. */
  readonly timestampMs: number | null;
  readonly description: string | null;
  /** What the source wrote, where people read it otherwise: with tags and entities. */
  readonly writtenTitle: string | null;
  readonly writtenDescription: string | null;
  readonly source: string | null;
  readonly sourceActivityId: string | null;
  /** As the row says it; hrefOf knows whether it may be opened. */
  readonly url: string | null;
  readonly semanticData: string | null;
  /** A RangeIndex that says something which is not the time, kept to be shown. */
  readonly unreadableRangeIndex: string | null;
}

/** Makes of a text with tags and entities what people read; any other text stays as it is. */
export type Readable = (text: string) => string;

const AS_IT_IS: Readable = (text) => text;

/** Turns a row of any host into an activity. Never throws; what a row lacks is null. */
export function toActivity(row: ActivityRow, readable: Readable = AS_IT_IS): Activity {
  const timestamp = readTimestamp(row.activityTimeStamp);
  const rangeIndex = readRangeIndex(row.rangeIndex, timestamp?.ms ?? null);
  const indexed = rangeIndex.kind === 'instant' ? unlessNever(rangeIndex.ms, timestamp) : null;
  const writtenTitle = visible(row.title) ?? visible(row.activityName);
  const title =
    inOneLine(visible(row.title), readable) ?? inOneLine(visible(row.activityName), readable);
  const writtenDescription = visible(row.description);
  const description = writtenDescription && visible(readable(writtenDescription));
  return {
    key: activityIdentity(row),
    activityId: row.activityId,
    type: trimmed(row.activityType),
    typeSpelling: row.activityType ?? '',
    typeDisplay: visible(row.activityTypeDisplay),
    title,
    time: indexed === null ? timestamp : atInstant(indexed, timestamp),
    timestampMs: timestamp?.ms ?? null,
    description,
    writtenTitle: title === writtenTitle ? null : writtenTitle,
    writtenDescription: description === writtenDescription ? null : writtenDescription,
    source: visible(row.sourceEntityName),
    sourceActivityId: visible(row.sourceActivityId),
    url: visible(row.url),
    semanticData: visible(row.semanticData),
    unreadableRangeIndex: indexed === null ? visible(row.rangeIndex) && row.rangeIndex : null,
  };
}

function inOneLine(text: string | null, readable: Readable): string | null {
  const read = text && readable(text);
  return read === text ? text : visible((read ?? '').replace(/\s*\n\s*/g, ' '));
}

/** Null where RangeIndex stands for "never", as 0 does, and ActivityTimeStamp knows better. */
function unlessNever(ms: number, timestamp: Timestamp | null): number | null {
  return timestamp !== null && meansNever(ms) && !meansNever(timestamp.ms) ? null : ms;
}

function atInstant(ms: number, timestamp: Timestamp | null): Timestamp {
  return { ms, dateOnly: timestamp?.dateOnly === true && timestamp.ms === ms };
}

/** Text that shows something: blanks and zero-width characters alone say nothing. */
function visible(text: string | null): string | null {
  return text !== null && /[^\s\p{Cf}\p{Cc}]/u.test(text) ? text.trim() : null;
}
