import { createCycleGuard, noProgress } from '../domain/loading/cycleGuard';
import type { CustomerTable, Outcome } from '../domain/loading/Failure';
import type { Row } from '../tables/tableShape';
import type { DatasetRows } from './datasetRows';
import type { DatasetSyncOptions, DatasetSync } from './datasetSync';
import { createDatasetSync } from './datasetSync';
import type { HostDataset } from './hostDataset';

/** How much of a collection a reader has had. */
interface DatasetPlace {
  /** Which collection it was: a host that starts again starts another one. */
  readonly generation: number;
  readonly rows: number;
  readonly unreadable: number;
}

/** A place as a text that a reader keeps; of two pages with nothing new, each has its own `turn`. */
function placeText({ generation, rows, unreadable }: DatasetPlace, turn: number): string {
  return [generation, rows, unreadable, turn].join();
}

/** The place in the current collection. A reader of an earlier one begins at its start. */
function placeIn(generation: number, text: string | null): DatasetPlace {
  const [from = NaN, rows = 0, unreadable = 0] = (text ?? '').split(',').map(Number);
  return from === generation
    ? { generation, rows, unreadable }
    : { generation, rows: 0, unreadable: 0 };
}

interface DatasetPage<Column extends string> {
  readonly rows: readonly Row<Column>[];
  readonly unreadable: number;
  readonly next: string | null;
}

/** The rows of a data-set, which the host pushes, for whoever reads them page by page. */
export interface DatasetReader<Column extends string> extends Pick<
  DatasetSync<Column>,
  'take' | 'onHostPush' | 'dispose'
> {
  readonly dataset: HostDataset;
  readonly collection: DatasetRows<Column>;
  /**
   * Reads all that is known after a place, or else asks the host for more and waits for that; `bypassCache`
   * asks the host first to begin again.
   */
  readonly read: (
    after: string | null,
    bypassCache?: boolean,
  ) => Promise<Outcome<DatasetPage<Column>>>;
  /** Reads the first page after the host has begun again, and knows no rows until then. */
  readonly restart: () => Promise<Outcome<DatasetPage<Column>>>;
}

export function createDatasetReader<Column extends string>(
  first: HostDataset,
  options: DatasetSyncOptions<Column>,
): DatasetReader<Column> {
  const sync = createDatasetSync(first, options);
  let turn = 0;

  async function read(
    after: string | null,
    bypassCache = false,
  ): Promise<Outcome<DatasetPage<Column>>> {
    let failure = sync.unheardFailure();
    if (failure === null && bypassCache) failure = await sync.ask('reload');
    if (failure === null && !isKnownAfter(after)) {
      failure = await sync.ask(sync.arrived ? 'more' : 'reload');
    }
    return failure === null ? { ok: true, value: pageAfter(after) } : { ok: false, failure };
  }

  /** Whether something is known after that place, or nothing more exists. */
  function isKnownAfter(after: string | null): boolean {
    const { rows, unreadable, next } = pageAfter(after);
    return sync.arrived && (rows.length > 0 || unreadable > 0 || next === null);
  }

  function pageAfter(after: string | null): DatasetPage<Column> {
    const { collection, dataset, generation, arrived } = sync;
    const { rows, unreadable } = collection;
    const place = placeIn(generation, after);
    const here = { generation, rows: rows.length, unreadable };
    const isLast = arrived && !dataset.hasNextPage;
    return {
      rows: rows.slice(place.rows),
      unreadable: unreadable - place.unreadable,
      next: isLast ? null : placeText(here, (turn += 1)),
    };
  }

  return {
    get dataset() {
      return sync.dataset;
    },
    get collection() {
      return sync.collection;
    },
    take: sync.take,
    onHostPush: sync.onHostPush,
    dispose: sync.dispose,
    read,
    restart: () => {
      sync.forget();
      return read(null, true);
    },
  };
}

/** Reads all rows of a data-set; `bypassCache` asks the host for them even where they are known. */
export async function readAll<Column extends string>(
  pages: DatasetReader<Column>,
  table: CustomerTable,
  bypassCache = false,
): Promise<Outcome<readonly Row<Column>[]>> {
  const guard = createCycleGuard();
  let outcome: Outcome<DatasetPage<Column>> = await pages.read(null, bypassCache);
  while (outcome.ok && outcome.value.next !== null) {
    const { rows, unreadable, next } = outcome.value;
    if (guard.isCircle(rows.length > 0 || unreadable > 0)) return noProgress(table);
    outcome = await pages.read(next);
  }
  // Not the rows page by page: the host may have started again between two of them.
  const { rows, unreadable } = pages.collection;
  const isPartial = unreadable > 0;
  return outcome.ok ? { ok: true, value: [...rows], ...(isPartial && { isPartial }) } : outcome;
}
