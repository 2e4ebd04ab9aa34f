import type { RefObject } from './react';
import { useEffect, useMemo, useRef } from './react';
import type { Activity } from '../domain/activity/Activity';
import type { Visit, Visits } from '../domain/visits';
import type { FeedHandle } from './feed/useFeedOpening';

/** How the reader left the customer before, and where to note how they leave them this time. */
export interface CurrentVisit {
  readonly left: Visit;
  readonly note: (part: Partial<Visit>) => void;
}

/** The same object for the same customer. Null where nobody keeps visits. */
export function useVisit(visits: Visits | null, customer: string | null): CurrentVisit | null {
  return useMemo(() => {
    if (visits === null || customer === null) return null;
    return {
      left: visits.of(customer),
      note: (part) => {
        visits.note(customer, part);
      },
    };
  }, [visits, customer]);
}

interface ReturnOptions {
  readonly visit: CurrentVisit | null;
  readonly activities: readonly Activity[];
  readonly shown: number;
  readonly feed: RefObject<FeedHandle>;
}

/**
 * Brings the activity back that was in the middle of the feed, where it is among the first that are
 * shown: nobody waits for pages of a place that they may not want any more.
 */
export function useReturn({ visit, activities, shown, feed }: ReturnOptions): void {
  const returned = useRef<CurrentVisit | null>(null);
  useEffect(() => {
    if (visit === null || shown === 0 || returned.current === visit) return;
    returned.current = visit;
    const place = activities
      .slice(0, shown)
      .find(({ activityId }) => activityId === visit.left.place);
    if (place) feed.current?.reveal(place.key, 'box');
  }, [visit, activities, shown, feed]);
}
