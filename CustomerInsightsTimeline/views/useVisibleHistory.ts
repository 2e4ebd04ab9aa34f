import { useEffect, useLayoutEffect, useMemo, useRef, useState } from './react';
import type { Activity } from '../domain/activity/Activity';
import type { SortOrder } from '../domain/activity/activityOrder';
import { comparisonFor } from '../domain/activity/activityOrder';
import type { CustomerTimeline } from '../domain/CustomerTimeline';
import type { ActivityFilter } from '../domain/filter/ActivityFilter';
import {
  ALL_TYPES,
  daysOf,
  filterPredicates,
  isUnfiltered,
  wantsType,
} from '../domain/filter/ActivityFilter';
import { createFilteredList } from '../domain/filter/filteredList';
import type { KnownType, KnownTypes } from '../domain/filter/knownTypes';
import { createTypeRegister, NO_TYPES, typesInOrder } from '../domain/filter/knownTypes';
import type { ServerFilter } from '../domain/filter/ServerFilter';
import { EVERYTHING, isEverything, serverFilterOf } from '../domain/filter/ServerFilter';
import type { TypeSearchState } from '../domain/filter/typeSearch';
import type { ActivityHistory, HistoryState } from '../domain/history/HistoryState';
import { inSlices } from '../domain/loading/slices';
import type { RatingScales } from '../domain/semantic/ratingScale';
import type { ActivityTotals } from '../domain/summaries/activityTotals';
import type { Clock } from '../domain/time/Clock';
import { useTimeline } from './TimelineContext';
import { useLatest, useRender, useStore } from './useStore';

interface Histories {
  readonly everything: ActivityHistory;
  /** What is loaded of everything, whatever the filter. */
  readonly whole: HistoryState;
  /** Whom to ask for more: the history of everything, or of what the filter lets the server narrow. */
  readonly current: ActivityHistory;
  readonly state: HistoryState;
  /** What the server is asked for the current one. */
  readonly serverFilter: ServerFilter;
  /** Whether these two are not the same. */
  readonly narrowed: boolean;
}

/**
 * The history of everything, and under a filter that a server understands the narrower one, which
 * reaches further back with fewer pages. It is asked only when more exists than is loaded.
 */
function useHistories(
  timeline: CustomerTimeline,
  order: SortOrder,
  filter: ActivityFilter,
  serverFilterOf: (filter: ActivityFilter) => ServerFilter,
): Histories {
  const everything = timeline.historyFor(order, EVERYTHING);
  const whole = useStore(everything);
  // A spelling that is met later, or midnight, must not take away what the narrower one has loaded.
  const frozen = useRef<{ filter: ActivityFilter; serverFilter: ServerFilter } | null>(null);
  if (frozen.current?.filter !== filter)
    frozen.current = { filter, serverFilter: serverFilterOf(filter) };
  const { serverFilter } = frozen.current;

  const narrowed = !isEverything(serverFilter) && !whole.complete && hasBegun(whole, order);
  const current = narrowed ? timeline.historyFor(order, serverFilter) : everything;
  const state = useStore(current);
  useLayoutEffect(() => {
    const { shown, complete } = current.get();
    if (shown === 0 && !complete) current.showMore();
  }, [current]);
  return { everything, whole, current, state, serverFilter, narrowed };
}

/** A short history is complete after a page; only then it is known whether a second one helps. */
function hasBegun({ shown, read }: HistoryState, order: SortOrder): boolean {
  return shown > 0 || (order === 'oldestFirst' && read > 0);
}

export interface VisibleHistory extends Histories {
  /** As that of the current history, with the visible activities in place of its own. */
  readonly state: HistoryState;
  readonly filtered: boolean;
  /** Whether an activity that is not among the visible ones passes the filter. */
  readonly passes: (activity: Activity) => boolean;
  /** Whether nothing that is not loaded can be a later step of what is. */
  readonly knowsLater: boolean;
  /** How many activities are loaded, visible or not. */
  readonly loaded: number;
  /** The day of the oldest activity known to exist; null where nothing is known. */
  readonly oldestKnownDay: number | null;
  readonly types: KnownTypes;
  readonly ratingScales: RatingScales;
  /** Null where the source can't look for types. */
  readonly typeSearch: TypeSearchState | null;
  /** How many of a type, by its key, would be visible without the filter of types. */
  readonly typeCountOf: (key: string) => TypeCount;
  /** By source: how many would be visible without the filter of sources. */
  readonly sourceCounts: ReadonlyMap<string, number>;
  /** How many activities there are in all; null where that is not known, or everything is loaded. */
  readonly totals: ActivityTotals | null;
  /** The number of these, where nothing is filtered and more are counted than loaded; else null. */
  readonly total: number | null;
}

/** How many activities there are of a type. */
export interface TypeCount {
  readonly count: number;
  /** False where only what is loaded was counted. */
  readonly exact: boolean;
}

interface VisibleOptions {
  readonly timeline: CustomerTimeline;
  readonly clock: Clock;
  readonly filter: ActivityFilter;
  readonly order: SortOrder;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** While activities are still to be decoded, more may pass. */
const READING = { phase: { kind: 'reading' }, complete: false } as const;

/**
 * The activities that pass the filter: of those that were loaded anyway, at once, and of those that
 * the server brings when it is asked for nothing else, as they come.
 */
export function useVisibleHistory(options: VisibleOptions): VisibleHistory {
  const { timeline, clock, filter, order, now } = options;
  const { formats, catalog, readStep } = useTimeline();
  const { offsetAt } = formats;
  const latestNow = useLatest(now);
  const today = formats.dayAt(now);
  const [register] = useState(() => createTypeRegister(clock));
  useEffect(() => register.ratings.stop, [register]);
  const typeSearch = useStore(timeline.typeSearch);
  if (typeSearch) register.add(typeSearch.types);
  const allTotals = useTotals(timeline);
  const counted = useMemo(() => (allTotals ? typesOf(allTotals) : null), [allTotals]);
  if (counted) register.add(counted);

  const histories = useHistories(timeline, order, filter, () =>
    serverFilterOf(filter, { offsetAt, today }, register.types),
  );
  const { whole, narrowed } = histories;
  const list = useMemo(
    () =>
      createFilteredList(
        filterPredicates(filter, { offsetAt, today }, readStep),
        comparisonFor(order),
        { readStep, now: () => latestNow.current },
      ),
    [filter, offsetAt, today, order, readStep, latestNow],
  );
  const parts = narrowed ? [whole, histories.state] : [whole];
  list.take(parts);
  register.take(parts);
  const { isDone } = list;
  const render = useRender();
  useEffect(
    () => (isDone ? undefined : inSlices(clock, list.step, (isLast) => isLast && render())),
    [isDone, clock, list, render],
  );

  const met = register.types;
  const before = useRef({ types: NO_TYPES, catalog });
  const types = useMemo(
    () =>
      typesInOrder(
        met,
        catalog,
        before.current.catalog === catalog ? before.current.types : NO_TYPES,
      ),
    [met, catalog],
  );
  before.current = { types, catalog };

  const filtered = !isUnfiltered(filter);
  const totals = whole.complete ? null : allTotals;
  // They know types and months, and a period may begin within one.
  const ofAll = isUnfiltered({ ...filter, types: ALL_TYPES }) ? totals : null;
  const { activities, undated } = list;
  return {
    ...histories,
    state: filtered
      ? {
          ...histories.state,
          ...(!isDone && READING),
          activities,
          shown: activities.length,
          undated,
        }
      : histories.state,
    filtered,
    passes: list.passes,
    knowsLater:
      whole.complete ||
      (order === 'newestFirst' && whole.certain && daysOf(filter.period, today).toDay >= today),
    loaded: list.loaded,
    // Oldest first, the far end of what is known is the newest.
    oldestKnownDay:
      order === 'oldestFirst' || whole.extentEnd === null ? null : formats.dayAt(whole.extentEnd),
    types,
    ratingScales: useStore(register.ratings),
    typeSearch,
    typeCountOf: (key) => {
      const exact =
        (whole.complete && isDone) ||
        (narrowed && histories.state.complete && wantsType(filter.types, key));
      const loaded = list.typeCounts.get(key) ?? 0;
      const total = exact ? 0 : (ofAll?.types.get(key)?.count ?? 0);
      // More than the totals have came after them: then they know nothing of the rest.
      return total > 0 && total >= loaded
        ? { count: total, exact: true }
        : { count: loaded, exact };
    },
    sourceCounts: list.sourceCounts,
    totals,
    total: filtered || !totals || totals.count <= list.loaded ? null : totals.count,
  };
}

/** What the source has counted; null before that, and where it can't or would not count. */
function useTotals({ totals }: CustomerTimeline): ActivityTotals | null {
  const state = useStore(totals);
  return state?.kind === 'ready' && !state.failure ? state.value : null;
}

function typesOf({ types }: ActivityTotals): KnownTypes {
  const known = [...types].map(([key, { spellings }]): [string, KnownType] => {
    const [type = ''] = spellings;
    return [key, { key, type: type.trim(), typeDisplay: null, displays: [], spellings }];
  });
  return new Map(known);
}
