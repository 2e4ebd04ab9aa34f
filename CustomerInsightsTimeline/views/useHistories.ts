import { useEffect, useRef } from 'react';
import type { SortOrder } from '../domain/activity/activityOrder';
import type { CustomerTimeline } from '../domain/CustomerTimeline';
import type { ActivityFilter } from '../domain/filter/ActivityFilter';
import type { ActivityScope } from '../domain/filter/ActivityScope';
import { EVERYTHING, isEverything } from '../domain/filter/ActivityScope';
import type { ActivityHistory, HistoryState } from '../domain/history/HistoryState';
import { useObservable } from './useObservable';

export interface Histories {
  readonly everything: ActivityHistory;
  /** What is loaded of everything, whatever the filter. */
  readonly whole: HistoryState;
  /** Whom to ask for more: the history of everything, or of what the filter lets the server narrow. */
  readonly current: ActivityHistory;
  readonly state: HistoryState;
  /** Whether these two are not the same. */
  readonly narrowed: boolean;
}

/**
 * The history of everything, and under a filter that a server understands the narrower one, which
 * reaches further back with fewer pages. It is asked only when more exists than is loaded.
 */
export function useHistories(
  timeline: CustomerTimeline,
  order: SortOrder,
  filter: ActivityFilter,
  scopeOf: (filter: ActivityFilter) => ActivityScope,
): Histories {
  const everything = timeline.historyFor(order, EVERYTHING);
  const whole = useObservable(everything);
  // A spelling that is met later, or midnight, must not take away what the narrower one has loaded.
  const frozen = useRef<{ filter: ActivityFilter; scope: ActivityScope } | null>(null);
  if (frozen.current?.filter !== filter) frozen.current = { filter, scope: scopeOf(filter) };
  const { scope } = frozen.current;

  const narrowed = !isEverything(scope) && !whole.complete && hasBegun(whole, order);
  const current = narrowed ? timeline.historyFor(order, scope) : everything;
  const state = useObservable(current);
  useEffect(() => {
    const { shown, complete } = current.get();
    if (shown === 0 && !complete) current.showMore();
  }, [current]);
  return { everything, whole, current, state, narrowed };
}

/** A short history is complete after a page; only then it is known whether a second one helps. */
function hasBegun({ shown, read }: HistoryState, order: SortOrder): boolean {
  return shown > 0 || (order === 'oldestFirst' && read > 0);
}
