import { countsAsInstant, DAY_MS } from '../domain/time/instant';
import { answerOf, itemsOf, member, textIn, tried } from '../host/guarded';
import type { Row } from '../tables/tableShape';
import type { DatasetShape } from './datasetColumns';
import { datasetColumns } from './datasetColumns';
import type { DatasetColumn, HostDataset } from './hostDataset';

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
    const isDay = column.dataType === 'DateAndTime.DateOnly';
    return tried(() => dateText(value, isDay), null) ?? formatted(record, column);
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
  if (!dateOnly) return countsAsInstant(date.getTime()) ? date.toISOString() : null;
  const isMidnightInUtc = date.getTime() % DAY_MS === 0;
  const isLocal = !isMidnightInUtc || (date.getHours() === 0 && date.getMinutes() === 0);
  const ahead = isLocal ? -date.getTimezoneOffset() * 60_000 : 0;
  const ms = date.getTime() + ahead;
  // A day counts by itself: in its zone it may begin in the year before 1, and end after 9999.
  return countsAsInstant(ms) ? new Date(ms).toISOString().replace(/T.*$/, '') : null;
}

/** What a lookup shows; its id says nothing to anybody. */
function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? itemsOf(value)[0] : value;
  const name = member(first, 'name');
  return typeof name === 'string' ? name : null;
}

/** Null where there is none, as of what holds itself. */
function jsonOf(value: unknown): string | null {
  return textIn(tried<unknown>(() => JSON.stringify(value), null));
}

/** What an updateView brought: nothing new, a further page, or rows that are others than before. */
type Taken = 'same' | 'more' | 'other';

/** All rows that a data-set has shown so far, in the order in which they came. */
export interface DatasetRows<Column extends string> {
  readonly rows: readonly Row<Column>[];
  /** How many ids the host listed without a record, as it does for rows that were deleted. */
  readonly unreadable: number;
  readonly columns: ReadonlyMap<Column, DatasetColumn>;
  /** Whether this is the page that was taken in last. */
  readonly isShowing: (dataset: HostDataset) => boolean;
  /** Takes in what is there now, unless that is 'other'; `asked` where the next page was asked for. */
  readonly take: (dataset: HostDataset, asked: boolean) => Taken;
}

interface SeenPage {
  readonly ids: readonly string[];
  /** The content of its first rows: some hosts number the rows of any customer from 1. */
  readonly glance: string;
  readonly isLast: boolean;
  /** The first page may come to hold just what the second one held, when newer rows are gone. */
  readonly startsLater: boolean;
}

const GLANCE_ROWS = 10;

/** `areOthers` says whether rows can't continue the known ones, whatever page they are. */
export function createDatasetRows<Column extends string>(
  shape: DatasetShape<Column>,
  areOthers: (known: readonly Row<Column>[], now: readonly Row<Column>[]) => boolean,
): DatasetRows<Column> {
  const names = Object.keys(shape.propertySets) as Column[];
  const rows: Row<Column>[] = [];
  const known = new Map<string, Row<Column> | null>();
  let columns: ReadonlyMap<Column, DatasetColumn> = new Map();
  let unreadable = 0;
  let page: SeenPage | null = null;

  function rowOf({ recordOf }: HostDataset, id: string): Row<Column> | null {
    const record = recordOf(id);
    return record ? datasetRow(record, names, columns) : null;
  }

  function look(dataset: HostDataset): SeenPage {
    const { ids, startsLater } = dataset;
    const glance = ids.slice(0, GLANCE_ROWS).map((id) => rowOf(dataset, id));
    return { ids, glance: JSON.stringify(glance), isLast: !dataset.hasNextPage, startsLater };
  }

  /**
   * Canvas apps bring the next page in place of the last one, model-driven apps the whole range. So
   * what was asked for either has a page before it or holds the first row that is known.
   */
  function continues(dataset: HostDataset, asked: boolean): boolean {
    const { ids, hasPreviousPage } = dataset;
    if (asked && hasPreviousPage) return true;
    const [first] = known.keys();
    if (first === undefined || !ids.includes(first) || !holdsAsKnown(dataset)) return false;
    return asked || (page?.isLast === false && ids.length > known.size);
  }

  /** The ids alone say nothing; of the rows that are known, one may have changed meanwhile. */
  function holdsAsKnown(dataset: HostDataset): boolean {
    const met = dataset.ids.filter((id) => known.has(id)).slice(0, GLANCE_ROWS);
    const kept = met.filter((id) => isSameRow(rowOf(dataset, id), known.get(id)));
    return kept.length * 2 >= met.length;
  }

  return {
    rows,
    get unreadable() {
      return unreadable;
    },
    get columns() {
      return columns;
    },
    isShowing: (dataset) => page !== null && isSamePage(page, look(dataset)),
    take: (dataset, asked) => {
      columns = datasetColumns(dataset.columns, shape);
      const seen = look(dataset);
      if (page !== null && isSamePage(page, seen)) {
        page = seen;
        return 'same';
      }
      if (page !== null && !continues(dataset, asked)) return 'other';
      const added = [...new Set(seen.ids)]
        .filter((id) => !known.has(id))
        .map((id) => [id, rowOf(dataset, id)] as const);
      const addedRows = added.flatMap(([, row]) => row ?? []);
      if (areOthers(rows, addedRows)) return 'other';
      page = seen;
      for (const [id, row] of added) known.set(id, row);
      for (const row of addedRows) rows.push(row);
      unreadable += added.length - addedRows.length;
      return 'more';
    },
  };
}

function isSamePage(a: SeenPage, b: SeenPage): boolean {
  return (
    a.glance === b.glance &&
    a.startsLater === b.startsLater &&
    a.ids.length === b.ids.length &&
    a.ids.every((id, index) => id === b.ids[index])
  );
}

function isSameRow(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
