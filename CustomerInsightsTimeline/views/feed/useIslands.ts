import { useCallback, useEffect, useMemo, useState } from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { SortOrder } from '../../domain/activity/activityOrder';
import { comparisonFor } from '../../domain/activity/activityOrder';
import type { CustomerTimeline } from '../../domain/CustomerTimeline';
import type { WithIslands } from '../../domain/feed/islands';
import { withIslands } from '../../domain/feed/islands';
import type { DateTarget } from '../../domain/feed/locate';
import type { ServerFilter } from '../../domain/filter/ServerFilter';
import { fromDayOn, liesWithin, serverFilterKey } from '../../domain/filter/ServerFilter';
import type { ActivityHistory } from '../../domain/history/HistoryState';
import { useLatest, useStore } from '../useStore';
import type { VisibleHistory } from '../useVisibleHistory';

/** A history of a part of the time, which the reader has gone to. */
interface VisitedTime {
  readonly history: ActivityHistory;
  readonly serverFilter: ServerFilter;
  readonly order: SortOrder;
}

export interface Islands {
  /** What the feed shows: the beginning of the history, and what is known beyond it. */
  readonly listed: WithIslands;
  /** The history that goes on where the feed ends. */
  readonly tail: ActivityHistory;
  /** Shows, beside the beginning of the history, the time from a day on. Answers its history. */
  readonly visitFrom: (target: DateTarget, scope: ServerFilter) => ActivityHistory;
  /** Loads what lies between an activity and the one above it. */
  readonly fillBefore: (activityKey: string) => void;
}

/**
 * What is shown of a history beyond its beginning: the time that the reader went to or had chosen, and
 * what the server found for a search. The gaps before them are said and can be filled.
 */
export function useIslands(
  timeline: CustomerTimeline,
  visible: VisibleHistory,
  order: SortOrder,
): Islands {
  const [visited, visit] = useState<VisitedTime | null>(null);
  const { current, serverFilter, narrowed, passes } = visible;
  useEffect(() => {
    const end = order === 'newestFirst' ? serverFilter.until : serverFilter.from;
    if (narrowed && end !== null) visit({ history: current, serverFilter, order });
  }, [narrowed, current, serverFilter, order]);
  // Of other types or in another order, it says nothing of what lies between its activities.
  const isAlike = visited?.order === order && ofAllTime(visited) === ofAllTime(visible);
  const time = isAlike ? visited : null;
  const ofTime = useStore(time?.history ?? null);
  const found = useStore(timeline.serverSearch);

  const { activities, shown } = visible.state;
  const compare = comparisonFor(order);
  const island = useMemo(
    () =>
      (ofTime?.activities.slice(0, ofTime.shown) ?? []).filter(
        (activity) => time && liesWithin(activity, time.serverFilter) && passes(activity),
      ),
    [ofTime?.activities, ofTime?.shown, time, passes],
  );
  const listed = useMemo(() => {
    const alone = found?.activities.filter(passes).map((activity) => [activity]) ?? [];
    return withIslands({ activities, shown }, [island, ...alone], compare);
  }, [activities, shown, island, found, passes, compare]);

  const last = listed.activities[listed.shown - 1];
  const end = island[island.length - 1];
  const endsInTime = last !== undefined && last === end && last !== activities[shown - 1];
  const tail = time && endsInTime && ofTime?.complete === false ? time.history : current;
  const fill = useLatest((activityKey: string) => {
    const target = listed.activities.find(({ key }) => key === activityKey);
    if (!target) return;
    const isBehind = time && ofTime?.complete === false && end && compare(end, target) < 0;
    const history = isBehind ? time.history : current;
    history.loadUntil((activity: Activity) => compare(activity, target) >= 0);
  });
  // The same for good: with another one each page would render all articles again.
  const fillBefore = useCallback((activityKey: string) => fill.current(activityKey), [fill]);
  const visitFrom = useCallback(
    (target: DateTarget, scope: ServerFilter) => {
      const wanted = fromDayOn(scope, target);
      const history = timeline.historyFor(target.order, wanted);
      visit({ history, serverFilter: wanted, order: target.order });
      return history;
    },
    [timeline],
  );
  return { listed, tail, visitFrom, fillBefore };
}

function ofAllTime({ serverFilter }: Pick<VisitedTime, 'serverFilter'>): string {
  return serverFilterKey({ ...serverFilter, from: null, until: null });
}
