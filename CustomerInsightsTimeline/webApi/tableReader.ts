import type { Outcome } from '../domain/loading/Failure';
import { plainText } from '../host/guarded';
import { missingColumn } from '../host/webApiFailure';
import type { MakersNames } from '../tables/namedTable';
import { namesNotFound } from '../tables/namedTable';
import type { Row, TableShape } from '../tables/tableShape';
import type { MissingColumns } from './missingColumns';
import { presentColumns } from './missingColumns';
import { equalsAny, odataOptions } from './odata';
import type { Entity, Reach, RetrievedPage } from './retrievePage';
import { retrievePage, UNLINKED } from './retrievePage';
import type { Labels } from './tableMetadata';

interface TablePage<Column extends string> {
  readonly rows: readonly Row<Column>[];
  readonly unreadable: number;
  readonly next: string | null;
  /** The columns that the environment has, as far as is known now. */
  readonly columns: ReadonlyMap<Column, string>;
}

interface RowsRequest<Column extends string> {
  readonly pageSize: number;
  readonly after: string | null;
  /** The `$filter` of the first page, its literals encoded, given the columns that exist. */
  readonly filter: (columns: ReadonlyMap<Column, string>) => string;
  /** The physical columns that the filter can't do without. */
  readonly needed: readonly string[];
  /** The `$orderby` of the first page, given the columns that exist. */
  readonly orderBy: (columns: ReadonlyMap<Column, string>) => string | null;
  /**
   * The condition that the rows from this one on meet, in the order of `orderBy`; null where none
   * says that. It asks for the next page where the host gives no link.
   */
  readonly from?: (row: Row<Column>, columns: ReadonlyMap<Column, string>) => string | null;
}

interface TableRequest<Column extends string> extends Omit<
  RowsRequest<Column>,
  'filter' | 'needed'
> {
  /** What a row must meet beside being the customer's, given the columns that exist. */
  readonly condition: (columns: ReadonlyMap<Column, string>) => string | null;
}

/** The host's tables, and what is known of them. */
export interface Tables extends Reach {
  readonly missing: MissingColumns;
  /** Absent where the maker gives none. */
  readonly names?: MakersNames;
  /** Absent where the names of columns are not shown. */
  readonly labels?: (table: string, columns: readonly string[]) => Promise<Labels>;
}

export interface Customer extends Tables {
  readonly customerId: string;
}

/** Reads one page of a customer's rows in a table. */
export function readTable<Column extends string>(
  customer: Customer,
  shape: TableShape<Column>,
  { condition, ...request }: TableRequest<Column>,
): Promise<Outcome<TablePage<Column>>> {
  const ofCustomer = equalsAny(shape.customerId, [customer.customerId]);
  return readRows(customer, shape, {
    ...request,
    filter: (columns) => {
      const more = condition(columns);
      return more === null ? ofCustomer : `${ofCustomer} and ${more}`;
    },
    needed: [shape.customerId],
  });
}

/**
 * Reads one page of a table. A column that orders or filters and that the server does not know is
 * dropped from the query, or asked for under its next name, and the page is asked for again.
 */
async function readRows<Column extends string>(
  tables: Tables,
  shape: TableShape<Column>,
  { pageSize, after, filter, needed, orderBy, from }: RowsRequest<Column>,
): Promise<Outcome<TablePage<Column>>> {
  const { missing, names } = tables;
  const { name: table, logicalName } = shape;

  /** Null until it is known which columns there are, unless those that are sure to exist are all. */
  function selected(columns: ReadonlyMap<Column, string>): Iterable<string> | null {
    const all = [...columns.values()];
    return missing.knows(logicalName) || all.every((column) => needed.includes(column))
      ? all
      : null;
  }

  function linked(page: TablePage<Column>): TablePage<Column> {
    const { rows, columns, next } = page;
    const last = rows[rows.length - 1];
    const condition = next === UNLINKED && last ? from?.(last, columns) : null;
    if (!condition) return page;
    const options = odataOptions({
      select: selected(columns),
      filter: `${filter(columns)} and ${condition}`,
      orderBy: orderBy(columns),
    });
    return { ...page, next: options };
  }

  for (;;) {
    const columns = presentColumns(shape, missing);
    const select = selected(columns);
    const options =
      after ?? odataOptions({ select, filter: filter(columns), orderBy: orderBy(columns) });
    const outcome = await retrievePage(tables, { table, logicalName, options, pageSize });
    if (outcome.ok && after === null && select === null)
      missing.learn(logicalName, outcome.value.entities);
    const present = presentColumns(shape, missing);
    const failure = outcome.ok ? null : outcome.failure;
    for (const fault of namesNotFound(shape, present, failure)) names?.report(fault);
    if (outcome.ok) return { ok: true, value: linked(toTablePage(outcome.value, shape, present)) };
    const column = missingColumn(outcome.failure);
    const canDoWithout = after === null && column !== null && !needed.includes(column);
    // A column that was not requested can't be left out: asking again would bring the same refusal for ever.
    if (!canDoWithout || ![...columns.values()].includes(column)) return outcome;
    missing.note(logicalName, column);
  }
}

function toTablePage<Column extends string>(
  { entities, unreadable, next }: RetrievedPage,
  shape: TableShape<Column>,
  columns: ReadonlyMap<Column, string>,
): TablePage<Column> {
  const names = Object.keys(shape.columns) as Column[];
  const toRow = (entity: Entity) => {
    const cells = names.map((name) => {
      const column = shape.columns[name].find((candidate) => candidate in entity);
      return [name, asText(entity[column ?? ''])] as const;
    });
    return Object.fromEntries(cells) as Row<Column>;
  };
  return { rows: entities.map(toRow), unreadable, next, columns };
}

/** Hosts may hand over numbers and objects where the column is text; they are read as text. */
function asText(value: unknown): string | null {
  return value === null || value === undefined ? null : plainText(value);
}

const PAGE = 250;

/** Beside the activities a customer has a few rows in each table, so this is never reached in earnest. */
const MOST_PAGES = 20;

/** What all pages of a table have, however they are read. */
interface Page<Row> {
  readonly rows: readonly Row[];
  readonly unreadable: number;
  readonly next: string | null;
}

/** Reads all of a customer's rows in a table, in the order of the column that identifies them. */
export function readAllRows<Column extends string>(
  customer: Customer,
  shape: TableShape<Column>,
  identifiedBy: NoInfer<Column>,
): Promise<Outcome<readonly Row<Column>[]>> {
  return readEveryPage(customer, shape, {
    filter: () => equalsAny(shape.customerId, [customer.customerId]),
    needed: [shape.customerId],
    orderBy: (columns) => columns.get(identifiedBy) ?? null,
  });
}

/** Reads all rows of a table that meet a condition. */
export function readEveryPage<Column extends string>(
  tables: Tables,
  shape: TableShape<Column>,
  request: Omit<RowsRequest<Column>, 'pageSize' | 'after'>,
): Promise<Outcome<readonly Row<Column>[]>> {
  return readPages((after) => readRows(tables, shape, { ...request, pageSize: PAGE, after }));
}

/** Reads page after page, each link once, and says whether anything is missing in the end. */
export async function readPages<Row>(
  read: (after: string | null) => Promise<Outcome<Page<Row>>>,
): Promise<Outcome<readonly Row[]>> {
  const asked = new Set<string | null>();
  let rows: readonly Row[] = [];
  let isPartial = false;
  let after: string | null = null;
  do {
    asked.add(after);
    const outcome: Outcome<Page<Row>> = await read(after);
    if (!outcome.ok) return outcome;
    rows = rows.concat(outcome.value.rows);
    isPartial ||= outcome.value.unreadable > 0;
    after = outcome.value.next;
    // A link without a query can't be followed.
  } while (after?.startsWith('?') && !asked.has(after) && asked.size < MOST_PAGES);
  isPartial ||= after !== null;
  return { ok: true, value: rows, ...(isPartial && { isPartial }) };
}
