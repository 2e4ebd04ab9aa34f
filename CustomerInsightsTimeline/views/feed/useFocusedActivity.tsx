import type { RefObject } from 'react';
import { useEffect, useMemo, useRef } from '../react';
import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { SortOrder } from '../../domain/activity/activityOrder';
import { EVERYTHING } from '../../domain/filter/ServerFilter';
import type { SeekHistory, SeekState } from '../../domain/search/activitySeek';
import { createActivitySeek } from '../../domain/search/activitySeek';
import { dayOf } from '../../domain/time/calendar';
import { activityName } from '../activity/TypeIcon';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';
import { useLatest, useStore } from '../useStore';
import type { Expansion } from './useExpansion';
import type { Islands } from './useIslands';
import type { FeedHandle } from './useFeedOpening';

interface FocusedActivityOptions {
  readonly history: SeekHistory;
  readonly islands: Islands;
  readonly order: SortOrder;
  /** What of the history passes the filters. */
  readonly visible: readonly Activity[];
  /** Whether the feed is on screen: the search may be done before the first page is rendered. */
  readonly feedShown: boolean;
  /** Null where the maker names none. */
  readonly activityId: string | null;
  readonly expansion: Expansion;
  readonly feed: RefObject<FeedHandle>;
  /** Called with the key of the activity once it is there. */
  readonly onFound: (key: string) => void;
  readonly clearFilters: () => void;
}

/** How the search for the activity goes, and what to do where the filters hide what it found. */
interface FocusedActivity {
  readonly state: SeekState | { readonly kind: 'hidden'; readonly activity: Activity };
  /** Clears the filters and goes to the activity with the focus: somebody asked for it. */
  readonly unhide: () => void;
}

/**
 * Opens the timeline on one activity: brings it into view, opened, and makes it the one that Tab
 * reaches. The focus itself stays where it is: it belongs to the form, or to the list beside it in
 * which the reader is just choosing. What the filters hide waits until they no longer do. Null
 * where no activity is named.
 */
export function useFocusedActivity(options: FocusedActivityOptions): FocusedActivity | null {
  const { history, activityId, visible } = options;
  const { offsetAt } = useTimeline().formats;
  const latest = useLatest(options);
  const seek = useMemo(
    () =>
      activityId === null
        ? null
        : createActivitySeek(history, activityId, ({ time }) => {
            const { islands, order } = latest.current;
            const day = time === null ? null : dayOf(time, offsetAt);
            return day === null ? history : islands.visitFrom({ day, order, offsetAt }, EVERYTHING);
          }),
    [history, activityId, offsetAt, latest],
  );
  const state = useStore<SeekState>(seek);
  useEffect(() => {
    seek?.start();
    return () => seek?.dispose();
  }, [seek]);

  const asked = useRef(false);
  /** The search whose activity was shown: filtered away after that, it is hidden on purpose. */
  const done = useRef<typeof seek>(null);
  const found = state?.kind === 'found' ? state.activity : null;
  const waits = found !== null && done.current !== seek;
  const hidden = waits && !visible.some(({ key }) => key === found.key);
  const key = waits && !hidden && options.feedShown ? found.key : null;
  useEffect(() => {
    const { expansion, feed, onFound } = latest.current;
    if (key === null) return;
    done.current = seek;
    if (!expansion.isExpanded(key)) expansion.toggle(key);
    onFound(key);
    feed.current?.reveal(key, asked.current ? 'focus' : 'sight');
    asked.current = false;
  }, [key, seek, latest]);
  if (state === null) return null;
  return {
    state: hidden ? { kind: 'hidden', activity: found } : state,
    unhide: () => {
      asked.current = true;
      options.clearFilters();
    },
  };
}

interface SeekNoteProps {
  readonly focused: FocusedActivity;
  readonly activityId: string;
}

/**
 * Says that the activity to open on is looked for, or that it is not there, and among how many, or
 * that the filters hide it, and takes them away.
 */
export function SeekNote({ focused, activityId }: SeekNoteProps): React.ReactElement {
  const environment = useTimeline();
  const { strings } = environment;
  const { state, unhide } = focused;
  return (
    <div>
      <span aria-live="polite">
        {state.kind === 'seeking' && strings.text('Focus_Seeking', activityId)}
        {state.kind === 'missing' && strings.count('Focus_Missing', state.among, activityId)}
        {state.kind === 'hidden' &&
          strings.text(
            'Focus_Hidden',
            state.activity.title === null ? activityId : activityName(state.activity, environment),
          )}
      </span>
      {state.kind === 'hidden' && (
        <TextButton onClick={unhide}>{strings.text('Focus_Unhide')}</TextButton>
      )}
    </div>
  );
}
