import { useMemo } from '../react';
import type { ActivityFilter } from '../../domain/filter/ActivityFilter';
import type { Search } from '../../domain/search/search';
import { useOnlyMatches } from '../search/onlyMatches';
import { useTimeline } from '../TimelineContext';
import type { VisibleHistory } from '../useVisibleHistory';
import type { FilterPill } from './FilterPills';
import { filterPillsOf } from './FilterPills';

interface FilterPillsOptions {
  readonly filter: ActivityFilter;
  readonly onFilter: (filter: ActivityFilter) => void;
  readonly search: Search;
}

/** What leaves activities out, each with a way to stop that: the filter, and a search whose matches stand alone. */
export function useFilterPills(
  { types, knowsLater }: VisibleHistory,
  { filter, onFilter, search }: FilterPillsOptions,
): readonly FilterPill[] {
  const environment = useTimeline();
  const query = useOnlyMatches(search);
  return useMemo(() => {
    const ofFilter = filterPillsOf(filter, types, knowsLater, environment, onFilter);
    if (query === '') return ofFilter;
    const { strings } = environment;
    const text = strings.text('Filter_NameValue', strings.text('Search_Text'), query);
    const onRemove = () => {
      search.showOnly(false);
    };
    return [...ofFilter, { key: 'search', text, onRemove }];
  }, [filter, types, knowsLater, environment, onFilter, query, search]);
}
