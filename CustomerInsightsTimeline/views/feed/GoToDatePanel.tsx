import { DefaultButton } from '@fluentui/react';
import { useEffect, useState } from '../react';
import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { SortOrder } from '../../domain/activity/activityOrder';
import { comparisonFor } from '../../domain/activity/activityOrder';
import type { DateTarget } from '../../domain/feed/locate';
import { firstReaching, reaches } from '../../domain/feed/locate';
import { readDay } from '../../domain/time/calendar';
import type { ActivityHistory, HistoryState } from '../../domain/history/HistoryState';
import type { TextKey } from '../../strings/textKeys';
import { useTimeline } from '../TimelineContext';
import { useStore } from '../useStore';
import type { VisibleHistory } from '../useVisibleHistory';
import { FeedPanel } from './FeedPanel';
import type { Islands } from './useIslands';

type GoToDatePhase = 'idle' | 'loading' | 'none' | 'ended';

interface GoToDate {
  readonly phase: GoToDatePhase;
  /** Goes to the first activity on a day or beyond it, counted from 1 January 1970. */
  readonly go: (day: number) => void;
  readonly stop: () => void;
}

interface GoToDateOptions {
  readonly islands: Islands;
  readonly visible: VisibleHistory;
  readonly order: SortOrder;
  /** Called with the key of the activity. */
  readonly onFound: (activityKey: string) => void;
}

interface Search {
  readonly target: DateTarget;
  /** Where it looks: what is visible, and then the time from the day on. */
  readonly history: ActivityHistory | null;
  /** Whether more than a page of that time was asked for. */
  readonly asked: boolean;
}

/**
 * Looks among what is loaded, then asks for the time from the day on, whatever lies before it. A source
 * that can't leave that out loads on until the day is reached or there is no more.
 */
export function useGoToDate(options: GoToDateOptions): GoToDate {
  const { islands, visible, order, onFound } = options;
  const { current, serverFilter, passes } = visible;
  const { visitFrom } = islands;
  const { offsetAt } = useTimeline().formats;
  const [search, setSearch] = useState<Search | null>(null);
  const [result, setResult] = useState<'none' | 'ended' | null>(null);
  const loaded = visible.state;
  const ofTime = useStore(search?.history ?? null);

  useEffect(() => {
    if (!search) return;
    const { target, history, asked } = search;
    const end = (how: 'none' | 'ended' | null) => {
      setSearch(null);
      setResult(how);
    };
    const state = ofTime ?? loaded;
    const found = firstReaching(state.activities, state.shown, target, passes);
    const resting = state.phase.kind === 'resting' || state.phase.kind === 'failed';
    if (found) {
      end(null);
      onFound(found.key);
    } else if (state.complete) end('none');
    else if (!history) {
      const there = visitFrom(target, serverFilter);
      const begun = there.get();
      if (begun.shown === 0 && !begun.complete) there.showMore();
      setSearch({ target, history: there, asked: false });
    } else if (resting && asked) end('ended');
    else if (resting) {
      setSearch({ ...search, asked: true });
      history.loadUntil(beyond(state, target));
    }
  }, [search, loaded, ofTime, passes, serverFilter, visitFrom, onFound]);

  return {
    phase: search ? 'loading' : (result ?? 'idle'),
    go: (day) => {
      setResult(null);
      setSearch({ target: { day, order, offsetAt }, history: null, asked: false });
    },
    stop: (search?.history ?? current).stop,
  };
}

/** Of what is loaded already, none was it: a filter may hide what is there. */
function beyond(
  { activities, shown }: HistoryState,
  target: DateTarget,
): (activity: Activity) => boolean {
  const last = activities[shown - 1];
  const compare = comparisonFor(target.order);
  return (activity) => reaches(activity, target) && (!last || compare(last, activity) < 0);
}

interface GoToDatePanelProps {
  readonly id: string;
  readonly order: SortOrder;
  readonly goToDate: GoToDate;
  readonly onClose: () => void;
}

/** Asks for a day and goes there; says how that ended where it did not lead to an activity. */
export function GoToDatePanel(props: GoToDatePanelProps): React.ReactElement {
  const { id, order, goToDate } = props;
  const { strings } = useTimeline();
  const [text, setText] = React.useState('');
  const day = readDay(text);
  const loading = goToDate.phase === 'loading';
  const messages: Readonly<Record<GoToDatePhase, TextKey | null>> = {
    idle: null,
    loading: 'Loading_Activities',
    ended: 'GoTo_Ended',
    none: order === 'newestFirst' ? 'GoTo_NoneBefore' : 'GoTo_NoneAfter',
  };
  const message = messages[goToDate.phase];
  return (
    <FeedPanel
      id={`${id}-go`}
      title={strings.text('GoTo_Title')}
      closeLabel={strings.text('GoTo_Close')}
      onClose={props.onClose}
    >
      <form
        className="cit-go-to"
        onSubmit={(event) => {
          event.preventDefault();
          if (day !== null && !loading) goToDate.go(day);
        }}
      >
        <label>
          {strings.text('GoTo_Date')}
          <input
            type="date"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        </label>
        {loading ? (
          <DefaultButton onClick={goToDate.stop}>{strings.text('GoTo_Stop')}</DefaultButton>
        ) : (
          <DefaultButton type="submit" disabled={day === null} allowDisabledFocus>
            {strings.text('GoTo_Go')}
          </DefaultButton>
        )}
        <span aria-live="polite">{message && strings.text(message)}</span>
      </form>
    </FeedPanel>
  );
}
