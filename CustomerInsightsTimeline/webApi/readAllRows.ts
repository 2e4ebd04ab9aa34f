import type { Outcome } from '../domain/loading/Outcome';
import { equalsAny } from './odataOptions';
import type { Customer, RowsRequest, Tables } from './tableReader';
import { readRows } from './tableReader';
import type { Row, TableShape } from '../tables/tableShape';

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
