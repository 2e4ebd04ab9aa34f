import type { DatasetRows } from './datasetRows';
import { createDatasetRows } from './datasetRows';
import type { DatasetShape } from './datasetColumns';
import type { HostDataset } from './hostDataset';
import type { Row } from '../tables/tableShape';

/** What a host has begun with: another customer's rows, a page that is not the first, or the first. */
export type Beginning = 'others' | 'laterPage' | 'firstPage';

/** The collection that is known, and whatever a host begins with that may take its place. */
export interface DatasetGeneration<Column extends string> {
  /** Another one, with another number, after the host has begun with a first page. */
  readonly known: DatasetRows<Column>;
  readonly generation: number;
  /** Whether rows have come, or that there are none, since nothing was known. */
  readonly arrived: boolean;
  /** Knows no rows any more until the host begins with a first page. */
  readonly forget: () => void;
  /** Puts what the host holds now in the place of what is known, where that is a first page. */
  readonly begin: (dataset: HostDataset, wasAsked: boolean) => Beginning;
  /** Whether the host still shows just what it began with last. */
  readonly isLatest: (dataset: HostDataset) => boolean;
  /** Whether what it began with last did not take the place of what is known. */
  readonly isUnfit: () => boolean;
}

export interface GenerationOptions<Column extends string> {
  readonly shape: DatasetShape<Column>;
  /** Whether rows are the same customer's as those known, after a refresh that was asked for or not. */
  readonly isSame: (
    known: readonly Row<Column>[],
    now: readonly Row<Column>[],
    wasAsked: boolean,
  ) => boolean;
  /** Whether rows can't go on from those known, as they are evidently another customer's. */
  readonly areOthers: (known: readonly Row<Column>[], now: readonly Row<Column>[]) => boolean;
}

export function createDatasetGeneration<Column extends string>({
  shape,
  isSame,
  areOthers,
}: GenerationOptions<Column>): DatasetGeneration<Column> {
  let known = createDatasetRows(shape, areOthers);
  let latest = known;
  let generation = 0;
  let arrived = false;
  return {
    get known() {
      return known;
    },
    get generation() {
      return generation;
    },
    get arrived() {
      return arrived;
    },
    forget: () => {
      arrived = false;
    },
    begin: (dataset, wasAsked) => {
      latest = createDatasetRows(shape, areOthers);
      latest.take(dataset, false);
      // A page that is gone, as fewer rows are left, does not show whose they are.
      const isGone = dataset.startsLater && dataset.ids.length === 0;
      if (arrived && !isGone && !isSame(known.rows, latest.rows, wasAsked)) return 'others';
      // In another order, the first rows may all be new, but not another customer's.
      if (!arrived && areOthers(known.rows, latest.rows)) return 'others';
      if (dataset.startsLater) return 'laterPage';
      known = latest;
      generation += 1;
      arrived = true;
      return 'firstPage';
    },
    isLatest: (dataset) => latest.isShowing(dataset),
    isUnfit: () => latest !== known,
  };
}
