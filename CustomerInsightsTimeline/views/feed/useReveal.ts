import { useCallback, useLayoutEffect, useState } from 'react';
import type { ActivityItem, FeedItem } from '../../domain/feed/FeedItem';
import { locate } from '../../domain/feed/locate';
import type { FeedOpening } from './useFeedOpening';
import type { Move, RovingFocus } from './useRovingFocus';

/**
 * Brings an activity to the reader, wherever it is: opens its group, then its run or its order, and
 * goes to its article. Each step waits for the one before it to be rendered.
 */
export function useReveal(
  items: readonly FeedItem[],
  opening: FeedOpening,
  linesOpen: (item: ActivityItem) => boolean,
  moveTo: RovingFocus['moveTo'],
): (activityKey: string, as: Move) => void {
  const [wanted, setWanted] = useState<{ readonly key: string; readonly as: Move } | null>(null);
  useLayoutEffect(() => {
    if (wanted === null) return;
    const place = locate(items, wanted.key);
    const item = place && items[place.index];
    if (place?.as === 'inGroup' && item?.heading) {
      opening.toggleGroup(item.heading.key);
      return;
    }
    if (place?.as === 'inRun' && item?.kind === 'run') {
      opening.toggleRun(item.activities);
      return;
    }
    if (place?.as === 'line' && item?.kind === 'activity' && !linesOpen(item)) {
      opening.toggleOrder(item.key);
    }
    if (place) moveTo(place.index, 'center', wanted.as);
    setWanted(null);
  }, [wanted, items, opening, linesOpen, moveTo]);
  return useCallback((key, as) => {
    setWanted({ key, as });
  }, []);
}
