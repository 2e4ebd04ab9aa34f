import type { SortOrder } from '../domain/activity/activityOrder';
import type { CsvSeparator } from '../domain/export/csv';
import type { Grouping } from '../domain/time/calendar';
import type { IdentitySettings } from '../domain/identity/identityRoutes';

/** What the values of an input that is a choice mean, by their names in the manifest. */
export type Choices<Meaning> = ReadonlyMap<string, Meaning>;

export const SORT_ORDERS: Choices<SortOrder> = new Map([
  ['NewestFirst', 'newestFirst'],
  ['OldestFirst', 'oldestFirst'],
]);

export const GROUPINGS: Choices<Grouping> = new Map([
  ['Automatic', 'automatic'],
  ['Day', 'day'],
  ['Week', 'week'],
  ['Month', 'month'],
]);

/** Null for the user's own. */
export const CSV_SEPARATORS: Choices<CsvSeparator | null> = new Map([
  ['Automatic', null],
  ['Comma', ','],
  ['Semicolon', ';'],
]);

export const IDENTITY_SOURCES: Choices<IdentitySettings['source']> = new Map([
  ['Auto', 'auto'],
  ['CustomerId', 'customerId'],
  ['Profile', 'profile'],
  ['AlternateKey', 'alternateKey'],
]);
