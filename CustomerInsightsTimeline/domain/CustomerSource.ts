import type { ActivityRow } from './activity/Activity';
import type { SortOrder } from './activity/activityOrder';
import type { ServerFilter } from './filter/ServerFilter';
import type { Outcome } from './loading/Failure';
import type { SegmentMembershipRow } from './segments/segments';
import type { MonthCount } from './summaries/activityTotals';

/** The port for activities and segments: where the rows of a customer come from, whatever the host. */
export interface CustomerSource {
  /**
   * Whether it can leave rows on the server that a scope does not ask for. Where it can't, nobody
   * should read a second time for the sake of a scope.
   */
  readonly canNarrow: boolean;
  /** Whether it answers several reads at once. */
  readonly concurrent?: boolean | undefined;
  /** How long one read may take; null where each ends by itself. Without it, as usual. */
  readonly limitMs?: number | null;
  /** Reads one page of activities in the server's order. */
  readonly readActivities: (request: ActivityPageRequest) => Promise<Outcome<ActivityPage>>;
  /**
   * Reads every segment membership row of the customer; `bypassCache` as in ActivityPageRequest. Once the
   * signal is aborted, nothing more is asked for.
   */
  readonly readSegmentMemberships: (
    bypassCache?: boolean,
    signal?: AbortSignal,
  ) => Promise<Outcome<readonly SegmentMembershipRow[]>>;
  /**
   * Looks for the activity with this ActivityId. Absent where a source can't look for one; then it shows
   * once all is loaded.
   */
  readonly findActivity?: ((activityId: string) => Promise<Outcome<FoundRows>>) | undefined;
  /**
   * Looks on the server for activities that hold a text in one of their short texts: those that come
   * first in the order. Absent where a source can't search what it has not read.
   */
  readonly findActivities?:
    ((request: TextSearchRequest) => Promise<Outcome<FoundRows>>) | undefined;
  /** Counts all activities, in one request. Absent where a source can't count what it has not read. */
  readonly countActivities?:
    ((signal?: AbortSignal) => Promise<Outcome<readonly MonthCount[]>>) | undefined;
  /** Whether Customer Insights has a unified profile under this CustomerId. */
  readonly isUnified: () => Promise<Outcome<boolean>>;
  /**
   * Calls back when the host has pushed a part of the same customer by itself, until the answer
   * is called. Absent where hosts bring only what was asked for.
   */
  readonly onHostPush?: (listener: (part: PushedPart) => void) => () => void;
}

export type PushedPart = 'activities' | 'segments' | 'insights';

export interface ActivityPageRequest {
  readonly order: SortOrder;
  readonly serverFilter: ServerFilter;
  /**
   * Asks only for what lies in it. A source that can't say so fails with `refused` or `columnMissing`.
   * Only those that answer several reads at once are asked so.
   */
  readonly window?: TimeWindow | null;
  /**
   * Asks only for rows that were written at this instant or later, in milliseconds since 1970 UTC, where
   * it is finite. A source that can't say so may answer any rows.
   */
  readonly writtenSince?: number;
  /** Rows a page, 1 to 500. The same for every page of one walk. */
  readonly pageSize: number;
  /** The `next` of the page before; null for the first page. */
  readonly after: string | null;
  /** Asks for the order of this column although the table has a RangeIndex, which is empty. */
  readonly sortBy?: 'activityTimeStamp' | undefined;
  /** Of a first page: whether a source that keeps what it knows is to ask its host all the same. */
  readonly bypassCache?: boolean;
  /** Aborted when nobody waits for the page any more: nothing else is asked for its sake then. */
  readonly signal?: AbortSignal;
}

export interface TextSearchRequest extends Pick<
  ActivityPageRequest,
  'order' | 'serverFilter' | 'signal'
> {
  readonly text: string;
}

export interface FoundRows {
  readonly rows: readonly ActivityRow[];
  /** Whether the server has more of them. */
  readonly hasMore: boolean;
}

/**
 * The activities whose ActivityTimeStamp lies between two instants, the later one excluded, in
 * milliseconds since 1970 UTC and infinite where there is no end; or those that have none.
 */
export type TimeWindow = { readonly from: number; readonly until: number } | 'undated';

export interface ActivityPage {
  /** May be empty although more follow, may repeat rows, may hold more than were asked for. */
  readonly rows: readonly ActivityRow[];
  /** How many things stood in the page that were not rows at all. */
  readonly unreadable: number;
  /** Asks for the following page; null after the last. */
  readonly next: string | null;
  readonly orderedBy: ServerOrder;
  /** How many activities there are at the least, in all; nothing where the source does not say. */
  readonly atLeast?: number | null;
  /**
   * When the row of these that was written last was, in milliseconds since 1970 UTC by the source's own
   * clock; not a number where one of them does not say. Absent where the source never says.
   */
  readonly writtenMs?: number;
  /** False where the scope was dropped, in part or whole: rows that it excludes are among these. */
  readonly narrowed: boolean;
}

/**
 * What the server sorts by: RangeIndex as text, or ActivityTimeStamp where RangeIndex is missing.
 * Nobody knows how a data-set is sorted; then each page may hold anything.
 */
export type ServerOrder = 'rangeIndexText' | 'activityTimeStamp' | 'unknown';
