import { DefaultButton } from '@fluentui/react';
import { CalendarDays, CirclePlay, Funnel, TriangleAlert, UserRound } from 'lucide';
import * as React from '../react';
import type { SortOrder } from '../../domain/activity/activityOrder';
import { StateMessage } from '../StateMessage';
import { useTimeline } from '../TimelineContext';
import type { VisibleHistory } from '../useVisibleHistory';
import { FailureMessage } from './FailureMessage';
import { Skeleton } from './Skeleton';

interface NoActivitiesProps {
  /** How many things came in the place of rows, so that nobody knows what they are. */
  readonly unreadable: number;
  /** False where Customer Insights has no such customer. */
  readonly unified: false | null;
  /** Whether there are some, all of them of types that are not shown. */
  readonly allHidden: boolean;
}

/** Tells a customer without activities from one whose can't be read or are hidden, and from one that nobody unified. */
function NoActivities(props: NoActivitiesProps): React.ReactElement {
  const { unreadable, unified, allHidden } = props;
  const { strings } = useTimeline();
  if (unreadable > 0) {
    return (
      <StateMessage
        icon={TriangleAlert}
        title={strings.count('State_Unreadable', unreadable)}
        next={strings.text('State_Unreadable_Next')}
      />
    );
  }
  const [icon, title, next] = allHidden
    ? ([Funnel, 'State_AllHidden', 'State_AllHidden_Next'] as const)
    : unified === false
      ? ([UserRound, 'State_NotUnified', 'State_NotUnified_Next'] as const)
      : ([CalendarDays, 'State_NoActivities', 'State_NoActivities_Next'] as const);
  return <StateMessage icon={icon} title={strings.text(title)} next={strings.text(next)} />;
}

interface StoppedMessageProps {
  readonly order: SortOrder;
  readonly onGoOn: () => void;
}

/** Says that there is more to come where the reading ended before anything could be shown. */
function StoppedMessage({ order, onGoOn }: StoppedMessageProps): React.ReactElement {
  const { strings } = useTimeline();
  return (
    <StateMessage
      icon={CirclePlay}
      title={strings.text('State_Stopped')}
      next={strings.text(order === 'oldestFirst' ? 'State_Stopped_Next' : 'State_Stopped_GoOn')}
    >
      <DefaultButton onClick={onGoOn}>{strings.text('Load_On')}</DefaultButton>
    </StateMessage>
  );
}

interface NothingPassesProps {
  /** How many activities were looked at. */
  readonly loaded: number;
  /** Whether there are no others. */
  readonly complete: boolean;
  readonly onClear: () => void;
  readonly onMore: () => void;
}

/** Tells "nothing passes the filters" from "there is nothing", and how to see something. */
function NothingPasses(props: NothingPassesProps): React.ReactElement {
  const { loaded, complete } = props;
  const { strings } = useTimeline();
  return (
    <StateMessage
      icon={Funnel}
      title={strings.text('State_FilteredOut')}
      next={
        complete
          ? strings.text('State_FilteredOut_All')
          : strings.count('State_FilteredOut_More', loaded)
      }
    >
      <DefaultButton onClick={props.onClear}>{strings.text('Filters_Clear')}</DefaultButton>
      {!complete && (
        <DefaultButton onClick={props.onMore}>{strings.text('Load_More')}</DefaultButton>
      )}
    </StateMessage>
  );
}

interface FeedPlaceholderProps {
  readonly visible: VisibleHistory;
  readonly order: SortOrder;
  readonly onClearFilters: () => void;
  /** Puts the focus above the feed: a button that goes must not take it along. */
  readonly leaveBefore: () => void;
}

/** Stands where the feed would: activities are on their way, or it says why there are none. */
export function FeedPlaceholder(props: FeedPlaceholderProps): React.ReactElement {
  const { current: history, state, filtered, loaded } = props.visible;
  const { phase, target, complete } = state;
  const goOn = () => {
    props.leaveBefore();
    history.showMore();
  };
  if (phase.kind === 'reading' || phase.kind === 'waiting') return <Skeleton />;
  // Where loading all has failed, that is said where it was asked for.
  if (phase.kind === 'failed' && (loaded === 0 || target === 'page')) {
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
