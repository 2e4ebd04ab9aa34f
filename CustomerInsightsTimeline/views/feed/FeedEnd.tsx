import { DefaultButton, mergeStyleSets } from '@fluentui/react';
import * as React from 'react';
import type { HistoryState } from '../../domain/history/HistoryState';
import { isUnderWay } from '../../domain/history/HistoryState';
import { FailureMessage } from '../loading/FailureMessage';
import { useTimeline } from '../TimelineContext';

export interface FeedEndProps {
  readonly history: HistoryState;
  readonly onMore: () => void;
  /** Takes the focus when somebody leaves the feed and there is no button. */
  readonly end: React.RefObject<HTMLDivElement>;
}

/**
 * What follows the last activity: the way to more, or why there is none. The focus stays here when
 * the button that had it goes: to the reader the end of the list is still the same place.
 */
export function FeedEnd({ history, onMore, end }: FeedEndProps): React.ReactElement {
  const { strings } = useTimeline();
  const { phase, complete } = history;
  // Where loading all has failed, that is said where it was asked for.
  const failure = phase.kind === 'failed' && history.goal === 'page' ? phase.failure : null;
  const asked = React.useRef(false);
  React.useEffect(() => {
    if (complete && asked.current) end.current?.focus();
  }, [complete, end]);

  function askForMore() {
    asked.current = true;
    onMore();
  }

  return (
    <div ref={end} className={styles.end} tabIndex={-1}>
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
          {strings.text(phase.kind === 'reading' ? 'Loading_Activities' : 'Load_More')}
        </DefaultButton>
      )}
    </div>
  );
}

const styles = mergeStyleSets({
  end: {
    display: 'flex',
    justifyContent: 'center',
    padding: '12px 0',
    outline: 'none',
    '@media print': { display: 'none' },
  },
});
