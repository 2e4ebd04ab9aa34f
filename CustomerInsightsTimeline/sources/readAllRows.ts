import type { Outcome } from '../domain/loading/Outcome';
import { equalsAny } from './odataOptions';
import type { Customer, Row, RowsRequest, TablePage, Tables } from './tableReader';
import { readRows } from './tableReader';
import type { TableShape } from './tableShape';

const PAGE = 100;

/** Beside the activities a customer has a few rows in each table, so this is never reached in earnest. */
const MOST_PAGES = 50;

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
export async function readEveryPage<Column extends string>(
  tables: Tables,
  shape: TableShape<Column>,
  request: Omit<RowsRequest<Column>, 'pageSize' | 'after'>,
): Promise<Outcome<readonly Row<Column>[]>> {
  const rows: Row<Column>[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const outcome: Outcome<TablePage<Column>> = await readRows(tables, shape, {
      ...request,
      pageSize: PAGE,
      after,
    });
    if (!outcome.ok) return outcome;
    rows.push(...outcome.value.rows);
    if (outcome.value.next === null || outcome.value.next === after) break;
    after = outcome.value.next;
  }
  return { ok: true, value: rows };
}
