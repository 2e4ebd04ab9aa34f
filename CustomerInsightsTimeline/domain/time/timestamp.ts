export interface Timestamp {
  /** Milliseconds since 1970 UTC; for a date alone, of its midnight in UTC. */
  readonly ms: number;
  /** A date alone belongs to its calendar day everywhere and is never moved to a time zone. */
  readonly dateOnly: boolean;
}

const DATE = /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME =
  /^([+-]\d{6}|\d{4})-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads an ISO 8601 date or date and time, as the Web API writes them. A date and time without a
 * zone is read as UTC, never in the browser's zone. Anything else, or a day that no calendar has
 * (31 February), gives null.
 */
export function readTimestamp(text: string | null): Timestamp | null {
  const trimmed = text?.trim() ?? '';
  const date = DATE.exec(trimmed);
  if (date) {
    const ms = Date.parse(`${trimmed}T00:00:00Z`);
    const rolledOver = new Date(ms).getUTCDate() !== Number(date[3]);
    return Number.isNaN(ms) || rolledOver ? null : { ms, dateOnly: true };
  }
  const dateTime = DATE_TIME.exec(trimmed);
  if (!dateTime) return null;
  const ms = Date.parse(`${trimmed.replace(' ', 'T')}${dateTime[4] === undefined ? 'Z' : ''}`);
  return Number.isNaN(ms) ? null : { ms, dateOnly: false };
}
