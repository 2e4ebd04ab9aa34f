import { badQuery } from './dataverseError';

/**
 * A date, or a date and time in UTC, so that text order is time order with the rows, which are
 * stored as 2024-01-31T10:20:30Z: a part of a second follows the Z and so sorts after its second.
 * A day that no calendar has is refused.
 */
export function isoInstant(text: string): string {
  const ms = Date.parse(text.includes('T') ? text : `${text}T00:00:00Z`);
  const iso = Number.isNaN(ms) ? '' : new Date(ms).toISOString();
  // Date.parse takes 30 February for 1 March.
  if (iso.slice(0, 10) !== text.slice(0, 10)) throw badQuery(`'${text}' is no date.`);
  const [second = '', fraction = ''] = iso.slice(0, -1).split('.');
  return `${second}Z${fraction === '000' ? '' : fraction}`;
}
