import type { CustomerTable, Failure } from '../domain/loading/Failure';
import type { Outcome } from '../domain/loading/Outcome';
import type { DatasetCollection } from './datasetCollection';
import { createDatasetCollection } from './datasetCollection';
import type { DatasetShape } from './datasetColumns';
import type { HostDataset } from './hostDataset';
import type { Row } from './tableReader';
import { readFailure } from './webApiFailure';

export interface DatasetPage<Column extends string> {
  readonly rows: readonly Row<Column>[];
  readonly unreadable: number;
  readonly next: string | null;
}

/** The rows of a data-set, which the host pushes, for whoever reads them page by page. */
export interface DatasetPages<Column extends string> {
  /** As the host gave it last. */
  readonly dataset: HostDataset;
  readonly collection: DatasetCollection<Column>;
  /**
   * Takes in what an updateView brings. False where the data-set holds other rows than before, such
   * as another customer's; nothing is taken then, and these pages are of no use any more.
   */
  readonly take: (dataset: HostDataset) => boolean;
  /** Reads all that is known after a place, or else asks the host for more and waits for that. */
  readonly read: (after: string | null) => Promise<Outcome<DatasetPage<Column>>>;
  /** Forgets all rows and lets the host begin anew, as its sorting needs to take effect. */
  readonly restart: () => void;
}

export function createDatasetPages<Column extends string>(
  first: HostDataset,
  shape: DatasetShape<Column>,
): DatasetPages<Column> {
  const table: CustomerTable = shape.table.name;
  let dataset = first;
  let collection = createDatasetCollection(shape);
  let failure: Failure | null = null;
  let failedBefore = false;
  let arrived = false;
  let asked = false;
  let loadingSeen = false;
  let turn = 0;
  const waiting: (() => void)[] = [];

  function answer(): void {
    asked = false;
    for (const tell of waiting.splice(0)) tell();
  }

  function take(next: HostDataset): boolean {
    dataset = next;
    if (next.loading) {
      loadingSeen = true;
      return true;
    }
    if (next.error !== null) {
      // Every update repeats an error; only the first one, and the answer to a retry, are news.
      if (asked || (!arrived && !failedBefore)) fail(next.error);
      return true;
    }
    const taken = collection.take(next, asked);
    if (taken === 'other') return false;
    arrived = true;
    // Hosts update for reasons of their own: the same page is an answer only after some loading.
    if (taken === 'more' || loadingSeen || !next.hasNextPage) answer();
    return true;
  }

  function fail(error: unknown): void {
    failure = readFailure(error, table);
    failedBefore = true;
    answer();
  }

  /** The host allows one load at a time, and answers with a later updateView. */
  function ask(): void {
    if (asked || dataset.loading) return;
    asked = true;
    loadingSeen = false;
    try {
      if (arrived) dataset.loadNextPage();
      else dataset.refresh();
    } catch (error) {
      fail(error);
    }
  }

  /** Null where nothing is known after that place and more exists. */
  function knownAfter(place: Place): Outcome<DatasetPage<Column>> | null {
    if (failure !== null) {
      const outcome = { ok: false, failure } as const;
      failure = null;
      return outcome;
    }
    const page = pageAfter(place);
    const isKnown = page.rows.length > 0 || page.unreadable > 0 || page.next === null;
    return isKnown ? { ok: true, value: page } : null;
  }

  function pageAfter({ rows, unreadable }: Place): DatasetPage<Column> {
    const isLast = arrived && !dataset.hasNextPage;
    return {
      rows: collection.rows.slice(rows),
      unreadable: collection.unreadable - unreadable,
      // Of two pages with nothing new, each still has a place of its own.
      next: isLast ? null : [collection.rows.length, collection.unreadable, (turn += 1)].join(),
    };
  }

  take(first);
  return {
    get dataset() {
      return dataset;
    },
    get collection() {
      return collection;
    },
    take,
    read: (after) => {
      const place = placeOf(after);
      const known = knownAfter(place);
      if (known !== null) return Promise.resolve(known);
      return new Promise((resolve) => {
        waiting.push(() => {
          resolve(knownAfter(place) ?? { ok: true, value: pageAfter(place) });
        });
        ask();
      });
    },
    restart: () => {
      collection = createDatasetCollection(shape);
      arrived = false;
      ask();
    },
  };
}

/** How much of the collection a reader has had. */
interface Place {
  readonly rows: number;
  readonly unreadable: number;
}

function placeOf(after: string | null): Place {
  const [rows = 0, unreadable = 0] = (after ?? '0').split(',').map(Number);
  return { rows, unreadable };
}
