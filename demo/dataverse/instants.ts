import { badQuery } from './dataverseError';

/**
 * A date, or a date and time in UTC, in the one form that is stored and answered, so that text
 * order is time order: 2024-01-31T10:20:30Z. A day that no calendar has is refused.
 */
export function isoInstant(text: string): string {
  const ms = Date.parse(text.includes('T') ? text : `${text}T00:00:00Z`);
  if (Number.isNaN(ms)) throw badQuery(`'${text}' is no date.`);
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
