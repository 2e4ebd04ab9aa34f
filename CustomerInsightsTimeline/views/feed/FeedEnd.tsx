import { DefaultButton } from '@fluentui/react';
import * as React from '../react';
import type { HistoryState } from '../../domain/history/HistoryState';
import { isUnderWay } from '../../domain/history/HistoryState';
import { FailureMessage } from '../loading/FailureMessage';
import { useTimeline } from '../TimelineContext';

export interface FeedEndProps {
  readonly history: HistoryState;
  /** How many come then; null where nobody knows. */
  readonly more: number | null;
  readonly onMore: () => void;
  /** Gets the key of the first new activity, for a reader who asked for more and still waits here. */
  readonly onFirstNew: (activityKey: string) => void;
  /** Takes the focus when somebody leaves the feed and there is no button. */
  readonly end: React.RefObject<HTMLDivElement>;
}

/**
 * What follows the last activity: the way to more, or why there is none. A reader who asks for more
 * goes on with the first new one. Where none comes, the end of the list is still the same place.
 */
export function FeedEnd(props: FeedEndProps): React.ReactElement {
  const { history, more, onMore, onFirstNew, end } = props;
  const { strings } = useTimeline();
  const { phase, complete, activities, shown } = history;
  // Where loading all has failed, that is said where it was asked for.
  const failure = phase.kind === 'failed' && history.target === 'page' ? phase.failure : null;
  /** How many were shown when more was asked for; null where it was not. */
  const shownBefore = React.useRef<number | null>(null);
  React.useEffect(() => {
    const before = shownBefore.current;
    if (before === null || (shown <= before && !complete)) return;
    shownBefore.current = null;
    const { activeElement } = document;
    // The button goes with the last page, and the focus with it.
    const waits = activeElement === document.body || end.current?.contains(activeElement) === true;
    const first = shown > before ? activities[before] : undefined;
    if (waits && first) onFirstNew(first.key);
    else if (waits) end.current?.focus();
  }, [activities, shown, complete, end, onFirstNew]);

  const load = more === null ? 'Load_More' : 'Load_Count';
  const label = phase.kind === 'reading' ? 'Loading_Activities' : load;

  function askForMore() {
    shownBefore.current = shown;
    onMore();
  }

  return (
    <div ref={end} className="cit-feed-end" tabIndex={-1}>
      {failure !== null && (
        <FailureMessage
          failure={failure}
          onRetry={() => {
            end.current?.focus();
            askForMore();
          }}
        />
      )}
      {failure === null && !complete && (
        <DefaultButton disabled={isUnderWay(phase)} allowDisabledFocus onClick={askForMore}>
          {strings.text(label, more ?? '')}
        </DefaultButton>
      )}
    </div>
  );
}
