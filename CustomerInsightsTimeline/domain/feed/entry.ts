import type { Activity } from '../activity/Activity';
import type { ActivityItem, RunItem } from './FeedItem';

/** A line of the feed, before groups are collapsed and runs are opened. */
export interface Entry {
  /** What it is by itself, without a heading and a silence. */
  readonly item: ActivityItem | RunItem;
  /** What stands in the place of a run that is open; of an activity, the activity. */
  readonly opened: readonly (ActivityItem | RunItem)[];
  /** The activities that it stands for, in the order of the list, an order before its lines. */
  readonly activities: readonly Activity[];
  /** The place of the first in the list. */
  readonly place: number;
}

export function activityEntry(
  activity: Activity,
  lines: readonly Activity[],
  place: number,
): Entry {
  const item = { ...itemOf(activity, false), lines };
  return { item, opened: [item], activities: [activity, ...lines], place };
}

export function runEntry(activities: readonly Activity[], place: number): Entry {
  const key = `run:${activities[0]?.key ?? ''}`;
  const item = { kind: 'run', key, activities, open: false, heading: null, silence: null } as const;
  const members = activities.map((activity) => itemOf(activity, true));
  return { item, opened: [{ ...item, open: true }, ...members], activities, place };
}

function itemOf(activity: Activity, ofRun: boolean): ActivityItem {
  const { key } = activity;
  return { kind: 'activity', key, activity, lines: [], ofRun, heading: null, silence: null };
}
