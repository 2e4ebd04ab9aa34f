import type { ActivityRow } from '../domain/activity/Activity';
import { toActivity } from '../domain/activity/Activity';
import type { SortOrder } from '../domain/activity/activityOrder';
import type { CustomerSource, ServerOrder } from '../domain/CustomerSource';
import type { SegmentMembershipRow } from '../domain/segments/segments';
import type { DatasetReader } from './datasetReader';
import { readAll } from './datasetReader';
import type { HostDataset } from './hostDataset';

/** Whether the host says that it sorts by this column first, and in the direction of the order. */
function isSortedBy({ sorting }: HostDataset, column: string, order: SortOrder): boolean {
  return sorting?.name === column && sorting.sortDirection === directionOf(order);
}

/** Takes effect with the next refresh. */
function sortBy(dataset: HostDataset, column: string, order: SortOrder): void {
  dataset.sortBy({ name: column, sortDirection: directionOf(order) });
}

/** 0 is documented as ascending, 1 as descending. */
function directionOf(order: SortOrder): 0 | 1 {
  return order === 'newestFirst' ? 1 : 0;
}

/** Whether the rows that came bear out that they come in an order. Looks at each row once. */
interface OrderEvidence {
  readonly bearsOut: (rows: readonly ActivityRow[], order: SortOrder) => boolean;
}

/**
 * The order of the timeline counts: where RangeIndex and ActivityTimeStamp disagree, a source
 * that sorts by the latter is in no order.
 */
function createOrderEvidence(): OrderEvidence {
  let looked: readonly ActivityRow[] = [];
  let count = 0;
  let last: number | null = null;
  let holds: Record<SortOrder, boolean> = { newestFirst: true, oldestFirst: true };

  function begin(rows: readonly ActivityRow[]): void {
    looked = rows;
    count = 0;
    last = null;
    holds = { newestFirst: true, oldestFirst: true };
  }

  return {
    bearsOut: (rows, order) => {
      if (rows !== looked) begin(rows);
      for (const row of rows.slice(count)) {
        const ms = toActivity(row).time?.ms ?? null;
        if (ms !== null && last !== null && ms > last) holds.newestFirst = false;
        if (ms !== null && last !== null && ms < last) holds.oldestFirst = false;
        last = ms ?? last;
      }
      count = rows.length;
      return holds[order];
    },
  };
}

type ActivityPages = DatasetReader<keyof ActivityRow>;
type SegmentPages = DatasetReader<keyof SegmentMembershipRow>;

/** Reads the customer whose rows the maker bound to data-sets: canvas apps and subgrids. */
export function createDatasetSource(
  activities: ActivityPages,
  segments: SegmentPages | null,
  /** Read by others, for the same customer. */
  insights: Pick<ActivityPages, 'onHostPush'> | null,
): CustomerSource {
  const evidence = createOrderEvidence();
  let arranged: SortOrder | null = null;

  function isSortedByTime(order: SortOrder): boolean {
    const time = activities.collection.columns.get('activityTimeStamp');
    return time !== undefined && isSortedBy(activities.dataset, time.name, order);
  }

  /**
   * Only a data-set of several pages needs the host's order, and is worth a second first page. True
   * where the host has to start again for it. A host that does not sort as it is asked is not asked
   * again for the same order.
   */
  function arrange(order: SortOrder, pageSize: number): boolean {
    if (arranged === order) return false;
    const { dataset, collection } = activities;
    const time = collection.columns.get('activityTimeStamp');
    if (!time || !dataset.hasNextPage || !dataset.canSort) return false;
    arranged = order;
    if (isSortedByTime(order)) return false;
    dataset.setPageSize(pageSize);
    sortBy(dataset, time.name, order);
    return true;
  }

  /** What the host says of its order is believed as long as the rows that came bear it out. */
  function orderedBy(order: SortOrder): ServerOrder {
    const isOrdered = isSortedByTime(order) && evidence.bearsOut(activities.collection.rows, order);
    return isOrdered ? 'activityTimeStamp' : 'unknown';
  }

  return {
    // A data-set has one filter for all its readers: what it leaves out would leave the screen.
    canNarrow: false,

    // The wait for a host has a limit of its own, page by page.
    limitMs: null,

    readActivities: async ({ order, pageSize, after, bypassCache = false, signal }) => {
      let outcome = await activities.read(after, bypassCache);
      // A reader in another order than the last reader's starts at the first page, like a new reader.
      if (outcome.ok && !signal?.aborted && arrange(order, pageSize)) {
        outcome = await activities.restart();
      }
      if (!outcome.ok) return outcome;
      const { atLeast } = activities.dataset;
      return {
        ok: true,
        value: { ...outcome.value, atLeast, orderedBy: orderedBy(order), narrowed: false },
      };
    },

    readSegmentMemberships: async (bypassCache) =>
      segments === null
        ? { ok: true, value: [] }
        : readAll(segments, 'SegmentMembership', bypassCache),

    // Nobody can be asked, and an empty data-set says nothing against the customer.
    isUnified: () => Promise.resolve({ ok: true, value: true }),

    onHostPush: (listener) => {
      const stops = [
        activities.onHostPush(() => {
          listener('activities');
        }),
        segments?.onHostPush(() => {
          listener('segments');
        }),
        insights?.onHostPush(() => {
          listener('insights');
        }),
      ];
      return () => {
        for (const stop of stops) stop?.();
      };
    },
  };
}
