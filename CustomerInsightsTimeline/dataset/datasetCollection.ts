import type { DatasetShape } from './datasetColumns';
import { datasetColumns } from './datasetColumns';
import { datasetRow } from './datasetRow';
import type { DatasetColumn, HostDataset } from './hostDataset';
import type { Row } from '../tables/tableShape';

/** What an updateView brought: nothing new, a further page, or rows that are others than before. */
export type Taken = 'same' | 'more' | 'other';

/** All rows that a data-set has shown so far, in the order in which they came. */
export interface DatasetCollection<Column extends string> {
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

/** `areOthers` tells rows that can't go on from those known, whatever page they are. */
export function createDatasetCollection<Column extends string>(
  shape: DatasetShape<Column>,
  areOthers: (known: readonly Row<Column>[], now: readonly Row<Column>[]) => boolean,
): DatasetCollection<Column> {
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
      rows.push(...addedRows);
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
