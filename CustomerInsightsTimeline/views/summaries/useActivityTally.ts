import { useMemo } from 'react';
import type { Activity } from '../../domain/activity/Activity';
import type { ActivityTally } from '../../domain/tally/activityTally';
import { createTally } from '../../domain/tally/activityTally';
import { useTimeline } from '../TimelineContext';

/** What the first `shown` activities add up to; counted on only when there are more of them. */
export function useActivityTally(activities: readonly Activity[], shown: number): ActivityTally {
  const { offsetAt } = useTimeline().formats;
  const growing = useMemo(() => createTally(activities, offsetAt), [activities, offsetAt]);
  return useMemo(() => growing.of(shown), [growing, shown]);
}
