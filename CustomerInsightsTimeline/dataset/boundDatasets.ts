import type { CustomerSource } from '../domain/CustomerSource';
import type { ColumnNames } from '../domain/settings/columnNames';
import type { SettingFault } from '../domain/settings/SettingFault';
import type { Clock } from '../domain/time/Clock';
import type { DatasetInsights } from './datasetInsights';
import { createDatasetInsights } from './datasetInsights';
import type { DatasetPages } from './datasetPages';
import { createDatasetPages } from './datasetPages';
import { createDatasetSource } from './datasetSource';
import { readDataset } from './hostDataset';
import type { CollectionOptions } from './hostedCollection';
import { namedTable, namesNotFound } from '../tables/namedTable';
import { ACTIVITY_SHAPE, INSIGHT_SHAPE, SEGMENT_SHAPE } from './propertySets';
import { areOtherCustomers, isSameCustomer } from './sameCustomer';

/**
 * The data-sets of the manifest, unread. Hosts leave out what the maker did not bind, or give an
 * empty one.
 */
export interface Datasets {
  readonly Activities: unknown;
  readonly SegmentMemberships: unknown;
  readonly Insights: unknown;
}

/** The customer that the data-sets hold now. */
export interface DatasetCustomer {
  /** Another one where the rows are evidently not those of the same customer. */
  readonly id: string;
  readonly source: CustomerSource;
  readonly hasSegments: boolean;
  /** The maker's names that no column has. */
  readonly faults: readonly SettingFault[];
  /** Null where none are bound. */
  readonly insights: DatasetInsights | null;
}

type Tables = ColumnNames['tables'];

export interface BoundDatasets {
  /** Takes in what an updateView brings. Null while no activities are bound. */
  readonly receive: (datasets: Datasets, names?: Tables) => DatasetCustomer | null;
  /** Leaves no timer behind. */
  readonly dispose: () => void;
}

/** Follows data-sets through the life of a control, and begins anew with another customer. */
export function createBoundDatasets(clock: Clock): BoundDatasets {
  const activities = createFollower({
    shape: ACTIVITY_SHAPE,
    clock,
    isSame: isSameCustomer,
    areOthers: areOtherCustomers,
  });
  // Who the customer is, the activities say.
  const ofAnybody = { clock, isSame: () => true, areOthers: () => false };
  const segments = createFollower({ shape: SEGMENT_SHAPE, ...ofAnybody });
  const insights = createFollower({ shape: INSIGHT_SHAPE, ...ofAnybody });
  let customers = 0;
  let customer: DatasetCustomer | null = null;

  return {
    receive: ({ Activities, SegmentMemberships, Insights }, names) => {
      const isAnother = activities.follow(Activities, names);
      // What is still there of these may be the customer's before, while theirs are on the way.
      const changed = [
        isAnother,
        segments.follow(SegmentMemberships, names, isAnother),
        insights.follow(Insights, undefined, isAnother),
      ];
      if (activities.pages === null) return (customer = null);
      if (customer === null || changed.includes(true)) {
        customer = {
          id: `data-set ${(customers += 1)}`,
          source: createDatasetSource(activities.pages, segments.pages, insights.pages),
          hasSegments: segments.pages !== null,
          insights: insights.pages && createDatasetInsights(insights.pages, clock),
          get faults() {
            return [...activities.faults(), ...segments.faults()];
          },
        };
      }
      return customer;
    },
    dispose: () => {
      activities.pages?.dispose();
      segments.pages?.dispose();
      insights.pages?.dispose();
    },
  };
}

interface Follower<Column extends string> {
  /** Null while nothing is bound. */
  readonly pages: DatasetPages<Column> | null;
  /** True where the pages are others than before, as they are in any case if they begin `anew`. */
  readonly follow: (host: unknown, names: Tables | undefined, anew?: boolean) => boolean;
  readonly faults: () => readonly SettingFault[];
}

function createFollower<Column extends string>(
  options: CollectionOptions<Column>,
): Follower<Column> {
  let pages: DatasetPages<Column> | null = null;
  const { shape } = options;
  let table = shape.table;
  let followed: Tables | undefined;
  return {
    get pages() {
      return pages;
    },
    follow: (host, names, anew = false) => {
      const dataset = readDataset(host);
      const goesOn = !anew && names === followed;
      if (dataset !== null && goesOn && pages?.take(dataset)) return false;
      const wasBound = pages !== null;
      pages?.dispose();
      pages = null;
      if (dataset === null) return wasBound;
      followed = names;
      table = namedTable(shape.table, names);
      pages = createDatasetPages(dataset, { ...options, shape: { ...shape, table } });
      return true;
    },
    faults: () => {
      const columns = [...(pages?.collection.columns ?? [])];
      if (columns.length === 0) return [];
      const present = new Map(columns.map(([column, { name }]) => [column, name.toLowerCase()]));
      return namesNotFound(table, present, null);
    },
  };
}
