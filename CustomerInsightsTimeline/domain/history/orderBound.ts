import type { ActivityRow } from '../activity/ActivityRow';
import type { SortOrder } from '../activity/activityOrder';
import type { ServerOrder } from '../CustomerSource';
import { meansNever } from '../time/instant';
import { readTimestamp } from '../time/timestamp';
import { unixInstant } from '../time/unixTime';

/** Ten digits of seconds, and three more: a number that is nothing but milliseconds. */
const MILLISECOND_DIGITS = 13;

/**
 * How far a page vouches for what is still on the server: newest first, nothing to come is later
 * than this instant (milliseconds since 1970 UTC); oldest first, nothing to come is earlier. Null
 * where the page says nothing about it.
 *
 * Text order puts '999999999' (2001) before '1700000000' (2023). But read as the decimals of a
 * fraction of ten thousand million seconds, text of digits bounds every text that sorts below it,
 * seconds of up to ten digits and milliseconds of up to thirteen alike: .999999999 and .17. In the
 * other direction there is no such bound, as a short number may follow any longer one.
 */
export function orderBound(
  rows: readonly ActivityRow[],
  orderedBy: ServerOrder,
  order: SortOrder,
): number | null {
  if (orderedBy === 'unknown') return null;
  if (orderedBy === 'activityTimeStamp') return lastOf(rows, timestampBound);
  return order === 'newestFirst' ? lastOf(rows, textBound) : null;
}

function textBound(row: ActivityRow): number | null {
  const key = row.rangeIndex ?? '';
  if (!/^[1-9]\d*$/.test(key)) return null;
  const ms = unixInstant(Number(key.slice(0, MILLISECOND_DIGITS).padEnd(MILLISECOND_DIGITS, '0')));
  return ms !== null && key.length > MILLISECOND_DIGITS ? ms + 1 : ms;
}

function timestampBound(row: ActivityRow): number | null {
  return readTimestamp(row.activityTimeStamp)?.ms ?? null;
}

/** The bound of the last row that has one: what follows it in the page sorts behind it as well. */
function lastOf(
  rows: readonly ActivityRow[],
  bound: (row: ActivityRow) => number | null,
): number | null {
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    const value = row ? bound(row) : null;
    if (value !== null) return value;
  }
  return null;
}

/**
 * Whether a key may mean any time and is kept by the server for the far end: nothing, blanks, signs
 * and leading zeros, which sort, as text, before every key that begins with 1 to 9; and a 1 with
 * nothing but zeros, which sorts next and stands for "never" where it is short.
 */
export function isKeptForFarEnd(key: string | null): boolean {
  if ((key ?? '') < '1') return true;
  const ms = /^10*\s*$/.test(key ?? '') ? unixInstant(Number(key)) : null;
  return ms !== null && meansNever(ms);
}
