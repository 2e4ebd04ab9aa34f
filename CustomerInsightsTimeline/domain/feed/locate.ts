import type { Activity } from '../activity/Activity';
import type { FeedItem } from './FeedItem';

/** Where an activity is in the feed: the place of its item, and how it is shown there. */
export interface Located {
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
