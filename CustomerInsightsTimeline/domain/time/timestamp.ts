import { countsAsInstant } from './instant';

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
  const trimmed = text?.trim() ?? '';
  const date = DATE.exec(trimmed)?.[0];
  const midnight = date === undefined ? null : midnightOf(date);
  if (date === undefined || midnight === null) return null;
  const rest = trimmed.slice(date.length);
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
