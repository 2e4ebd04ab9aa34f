import { countsAsInstant } from '../domain/time/instant';
import { answerOf, attempt, itemsOf, member, textIn } from '../host/guarded';
import type { DatasetColumn } from './hostDataset';
import type { Row } from '../tables/tableShape';

/** A record under the documented names; null where the data-set or the record has nothing. */
export function datasetRow<Column extends string>(
  record: unknown,
  names: readonly Column[],
  columns: ReadonlyMap<Column, DatasetColumn>,
): Row<Column> {
  const cells = names.map((name) => {
    const column = columns.get(name);
    return [name, column ? cellText(record, column) : null] as const;
  });
  return Object.fromEntries(cells) as Row<Column>;
}

function cellText(record: unknown, column: DatasetColumn): string | null {
  const value = rawValue(record, column);
  if (value === null) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) {
    const date = attempt(() => dateText(value, column.dataType === 'DateAndTime.DateOnly'));
    return date.ok ? textIn(date.value) : formatted(record, column);
  }
  // A choice is a number to the host and a word to everybody else.
  if (column.dataType === 'OptionSet') return formatted(record, column) ?? textIn(value);
  return textIn(value) ?? nameOf(value) ?? jsonOf(value) ?? formatted(record, column);
}

/** Some hosts know a mapped column by the name of its property-set only, and some throw at others. */
function rawValue(record: unknown, { name, alias }: DatasetColumn): unknown {
  return answerOf(record, 'getValue', name) ?? answerOf(record, 'getValue', alias) ?? null;
}

function formatted(record: unknown, { name, alias }: DatasetColumn): string | null {
  const texts = [name, alias].map((key) => textIn(answerOf(record, 'getFormattedValue', key)));
  return texts.find(Boolean) ?? null;
}

/**
 * Canvas apps hand over dates as Date objects. One with a time is an instant, in whatever zone it is
 * looked at. A date alone stands at the midnight with which that day begins in the browser's zone, so
 * its day is the one that the browser's calendar says; a host that means UTC gives itself away.
 */
function dateText(date: Date, dateOnly: boolean): string | null {
  // Moved to another zone, a date at the edge of what a Date holds is none.
  if (!countsAsInstant(date.getTime())) return null;
  if (!dateOnly) return date.toISOString();
  const isMidnightInUtc = date.getTime() % 86_400_000 === 0;
  const isLocal = !isMidnightInUtc || (date.getHours() === 0 && date.getMinutes() === 0);
  const ahead = isLocal ? -date.getTimezoneOffset() * 60_000 : 0;
  return new Date(date.getTime() + ahead).toISOString().replace(/T.*$/, '');
}

/** What a lookup shows; its id says nothing to anybody. */
function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? itemsOf(value)[0] : value;
  const name = member(first, 'name');
  return typeof name === 'string' ? name : null;
}

/** Null where there is none, as of what holds itself. */
function jsonOf(value: unknown): string | null {
  const json = attempt(() => JSON.stringify(value));
  return json.ok ? textIn(json.value) : null;
}
