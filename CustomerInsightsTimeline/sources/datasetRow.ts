import { countsAsInstant } from '../domain/time/instant';
import type { DatasetColumn, DatasetRecord } from './hostDataset';
import type { Row } from './tableReader';

/** A record under the documented names; null where the data-set or the record has nothing. */
export function datasetRow<Column extends string>(
  record: DatasetRecord,
  names: readonly Column[],
  columns: ReadonlyMap<Column, DatasetColumn>,
): Row<Column> {
  const cells = names.map((name) => {
    const column = columns.get(name);
    return [name, column ? cellText(record, column) : null] as const;
  });
  return Object.fromEntries(cells) as Row<Column>;
}

function cellText(record: DatasetRecord, column: DatasetColumn): string | null {
  const value = rawValue(record, column);
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return dateText(value, column.dataType === 'DateAndTime.DateOnly');
  // A choice is a number to the host and a word to everybody else.
  if (column.dataType === 'OptionSet') return record.getFormattedValue(column.name);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return nameOf(value) ?? JSON.stringify(value);
}

/** Some hosts know a mapped column by the name of its property-set only, and some throw at others. */
function rawValue(record: DatasetRecord, { name, alias }: DatasetColumn): unknown {
  for (const key of [name, alias]) {
    try {
      const value: unknown = record.getValue(key);
      if (value !== null && value !== undefined) return value;
    } catch {
      // The other name may do.
    }
  }
  return null;
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
function nameOf(value: object): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null) return null;
  const { name } = first as Readonly<Record<string, unknown>>;
  return typeof name === 'string' ? name : null;
}
