import type { ActivityRow } from '../domain/activity/Activity';
import type { CustomerSource } from '../domain/CustomerSource';
import { readCustomerId } from '../domain/identity/identityRoutes';
import type { ColumnNames } from '../domain/settings/columnNames';
import type { SettingFault } from '../domain/settings/SettingFault';
import type { Clock } from '../domain/time/Clock';
import { namedTable, namesNotFound } from '../tables/namedTable';
import { ACTIVITY_SHAPE, INSIGHT_SHAPE, SEGMENT_SHAPE } from './datasetColumns';
import type { DatasetInsights } from './datasetInsights';
import { createDatasetInsights } from './datasetInsights';
import type { DatasetReader } from './datasetReader';
import { createDatasetReader } from './datasetReader';
import { createDatasetSource } from './datasetSource';
import type { DatasetSyncOptions } from './datasetSync';
import { readDataset } from './hostDataset';

/**
 * Whether rows that a data-set holds now are evidently the same customer's as those known. Where all
 * rows on both sides name one CustomerId, that decides. Else rows that are known must be among them
 * as they were: at least half, or after a refresh that we asked for any. Where none were known, rows
 * that nobody asked for are another customer's. The record ids alone say nothing, as some hosts number the rows of any customer from 1.
 */
export function isSameCustomer(
  known: readonly ActivityRow[],
  now: readonly ActivityRow[],
  wasAsked: boolean,
): boolean {
  if (known.length === 0) return wasAsked || now.length === 0;
  const [before, after] = [customerOf(known), customerOf(now)];
  if (before !== null && after !== null) return before === after;
  const contents = new Set(known.map(contentOf));
  const kept = now.filter((row) => contents.has(contentOf(row))).length;
  return kept > 0 && (wasAsked || kept * 2 >= now.length);
}

/** Whether all rows on either side name one CustomerId, and not the same. */
function areOtherCustomers(known: readonly ActivityRow[], now: readonly ActivityRow[]): boolean {
  const [before, after] = [customerOf(known), customerOf(now)];
  return before !== null && after !== null && before !== after;
}

/** The one CustomerId of all rows; null where a row has none or two differ. */
function customerOf(rows: readonly ActivityRow[]): string | null {
  const first = rows[0]?.customerId;
  const id = readCustomerId(first);
  // All rows are looked at with each page, so what is spelled like the first is not read again.
  const isSame = ({ customerId }: ActivityRow) =>
    customerId === first || readCustomerId(customerId) === id;
  return id !== null && rows.every(isSame) ? id : null;
}

function contentOf(row: ActivityRow): string {
  return JSON.stringify(row);
}

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

interface BoundDatasets {
  /** Takes in what an updateView brings. Null while no activities are bound. */
  readonly receive: (datasets: Datasets, names?: Tables) => DatasetCustomer | null;
  /** Leaves no timer behind. */
  readonly dispose: () => void;
}

/** Follows data-sets through the life of a control, and starts again with another customer. */
export function createBoundDatasets(clock: Clock): BoundDatasets {
  const activities = createFollower({
    shape: ACTIVITY_SHAPE,
    clock,
    isSame: isSameCustomer,
    areOthers: areOtherCustomers,
  });
  // The activities say who the customer is.
  const ofAnybody = { clock, isSame: () => true, areOthers: () => false };
  const segments = createFollower({ shape: SEGMENT_SHAPE, ...ofAnybody });
  const insights = createFollower({ shape: INSIGHT_SHAPE, ...ofAnybody });
  let customers = 0;
  let customer: DatasetCustomer | null = null;

  return {
    receive: ({ Activities, SegmentMemberships, Insights }, names) => {
      const isAnother = activities.follow(Activities, names);
      // Rows that are still there may be the earlier customer's, while the new ones are on the way.
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
  readonly pages: DatasetReader<Column> | null;
  /** True where the pages were replaced; always with `startsAgain`. */
  readonly follow: (host: unknown, names: Tables | undefined, startsAgain?: boolean) => boolean;
  readonly faults: () => readonly SettingFault[];
}

function createFollower<Column extends string>(
  options: DatasetSyncOptions<Column>,
): Follower<Column> {
  let pages: DatasetReader<Column> | null = null;
  const { shape } = options;
  let table = shape.table;
  let followed: Tables | undefined;
  return {
    get pages() {
      return pages;
    },
    follow: (host, names, startsAgain = false) => {
      const dataset = readDataset(host);
      const goesOn = !startsAgain && names === followed;
      if (dataset !== null && goesOn && pages?.take(dataset)) return false;
      const wasBound = pages !== null;
      pages?.dispose();
      pages = null;
      if (dataset === null) return wasBound;
      followed = names;
      table = namedTable(shape.table, names);
      pages = createDatasetReader(dataset, { ...options, shape: { ...shape, table } });
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
