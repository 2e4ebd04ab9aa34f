import type { RefObject } from 'react';
import { useCallback, useEffect, useMemo, useState } from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { DigestState } from '../../domain/digest/digest';
import { createDigest } from '../../domain/digest/digest';
import type { Store } from '../../domain/loading/store';
import type { Clock } from '../../domain/time/Clock';
import type { Search } from '../../domain/search/search';
import { newestSeen } from '../../domain/visits';
import type { FeedHandle } from '../feed/useFeedOpening';
import { useTimeline } from '../TimelineContext';
import type { VisibleHistory } from '../useVisibleHistory';
import type { CurrentVisit } from '../useVisit';

/**
 * The digest of all that is loaded, whatever the filters; read again when the maker's words change. The
 * visit keeps how far the reader has seen, unless newer ones may still be on the server.
 */
export function useDigest(
  { whole, current, narrowed, knowsLater }: VisibleHistory,
  clock: Clock,
  visit: CurrentVisit | null,
): Store<DigestState> {
  const { readStep } = useTimeline();
  const seen = newestSeen(visit?.left);
  const digest = useMemo(() => createDigest(clock, readStep, seen), [clock, readStep, seen]);
  useEffect(() => {
    let noted = Number.isNaN(seen) ? -Infinity : seen;
    const note = () => {
      const { newest } = digest.get();
      if (!knowsLater || newest <= noted) return;
      noted = newest;
      visit?.note({ newest: String(newest), at: String(clock.now()) });
    };
    note();
    return digest.subscribe(note);
  }, [digest, knowsLater, visit, clock, seen]);
  useEffect(() => {
    digest.take(narrowed ? [whole, current.get()] : [whole]);
  });
  useEffect(
    () => () => {
      digest.dispose();
    },
    [digest],
  );
  return digest;
}

/** Brings an activity into view with the focus; what the filters hide comes once they are cleared. */
export function useGoTo(
  { state }: VisibleHistory,
  feed: RefObject<FeedHandle>,
  clearFilters: () => void,
  showOnly: Search['showOnly'],
): (activity: Activity) => void {
  const [wanted, setWanted] = useState<Activity | null>(null);
  const { activities, shown } = state;
  const place = wanted === null ? -1 : activities.findIndex(({ key }) => key === wanted.key);
  const isListed = place >= 0 && place < shown;
  useEffect(() => {
    if (wanted === null) return;
    if (!isListed) clearFilters();
    else {
      feed.current?.reveal(wanted.key);
      setWanted(null);
    }
  }, [wanted, isListed, feed, clearFilters]);
  return useCallback(
    (activity: Activity) => {
      showOnly(false);
      setWanted(activity);
    },
    [showOnly],
  );
}
