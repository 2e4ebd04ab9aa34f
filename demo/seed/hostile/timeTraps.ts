import { moment } from './trap';
import type { Trap } from './trap';

const moments: readonly (readonly [iso: string, what: string])[] = [
  ['2023-03-26T00:59:59Z', 'Zurich: last second before summer time'],
  ['2023-03-26T01:00:00Z', 'Zurich: first second of summer time'],
  ['2023-10-29T00:30:00Z', 'Zurich: half past two, the first time'],
  ['2023-10-29T01:30:00Z', 'Zurich: half past two, the second time'],
  ['2023-10-28T22:00:00Z', 'Zurich: first second of a day of 25 hours'],
  ['2023-10-29T22:59:59Z', 'Zurich: last second of a day of 25 hours'],
  ['2023-03-12T06:59:59Z', 'New York: last second before summer time'],
  ['2023-03-12T07:00:00Z', 'New York: first second of summer time'],
  ['2023-11-05T05:30:00Z', 'New York: half past one, the first time'],
  ['2023-11-05T06:30:00Z', 'New York: half past one, the second time'],
  ['2023-03-12T05:30:00Z', 'St John’s: first second of summer time'],
  ['2023-11-05T03:30:00Z', 'St John’s: one o’clock, the first time'],
  ['2023-11-05T04:30:00Z', 'St John’s: one o’clock, the second time'],
  ['2010-11-07T02:30:59Z', 'St John’s: midnight and a minute, when the change was then'],
  ['2011-12-30T09:59:59Z', 'Apia: last second before the day that was left out'],
  ['2011-12-30T10:00:00Z', 'Apia: first second after the day that was left out'],
  ['2024-02-29T23:59:59Z', 'The last second of a leap day'],
  ['2016-12-31T23:59:59Z', 'The second before a leap second'],
  ['1970-01-01T00:00:00Z', 'The epoch'],
  ['1969-12-31T23:59:59Z', 'The second before the epoch'],
  ['1955-05-12T09:30:00Z', 'Long before the epoch'],
  ['1893-06-01T00:00:00Z', 'The day Switzerland took up standard time'],
  ['1753-01-01T00:00:00Z', 'The first day a database of old can hold'],
  ['0001-01-01T00:00:00Z', 'The first day of year one'],
  ['2038-01-19T03:14:07Z', 'The last second of 32 bits'],
  ['2038-01-19T03:14:08Z', 'The first second beyond 32 bits'],
  ['2100-02-28T12:00:00Z', 'A century that is no leap year'],
  ['9999-12-31T23:59:59Z', 'The last second of year 9999'],
];

export const timeTraps: readonly Trap[] = moments.map(([iso, what]) => ({
  msdynci_title: what,
  ...moment(iso),
}));
