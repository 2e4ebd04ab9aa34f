import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { Activity } from '../../domain/activity/Activity';
import { foldText } from '../../domain/search/foldText';
import type { OlderSearch } from '../../domain/search/olderSearch';
import { createOlderSearch } from '../../domain/search/olderSearch';
import type { Search, SearchState } from '../../domain/search/search';
import { createSearch } from '../../domain/search/search';
import type { Clock } from '../../domain/time/Clock';
import { valueText } from '../fields/FieldValueView';
import { useTimeline } from '../TimelineContext';
import { typeLabel } from '../activity/typeLabel';
import { useObservable } from '../useObservable';

export interface ActivitySearchOptions {
  /** The rows to look in: the first `shown` of the activities. */
  readonly activities: readonly Activity[];
  readonly shown: number;
  readonly clock: Clock;
}

export interface ActivitySearch {
  readonly search: Search;
  readonly older: OlderSearch;
  readonly state: SearchState;
  /** What to mark in the texts. */
  readonly needle: string;
}

/** The search of one timeline, begun anew where the maker gives types other words. */
export function useActivitySearch(options: ActivitySearchOptions): ActivitySearch {
  const { activities, shown, clock } = options;
  const { strings, formats, catalog } = useTimeline();
  const search = useMemo(
    () =>
      createSearch({
        clock,
        words: {
          typeLabel: (activity) => typeLabel(activity, { strings, catalog }),
          value: (value) => valueText(value, strings, formats),
        },
      }),
    [clock, strings, formats, catalog],
  );
  const older = useMemo(() => createOlderSearch(search), [search]);
  const state = useObservable(search);
  useLayoutEffect(() => {
    search.lookIn(activities, shown);
  }, [search, activities, shown]);
  useEffect(
    () => () => {
      older.stop();
      search.dispose();
    },
    [search, older],
  );
  return { search, older, state, needle: foldText(state.query).trim() };
}
