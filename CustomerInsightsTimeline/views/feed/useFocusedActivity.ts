import type { RefObject } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { SeekHistory, SeekState } from '../../domain/search/activitySeek';
import { createActivitySeek } from '../../domain/search/activitySeek';
import type { Observable } from '../../domain/loading/observable';
import type { FeedHandle } from './FeedHandle';
import type { Expansion } from './useExpansion';
import { useObservable } from '../useObservable';

export interface FocusedActivityOptions {
  readonly history: SeekHistory;
  /** Null where the maker names none. */
  readonly activityId: string | null;
  readonly expansion: Expansion;
  readonly feed: RefObject<FeedHandle>;
  /** Told the key of the activity once it is there. */
  readonly onFound: (key: string) => void;
}

const NOBODY: Observable<null> = { get: () => null, subscribe: () => () => undefined };

/**
 * Opens the timeline on one activity: brings it into view, opened, and makes it the one that Tab
 * reaches. The focus itself stays where it is: it belongs to the form, or to the list beside it in
 * which the reader is just choosing. Answers how the search for it goes; null where there is none.
 */
export function useFocusedActivity(options: FocusedActivityOptions): SeekState | null {
  const { history, activityId } = options;
  const seek = useMemo(
    () => (activityId === null ? null : createActivitySeek(history, activityId)),
    [history, activityId],
  );
  const state = useObservable<SeekState | null>(seek ?? NOBODY);
  useEffect(() => {
    seek?.start();
    return () => seek?.dispose();
  }, [seek]);

  const latest = useRef(options);
  latest.current = options;
  const key = state?.kind === 'found' ? state.activity.key : null;
  useEffect(() => {
    const { expansion, feed, onFound } = latest.current;
    if (key === null) return;
    if (!expansion.isExpanded(key)) expansion.toggle(key);
    onFound(key);
    feed.current?.show(key);
  }, [key]);
  return state;
}
