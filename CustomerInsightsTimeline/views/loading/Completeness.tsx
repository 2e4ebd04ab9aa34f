import * as React from 'react';
import type { SortOrder } from '../../domain/activity/activityOrder';
import type { HistoryState } from '../../domain/history/HistoryState';
import { reachedBy } from '../../domain/history/timeExtent';
import { dayOf } from '../../domain/time/days';
import type { CountKey } from '../../strings/countKeys';
import { useTimeline } from '../TimelineContext';

export interface CompletenessProps {
  /** With the visible activities as those that are shown. */
  readonly history: HistoryState;
  readonly order: SortOrder;
  /** How many activities are loaded, visible or not; null where nothing is filtered. */
  readonly loaded: number | null;
}

/** Says in words how much of the history is on screen, and whether there is more. */
export function Completeness(props: CompletenessProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const { phase, goal, shown, undated, complete, certain, atLeast } = props.history;
  const number = (value: number) => formats.number(value);
  // Without a filter it is how many are on screen; with one, how many have passed it so far.
  const shownInWords = strings.soFar(number(shown), complete || props.loaded === null);
  // What changes with every page would be read aloud with every page.
  if (phase.kind === 'reading' && goal === 'all') return <>{strings.text('Loading_All')}</>;
  if (phase.kind === 'reading' && shown === 0) return <>{strings.text('Loading_Activities')}</>;
  if (shown === 0) return <>{strings.text(complete ? 'Loaded_None_All' : 'Loaded_None_More')}</>;
  if (!certain) {
    // A total in steps of 500 may be less than what is loaded already.
    return atLeast !== null && atLeast > shown ? (
      <>{strings.count('Loaded_Unordered_Of', shown, shownInWords, number(atLeast))}</>
    ) : (
      <>{strings.count('Loaded_Unordered', shown, shownInWords)}</>
    );
  }
  const lastDated = reachedBy(props.history.activities, shown - undated);
  if (!lastDated) return <>{strings.count('Loaded_Undated_All', shown, shownInWords)}</>;
  const day = formats.shortDay(dayOf(lastDated, formats.offsetAt));
  return <>{strings.count(keyFor(props.order, complete), shown, shownInWords, day)}</>;
}

function keyFor(order: SortOrder, complete: boolean): CountKey {
  if (order === 'newestFirst') return complete ? 'Loaded_BackTo_All' : 'Loaded_BackTo_More';
  return complete ? 'Loaded_UpTo_All' : 'Loaded_UpTo_More';
}
