import * as React from 'react';
import type { SortOrder } from '../domain/activity/activityOrder';
import type { HistoryState } from '../domain/history/HistoryState';
import { dayOf } from '../domain/time/days';
import type { CountKey } from '../strings/Strings';
import { useTimeline } from './TimelineContext';

export interface CompletenessProps {
  readonly history: HistoryState;
  readonly order: SortOrder;
}

/** Says in words how much of the history is on screen, and whether there is more. */
export function Completeness({ history, order }: CompletenessProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const { phase, shown, undated, complete, certain, atLeast, read } = history;
  const number = (value: number) => formats.number(value);
  if (shown === 0 && phase.kind === 'reading') {
    return (
      <>
        {read === 0
          ? strings.text('Loading_Activities')
          : strings.count('Loading_SoFar', read, number(read))}
      </>
    );
  }
  if (!certain) {
    // A total in steps of 500 may be less than what is loaded already.
    return atLeast !== null && atLeast > shown ? (
      <>{strings.count('Loaded_Unordered_Of', shown, number(shown), number(atLeast))}</>
    ) : (
      <>{strings.count('Loaded_Unordered', shown, number(shown))}</>
    );
  }
  const lastDated = history.activities[shown - undated - 1]?.time;
  if (!lastDated) return <>{strings.count('Loaded_Undated_All', shown, number(shown))}</>;
  const day = formats.shortDay(dayOf(lastDated, formats.offsetAt));
  return <>{strings.count(keyFor(order, complete), shown, number(shown), day)}</>;
}

function keyFor(order: SortOrder, complete: boolean): CountKey {
  if (order === 'newestFirst') return complete ? 'Loaded_BackTo_All' : 'Loaded_BackTo_More';
  return complete ? 'Loaded_UpTo_All' : 'Loaded_UpTo_More';
}
