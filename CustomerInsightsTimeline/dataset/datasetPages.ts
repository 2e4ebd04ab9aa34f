import type { Outcome } from '../domain/loading/Outcome';
import type { DatasetCollection } from './datasetCollection';
import { placeIn, placeText } from './datasetPlace';
import type { HostDataset } from './hostDataset';
import type { CollectionOptions, HostedCollection } from './hostedCollection';
import { createHostedCollection } from './hostedCollection';
import type { Row } from '../tables/tableShape';

export interface DatasetPage<Column extends string> {
  readonly rows: readonly Row<Column>[];
  readonly unreadable: number;
  readonly next: string | null;
}

/** The rows of a data-set, which the host pushes, for whoever reads them page by page. */
export interface DatasetPages<Column extends string> extends Pick<
  HostedCollection<Column>,
  'take' | 'onRenewed' | 'dispose'
> {
  readonly dataset: HostDataset;
  readonly collection: DatasetCollection<Column>;
  /**
   * Reads all that is known after a place, or else asks the host for more and waits for that; `anew`
   * asks the host first to begin again.
   */
  readonly read: (after: string | null, anew?: boolean) => Promise<Outcome<DatasetPage<Column>>>;
  /** Reads the first page after the host has begun again, and knows no rows until then. */
  readonly restart: () => Promise<Outcome<DatasetPage<Column>>>;
}

export function createDatasetPages<Column extends string>(
  first: HostDataset,
  options: CollectionOptions<Column>,
): DatasetPages<Column> {
  const hosted = createHostedCollection(first, options);
  let turn = 0;

  async function read(after: string | null, anew = false): Promise<Outcome<DatasetPage<Column>>> {
    let failure = hosted.unheardFailure();
    if (failure === null && anew) failure = await hosted.ask('anew');
    if (failure === null && !isKnownAfter(after)) {
      failure = await hosted.ask(hosted.arrived ? 'more' : 'anew');
    }
    return failure === null ? { ok: true, value: pageAfter(after) } : { ok: false, failure };
  }

  /** Whether something is known after that place, or nothing more exists. */
  function isKnownAfter(after: string | null): boolean {
    const { rows, unreadable, next } = pageAfter(after);
    return hosted.arrived && (rows.length > 0 || unreadable > 0 || next === null);
  }

  function pageAfter(after: string | null): DatasetPage<Column> {
    const { collection, dataset, generation, arrived } = hosted;
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
      return hosted.dataset;
    },
    get collection() {
      return hosted.collection;
    },
    take: hosted.take,
    onRenewed: hosted.onRenewed,
    dispose: hosted.dispose,
    read,
    restart: () => {
      hosted.forget();
      return read(null, true);
    },
  };
}
