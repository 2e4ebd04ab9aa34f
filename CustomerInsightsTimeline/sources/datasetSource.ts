import type { ActivityRow } from '../domain/activity/ActivityRow';
import type { SortOrder } from '../domain/activity/activityOrder';
import type { CustomerSource, ServerOrder } from '../domain/CustomerSource';
import type { Outcome } from '../domain/loading/Outcome';
import type { SegmentMembershipRow } from '../domain/segments/SegmentMembershipRow';
import type { DatasetPage, DatasetPages } from './datasetPages';
import { isSortedBy, sortBy } from './datasetSorting';
import { createOrderEvidence } from './orderEvidence';

type ActivityPages = DatasetPages<keyof ActivityRow>;
type SegmentPages = DatasetPages<keyof SegmentMembershipRow>;

/** Reads the customer whose rows the maker bound to data-sets: canvas apps and subgrids. */
export function createDatasetSource(
  activities: ActivityPages,
  segments: SegmentPages | null,
): CustomerSource {
  const evidence = createOrderEvidence();
  let arranged = false;

  function isSortedByTime(order: SortOrder): boolean {
    const time = activities.collection.columns.get('activityTimeStamp');
    return time !== undefined && isSortedBy(activities.dataset, time.name, order);
  }

  /** Only a data-set of several pages needs the host's order, and is worth a second first page. */
  function arrange(order: SortOrder, pageSize: number): boolean {
    if (arranged) return false;
    arranged = true;
    const { dataset, collection } = activities;
    const time = collection.columns.get('activityTimeStamp');
    if (!time || !dataset.hasNextPage || !dataset.canSort) return false;
    if (isSortedByTime(order)) return false;
    dataset.setPageSize(pageSize);
    sortBy(dataset, time.name, order);
    activities.restart();
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

    readActivities: async ({ order, pageSize, after }) => {
      let outcome = await activities.read(after);
      if (outcome.ok && after === null && arrange(order, pageSize)) {
        outcome = await activities.read(null);
      }
      if (!outcome.ok) return outcome;
      const { atLeast } = activities.dataset;
      return {
        ok: true,
        value: { ...outcome.value, atLeast, orderedBy: orderedBy(order), narrowed: false },
      };
    },

    readSegmentMemberships: async () => {
      const memberships: SegmentMembershipRow[] = [];
      let after: string | null = null;
      do {
        if (segments === null) break;
        const outcome: Outcome<DatasetPage<keyof SegmentMembershipRow>> =
          await segments.read(after);
        if (!outcome.ok) return outcome;
        memberships.push(...outcome.value.rows);
        after = outcome.value.next;
      } while (after !== null);
      return { ok: true, value: memberships };
    },

    // Nobody can be asked, and an empty data-set says nothing against the customer.
    isUnified: () => Promise.resolve({ ok: true, value: true }),
  };
}
