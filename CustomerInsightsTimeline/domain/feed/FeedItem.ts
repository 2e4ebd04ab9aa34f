import type { Activity } from '../activity/Activity';
import type { Span } from '../time/calendar';

/** What stands above the first item of a group. */
export interface GroupHeading {
  /** Differs from group to group, and stays the same while the group grows. */
  readonly key: string;
  readonly span: Span;
  /** How many loaded activities stand under it: folded and nested ones count as well. */
  readonly count: number;
  /** Whether more of the group may still be on the server. */
  readonly mayGrow: boolean;
  readonly collapsed: boolean;
}

/**
 * That nothing happened for a time worth saying; or, where something `passive` lies in it, nothing
 * that the customer did.
 */
export type Silence =
  /** Whole calendar days between two neighbours, on none of which anything happened. */
  | { readonly kind: 'between'; readonly days: number; readonly passive: boolean }
  /** Days since the last activity, and the median of the days from one active day to the next. */
  | {
      readonly kind: 'since';
      readonly days: number;
      /** Null where that is not known. */
      readonly usualDays: number | null;
      readonly passive: boolean;
    };

/** One article of the feed. */
export type FeedItem = ActivityItem | RunItem | GroupItem;

interface Item {
  /** The first activity's own, so that the article stays the same one where only its look changes. */
  readonly key: string;
  /** The group that begins with this item. */
  readonly heading: GroupHeading | null;
  /** The silence that lies before it in the order of the feed. */
  readonly silence: Silence | null;
  /** Whether something that is not loaded may lie right before it. */
  readonly afterGap: boolean;
}

export interface ActivityItem extends Item {
  readonly kind: 'activity';
  readonly activity: Activity;
  /** The lines of an order, in the order of the timeline. */
  readonly lines: readonly Activity[];
  /** Whether it belongs to the open run above it. */
  readonly ofRun: boolean;
}

/** A line that stands for several activities of one type. While open, they follow as items. */
export interface RunItem extends Item {
  readonly kind: 'run';
  readonly activities: readonly Activity[];
  readonly open: boolean;
}

/** A collapsed group. */
export interface GroupItem extends Item {
  readonly kind: 'group';
  readonly heading: GroupHeading;
  readonly activities: readonly Activity[];
}

/** The activities that an item stands for, in the order of the list, an order before its lines. */
export function activitiesOf(item: FeedItem): readonly Activity[] {
  return item.kind === 'activity' ? [item.activity, ...item.lines] : item.activities;
}
