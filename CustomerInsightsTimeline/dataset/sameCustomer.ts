import type { ActivityRow } from '../domain/activity/ActivityRow';
import { readCustomerId } from '../domain/identity/idText';

/**
 * Whether rows that a data-set holds now are evidently the same customer's as those known. Where all
 * rows on both sides name one CustomerId, that decides. Else rows that are known must be among them
 * as they were: at least half, or after a refresh that we asked for any. Where none were known, rows
 * that nobody asked for are another customer's. The record ids alone say nothing, as some hosts number the rows of any customer from 1.
 */
export function isSameCustomer(
  known: readonly ActivityRow[],
  now: readonly ActivityRow[],
  wasAsked: boolean,
): boolean {
  if (known.length === 0) return wasAsked || now.length === 0;
  const [before, after] = [customerOf(known), customerOf(now)];
  if (before !== null && after !== null) return before === after;
  const contents = new Set(known.map(contentOf));
  const kept = now.filter((row) => contents.has(contentOf(row))).length;
  return kept > 0 && (wasAsked || kept * 2 >= now.length);
}

/** Whether all rows on either side name one CustomerId, and not the same. */
export function areOtherCustomers(
  known: readonly ActivityRow[],
  now: readonly ActivityRow[],
): boolean {
  const [before, after] = [customerOf(known), customerOf(now)];
  return before !== null && after !== null && before !== after;
}

/** The one CustomerId of all rows; null where a row has none or two differ. */
function customerOf(rows: readonly ActivityRow[]): string | null {
  const [first] = rows;
  const id = readCustomerId(first?.customerId);
  return id !== null && rows.every(({ customerId }) => readCustomerId(customerId) === id)
    ? id
    : null;
}

function contentOf(row: ActivityRow): string {
  return JSON.stringify(row);
}
