import { trimmed } from '../blankText';

/** 1 January of the year 1, the first day of .NET's calendar, in milliseconds since 1970 UTC. */
export const FIRST_INSTANT = -62_135_596_800_000;
/** The last millisecond of the year 9999, the last year of ISO 8601 without a sign. */
const LAST_INSTANT = 253_402_300_799_999;

/**
 * Whether an instant, in milliseconds since 1970 UTC, lies in the years 1 to 9999. No activity
 * lies beyond, and a time zone may move such an instant out of the range of a JavaScript Date.
 */
export function countsAsInstant(ms: number): boolean {
  return FIRST_INSTANT <= ms && ms <= LAST_INSTANT;
}

export const DAY_MS = 86_400_000;
/** The first day that int32 seconds, spreadsheets, SQL Server, pandas and .NET know is earlier. */
const FIRST_LIKELY = Date.UTC(1902, 0, 1);
/** Before pandas' last day (in 2262), and before the years 2999, 3000 and 9999. */
const FIRST_UNLIKELY = Date.UTC(2200, 0, 1);

/**
 * Whether an instant is one that systems write where they have none: the first day that they know,
 * the last one, or the beginning of 1970, in whichever time zone. No customer did anything before the year 1902.
 */
export function meansNever(ms: number): boolean {
  return ms < FIRST_LIKELY || ms >= FIRST_UNLIKELY || Math.abs(ms) <= DAY_MS;
}

/** Seconds reach the year 5138 below this, milliseconds leave March 1973 above it. */
const SMALLEST_MILLISECONDS = 1e11;

/** A time zone apart, either way, two times may still mean the same. */
const SAME_TIME_MS = 2 * DAY_MS;

/**
 * The instant of a Unix time of unknown unit, in milliseconds since 1970 UTC. Of seconds and
 * milliseconds the one that agrees with another time of the same event wins. Where neither or both
 * do, a number below 1e11 (either sign) is taken as seconds, from there on as milliseconds. Null
 * where that is no instant of the years 1 to 9999.
 */
export function unixInstant(value: number, sameEventMs: number | null = null): number | null {
  const inSeconds = Math.round(value * 1000);
  const inMilliseconds = Math.round(value);
  const agrees = (ms: number) => sameEventMs !== null && Math.abs(ms - sameEventMs) <= SAME_TIME_MS;
  const usual = Math.abs(value) < SMALLEST_MILLISECONDS ? inSeconds : inMilliseconds;
  const other = usual === inSeconds ? inMilliseconds : inSeconds;
  const ms = agrees(other) && !agrees(usual) ? other : usual;
  // Without a sign on zero, which would be another value to a comparison by identity.
  return countsAsInstant(ms) ? ms + 0 : null;
}

export interface Timestamp {
  /** Milliseconds since 1970 UTC; for a date alone, of its midnight in UTC. */
  readonly ms: number;
  /** A date alone belongs to its calendar day everywhere and is never moved to a time zone. */
  readonly dateOnly: boolean;
}

const DATE = /^(?:[+-]\d{6}|\d{4})-\d{2}-\d{2}/;
const TIME = /^[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads an ISO 8601 date or date and time, as the Web API writes them. A date and time without a
 * zone is read as UTC, never in the browser's zone. Anything else, a day that no calendar has
 * (31 February) and what lies outside the years 1 to 9999 give null.
 */
export function readTimestamp(text: string | null): Timestamp | null {
  const given = trimmed(text);
  const date = DATE.exec(given)?.[0];
  const midnight = date === undefined ? null : midnightOf(date);
  if (date === undefined || midnight === null) return null;
  const rest = given.slice(date.length);
  if (rest === '') return { ms: midnight, dateOnly: true };
  const time = TIME.exec(rest);
  if (!time) return null;
  const zone = time[1] === undefined ? 'Z' : '';
  const ms = Date.parse(`${date}T${rest.slice(1).toUpperCase()}${zone}`);
  return countsAsInstant(ms) ? { ms, dateOnly: false } : null;
}

/** Null for a day that no calendar has, which a Date would take for one of the next month. */
function midnightOf(date: string): number | null {
  const ms = Date.parse(`${date}T00:00:00Z`);
  const rolledOver = new Date(ms).getUTCDate() !== Number(date.slice(-2));
  return countsAsInstant(ms) && !rolledOver ? ms : null;
}

/** "2026-11-23T14:05:00.000Z"; "2026-11-23" for a date alone, which belongs to no zone. */
export function isoTime({ ms, dateOnly }: Timestamp): string {
  const iso = new Date(ms).toISOString();
  return dateOnly ? iso.slice(0, iso.indexOf('T')) : iso;
}
