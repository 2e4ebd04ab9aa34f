import * as React from 'react';
import type { SortOrder } from '../domain/activity/activityOrder';
import { NothingPasses } from './filter/NothingPasses';
import { FailureMessage } from './loading/FailureMessage';
import { NoActivities } from './loading/NoActivities';
import { Skeleton } from './loading/Skeleton';
import { StoppedMessage } from './loading/StoppedMessage';
import type { VisibleHistory } from './useVisibleHistory';

export interface FeedPlaceholderProps {
  readonly visible: VisibleHistory;
  readonly order: SortOrder;
  readonly onClearFilters: () => void;
  /** Puts the focus above the feed: a button that goes must not take it along. */
  readonly leaveBefore: () => void;
}

/** Stands where the feed would: activities are on their way, or it says why there are none. */
export function FeedPlaceholder(props: FeedPlaceholderProps): React.ReactElement {
  const { current: history, state, filtered, loaded } = props.visible;
  const { phase, goal, complete } = state;
  const goOn = () => {
    props.leaveBefore();
    history.showMore();
  };
  if (phase.kind === 'reading' || phase.kind === 'waiting') return <Skeleton />;
  // Where loading all has failed, that is said where it was asked for.
  if (phase.kind === 'failed' && (loaded === 0 || goal === 'page')) {
    return <FailureMessage failure={phase.failure} onRetry={goOn} />;
  }
  if (filtered && loaded > 0) {
    return (
      <NothingPasses
        loaded={loaded}
        complete={complete}
        onClear={props.onClearFilters}
        onMore={goOn}
      />
    );
  }
  if (!complete) return <StoppedMessage order={props.order} onGoOn={goOn} />;
  return (
    <NoActivities
      unreadable={state.unreadable}
      unified={state.unified}
      allHidden={state.allHidden}
    />
  );
}
