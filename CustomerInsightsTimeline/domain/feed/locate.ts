import type { Activity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { OffsetAt } from '../time/calendar';
import { dayOf } from '../time/calendar';
import { countBefore } from '../binarySearch';
import type { FeedItem } from './FeedItem';
import { activitiesOf } from './FeedItem';

/** Where an activity is in the feed: the place of its item, and how it is shown there. */
interface Located {
  readonly index: number;
  readonly as: 'itself' | 'line' | 'inRun' | 'inGroup';
}

/** Null for an activity that is not in the feed. Looks at every item, so it is for what users do. */
export function locate(items: readonly FeedItem[], activityKey: string): Located | null {
  for (const [index, item] of items.entries()) {
    const as = holds(item, ({ key }) => key === activityKey);
    if (as) return { index, as };
  }
  return null;
}

function holds(item: FeedItem, isIt: (activity: Activity) => boolean): Located['as'] | null {
  switch (item.kind) {
    case 'activity':
      if (isIt(item.activity)) return 'itself';
      return item.lines.some(isIt) ? 'line' : null;
    case 'run':
      // The members of an open run are items themselves.
      return !item.open && item.activities.some(isIt) ? 'inRun' : null;
    case 'group':
      return item.activities.some(isIt) ? 'inGroup' : null;
  }
}

/**
 * Between which items the reader's last visit ended, who then knew all up to a time: the place of the
 * second one. -1 where nothing new, or nothing known, is in the list; what lies ahead is not new.
 */
export function lastVisitPlace(
  items: readonly FeedItem[],
  { seen, now, order }: { readonly seen: number; readonly now: number; readonly order: SortOrder },
): number {
  const newestFirst = order === 'newestFirst';
  const timeAt = (item?: FeedItem) => (item && activitiesOf(item)[0]?.time?.ms) ?? NaN;
  const place = countBefore(items, (item) =>
    newestFirst ? timeAt(item) > seen : timeAt(item) <= seen,
  );
  const [known, fresh] = [items[place], items[place - 1]].map(timeAt) as [number, number];
  const isBetween = newestFirst ? known <= seen && fresh <= now : fresh <= seen && known <= now;
  return isBetween ? place : -1;
}

/** A day of the user's calendar, counted from 1 January 1970, to which the reader wants to go. */
export interface DateTarget {
  readonly day: number;
  readonly order: SortOrder;
  readonly offsetAt: OffsetAt;
}

/** Whether an activity is on the day or beyond it, in the direction of reading; never an undated one. */
export function reaches({ time }: Activity, { day, order, offsetAt }: DateTarget): boolean {
  if (time === null) return false;
  const its = dayOf(time, offsetAt);
  return order === 'newestFirst' ? its <= day : its >= day;
}

/** The first of the shown activities that passes, and is on the day or beyond it. */
export function firstReaching(
  activities: readonly Activity[],
  shown: number,
  target: DateTarget,
  passes: (activity: Activity) => boolean = () => true,
): Activity | null {
  const found = activities.findIndex((activity) => reaches(activity, target) && passes(activity));
  return found >= 0 && found < shown ? (activities[found] ?? null) : null;
}
