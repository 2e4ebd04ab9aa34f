import { useLayoutEffect } from 'react';
import type { Activity } from '../../domain/activity/Activity';
import { needleOf } from '../../domain/search/needle';
import type { Search, SearchState } from '../../domain/search/search';
import { useObservable } from '../useObservable';

export interface Findings {
  readonly state: SearchState;
  /** What to mark in the texts. */
  readonly needle: string;
}

/** What a search finds in the first `shown` of the activities. */
export function useFindings(
  search: Search,
  activities: readonly Activity[],
  shown: number,
): Findings {
  const state = useObservable(search);
  useLayoutEffect(() => {
    search.lookIn(activities, shown);
  }, [search, activities, shown]);
  return { state, needle: needleOf(state.query) };
}
