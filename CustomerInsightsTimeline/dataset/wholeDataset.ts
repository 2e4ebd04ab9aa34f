import { createCycleGuard, noProgress } from '../domain/loading/cycleGuard';
import type { CustomerTable } from '../domain/loading/Failure';
import type { Outcome } from '../domain/loading/Outcome';
import type { DatasetPage, DatasetPages } from './datasetPages';
import type { Row } from '../tables/tableShape';

/** Reads all rows of a data-set; `anew` asks the host for them even where they are known. */
export async function readWholeDataset<Column extends string>(
  pages: DatasetPages<Column>,
  table: CustomerTable,
  anew = false,
): Promise<Outcome<readonly Row<Column>[]>> {
  const guard = createCycleGuard();
  let outcome: Outcome<DatasetPage<Column>> = await pages.read(null, anew);
  while (outcome.ok && outcome.value.next !== null) {
    const { rows, unreadable, next } = outcome.value;
    if (guard.isCircle(rows.length > 0 || unreadable > 0)) return noProgress(table);
    outcome = await pages.read(next);
  }
  // Not the rows page by page: the host may have begun anew between two of them.
  const { rows, unreadable } = pages.collection;
  const isPartial = unreadable > 0;
  return outcome.ok ? { ok: true, value: [...rows], ...(isPartial && { isPartial }) } : outcome;
}
