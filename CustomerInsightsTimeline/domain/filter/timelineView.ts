import type { SortOrder } from '../activity/activityOrder';
import type { Grouping } from '../feed/span';
import type { ActivityFilter } from './ActivityFilter';
import { NO_FILTER } from './ActivityFilter';

/** How a reader looks at a timeline: what is filtered, and in which order and groups. */
export interface TimelineView {
  readonly filter: ActivityFilter;
  /** Null for what the maker set. */
  readonly sort: SortOrder | null;
  readonly group: Grouping | null;
}

export const PLAIN_VIEW: TimelineView = { filter: NO_FILTER, sort: null, group: null };
