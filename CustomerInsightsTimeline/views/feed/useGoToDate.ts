import { useEffect, useState } from 'react';
import type { Activity } from '../../domain/activity/Activity';
import type { SortOrder } from '../../domain/activity/activityOrder';
import { comparisonFor } from '../../domain/activity/activityOrder';
import type { DateTarget } from '../../domain/feed/dateTarget';
import { firstReaching, reaches } from '../../domain/feed/dateTarget';
import type { ActivityHistory, HistoryState } from '../../domain/history/HistoryState';
import { useTimeline } from '../TimelineContext';

export type GoToDatePhase = 'idle' | 'loading' | 'none' | 'ended';

export interface GoToDate {
  readonly phase: GoToDatePhase;
  /** Goes to the first activity on a day or beyond it, counted from 1 January 1970. */
  readonly go: (day: number) => void;
  readonly stop: () => void;
}

export interface GoToDateOptions {
  readonly history: ActivityHistory;
  /** Of what is visible. */
  readonly state: HistoryState;
  readonly order: SortOrder;
  /** Told the key of the activity. */
  readonly onFound: (activityKey: string) => void;
}

interface Search {
  readonly day: number;
  /** Whether more was asked for because of it. */
  readonly asked: boolean;
}

/** Looks among what is loaded, then loads on until the day is reached or there is no more. */
export function useGoToDate(options: GoToDateOptions): GoToDate {
  const { history, state, order, onFound } = options;
  const { offsetAt } = useTimeline().formats;
  const [search, setSearch] = useState<Search | null>(null);
  const [result, setResult] = useState<'none' | 'ended' | null>(null);

  useEffect(() => {
    if (!search) return;
    const target = { day: search.day, order, offsetAt };
    const found = firstReaching(state.activities, state.shown, target);
    const resting = state.phase.kind === 'resting' || state.phase.kind === 'failed';
    if (found) {
      setSearch(null);
      onFound(found.key);
    } else if (state.complete || (search.asked && resting)) {
      setSearch(null);
      setResult(state.complete ? 'none' : 'ended');
    } else if (!search.asked && resting) {
      setSearch({ ...search, asked: true });
      history.loadUntil(beyond(history.get(), target));
    }
  }, [search, history, state, order, offsetAt, onFound]);

  return {
    phase: search ? 'loading' : (result ?? 'idle'),
    go: (day) => {
      setResult(null);
      setSearch({ day, asked: false });
    },
    stop: history.stop,
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
