import type { CustomerSource } from '../domain/CustomerSource';
import type { Clock } from '../domain/time/Clock';
import type { DatasetPages } from './datasetPages';
import { createDatasetPages } from './datasetPages';
import { createDatasetSource } from './datasetSource';
import { readDataset } from './hostDataset';
import type { CollectionOptions } from './hostedCollection';
import { ACTIVITY_PROPERTY_SETS, SEGMENT_PROPERTY_SETS } from './propertySets';
import { isSameCustomer } from './sameCustomer';
import { SEGMENT_MEMBERSHIP, UNIFIED_ACTIVITY } from './tableShape';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

/** The data-sets of the manifest. Hosts leave out what the maker did not bind, or give an empty one. */
export interface Datasets {
  readonly Activities: DataSet | undefined;
  readonly SegmentMemberships: DataSet | undefined;
}

/** The customer that the data-sets hold now. */
export interface DatasetCustomer {
  /** Another one where the rows are evidently not those of the same customer. */
  readonly id: string;
  readonly source: CustomerSource;
  readonly hasSegments: boolean;
}

export interface BoundDatasets {
  /** Takes in what an updateView brings. Null while no activities are bound. */
  readonly receive: (datasets: Datasets) => DatasetCustomer | null;
  /** Leaves no timer behind. */
  readonly dispose: () => void;
}

const ACTIVITIES = { table: UNIFIED_ACTIVITY, propertySets: ACTIVITY_PROPERTY_SETS };
const SEGMENTS = { table: SEGMENT_MEMBERSHIP, propertySets: SEGMENT_PROPERTY_SETS };

/** Follows data-sets through the life of a control, and begins anew with another customer. */
export function createBoundDatasets(clock: Clock): BoundDatasets {
  const activities = createFollower({ shape: ACTIVITIES, clock, isSame: isSameCustomer });
  // Who the customer is, the activities say.
  const segments = createFollower({ shape: SEGMENTS, clock, isSame: () => true });
  let customers = 0;
  let customer: DatasetCustomer | null = null;

  return {
    receive: ({ Activities, SegmentMemberships }) => {
      const changed = [activities.follow(Activities), segments.follow(SegmentMemberships)];
      if (activities.pages === null) return (customer = null);
      if (customer === null || changed.includes(true)) {
        customer = {
          id: `data-set ${(customers += 1)}`,
          source: createDatasetSource(activities.pages, segments.pages),
          hasSegments: segments.pages !== null,
        };
      }
      return customer;
    },
    dispose: () => {
      activities.pages?.dispose();
      segments.pages?.dispose();
    },
  };
}

interface Follower<Column extends string> {
  /** Null while nothing is bound. */
  readonly pages: DatasetPages<Column> | null;
  /** True where the pages are others than before. */
  readonly follow: (host: DataSet | undefined) => boolean;
}

function createFollower<Column extends string>(
  options: CollectionOptions<Column>,
): Follower<Column> {
  let pages: DatasetPages<Column> | null = null;
  return {
    get pages() {
      return pages;
    },
    follow: (host) => {
      const dataset = readDataset(host);
      if (dataset !== null && pages?.take(dataset)) return false;
      const wasBound = pages !== null;
      pages?.dispose();
      pages = null;
      if (dataset === null) return wasBound;
      pages = createDatasetPages(dataset, options);
      return true;
    },
  };
}
