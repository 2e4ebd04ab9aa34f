import { useMemo, useState } from 'react';
import type { SortOrder } from '../domain/activity/activityOrder';
import { comparisonFor } from '../domain/activity/activityOrder';
import type { CustomerTimeline } from '../domain/CustomerTimeline';
import type { ActivityFilter } from '../domain/filter/ActivityFilter';
import { isUnfiltered } from '../domain/filter/ActivityFilter';
import { createFilteredList } from '../domain/filter/filteredList';
import { filterTests } from '../domain/filter/filterTests';
import type { KnownTypes } from '../domain/filter/knownTypes';
import { scopeOf } from '../domain/filter/scopeOf';
import { wantsType } from '../domain/filter/typeChoice';
import { createTypeRegister } from '../domain/filter/typeRegister';
import { typesInOrder } from '../domain/filter/typesInOrder';
import type { TypeSearchState } from '../domain/filter/typeSearch';
import type { HistoryState } from '../domain/history/HistoryState';
import type { Observable } from '../domain/loading/observable';
import { dayOf } from '../domain/time/days';
import { useTimeline } from './TimelineContext';
import type { Histories } from './useHistories';
import { useHistories } from './useHistories';
import { useObservable } from './useObservable';

export interface VisibleHistory extends Histories {
  /** As that of the current history, with the visible activities in place of its own. */
  readonly state: HistoryState;
  readonly filtered: boolean;
  /** How many activities are loaded, visible or not. */
  readonly loaded: number;
  readonly types: KnownTypes;
  /** Null where the source can't look for types. */
  readonly typeSearch: TypeSearchState | null;
  /** By type key, and by source: how many would be visible without the filter of types, of sources. */
  readonly typeCounts: ReadonlyMap<string, number>;
  readonly sourceCounts: ReadonlyMap<string, number>;
  /** Whether the count of a type, by its key, is that of all there are and not only of those loaded. */
  readonly isExact: (key: string) => boolean;
}

export interface VisibleOptions {
  readonly timeline: CustomerTimeline;
  readonly filter: ActivityFilter;
  readonly order: SortOrder;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

const NO_SEARCH: Observable<null> = { get: () => null, subscribe: () => () => undefined };

/**
 * The activities that pass the filter: of those that were loaded anyway, at once, and of those that
 * the server brings when it is asked for nothing else, as they come.
 */
export function useVisibleHistory(options: VisibleOptions): VisibleHistory {
  const { timeline, filter, order, now } = options;
  const { formats, catalog } = useTimeline();
  const { offsetAt } = formats;
  const today = dayOf({ ms: now, dateOnly: false }, offsetAt);
  const [register] = useState(createTypeRegister);
  const typeSearch = useObservable<TypeSearchState | null>(timeline.typeSearch ?? NO_SEARCH);
  if (typeSearch) register.add(typeSearch.types);

  const histories = useHistories(timeline, order, filter, () =>
    scopeOf(filter, { offsetAt, today }, register.types),
  );
  const { whole, narrowed } = histories;
  const list = useMemo(
    () => createFilteredList(filterTests(filter, { offsetAt, today }), comparisonFor(order)),
    [filter, offsetAt, today, order],
  );
  const parts = narrowed ? [whole, histories.state] : [whole];
  list.take(parts);
  register.take(parts);

  const met = register.types;
  const types = useMemo(() => typesInOrder(met, catalog), [met, catalog]);

  const filtered = !isUnfiltered(filter);
  const { activities, undated } = list;
  return {
    ...histories,
    state: filtered
      ? { ...histories.state, activities, shown: activities.length, undated }
      : histories.state,
    filtered,
    loaded: list.loaded,
    types,
    typeSearch,
    typeCounts: list.typeCounts,
    sourceCounts: list.sourceCounts,
    isExact: (key) =>
      whole.complete || (narrowed && histories.state.complete && wantsType(filter.types, key)),
  };
}
