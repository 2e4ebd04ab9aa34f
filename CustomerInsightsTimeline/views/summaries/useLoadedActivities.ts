import { useMemo } from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { SortOrder } from '../../domain/activity/activityOrder';
import { comparisonFor } from '../../domain/activity/activityOrder';
import type { ActivityTest } from '../../domain/filter/ActivityFilter';
import { EVER } from '../../domain/filter/ActivityFilter';
import { createFilteredList } from '../../domain/filter/filteredList';
import type { HistoryState } from '../../domain/history/HistoryState';
import type { ActivityCounts } from '../../domain/summaries/activityCounts';
import { createActivityCounts, loadedDays } from '../../domain/summaries/activityCounts';
import type { ActivityTotals } from '../../domain/summaries/activityTotals';
import { withTotals } from '../../domain/summaries/activityTotals';
import type { Period } from '../../domain/time/calendar';
import { intersection } from '../../domain/time/calendar';
import { useTimeline } from '../TimelineContext';

/** What the first `shown` activities add up to; counted on only when there are more of them. */
function useActivityCounts(activities: readonly Activity[], shown: number): ActivityCounts {
  const { offsetAt } = useTimeline().formats;
  const growing = useMemo(() => createActivityCounts(activities, offsetAt), [activities, offsetAt]);
  return useMemo(() => growing.of(shown), [growing, shown]);
}

/** A history, the days that it is of, and whether it brings activities of every type. */
interface HistoryOfDays {
  readonly history: HistoryState;
  readonly days: Period;
  readonly ofAllTypes: boolean;
}

export interface LoadedActivities {
  readonly counts: ActivityCounts;
  /** The periods of which every dated activity is loaded. */
  readonly loaded: readonly Period[];
  /** The same for the types that the narrower history brings. */
  readonly loadedOfWanted: readonly Period[];
  /** Whether nothing more exists than what is loaded. */
  readonly complete: boolean;
  readonly order: SortOrder;
}

export interface CountedActivities {
  readonly counts: ActivityCounts;
  /** The periods of which every dated activity is counted. */
  readonly counted: readonly Period[];
  /** Whether nothing more exists than what is counted. */
  readonly complete: boolean;
}

const ALL_TIME = [EVER];

/** What is loaded and, where the totals are known, what is not. */
export function useCounted(
  { counts, complete, order }: LoadedActivities,
  loaded: readonly Period[],
  totals: ActivityTotals | null,
): CountedActivities {
  return useMemo(() => {
    if (!totals || complete) return { counts, counted: loaded, complete };
    const all = withTotals({ counts, loaded, complete, order }, totals);
    // More than the totals have came after them: then they know nothing of the rest.
    const isAll = all.size === totals.count;
    return { counts: all, counted: isAll ? ALL_TIME : loaded, complete: isAll };
  }, [counts, complete, order, loaded, totals]);
}

/**
 * All that is loaded of a customer, whatever is filtered: by the history of everything, and by the
 * narrower one that a server was asked for, if there is one.
 */
export function useLoadedActivities(
  whole: HistoryState,
  narrower: HistoryOfDays | null,
  order: SortOrder,
): LoadedActivities {
  const united = useUnited(whole, narrower?.history ?? null, order);
  const counts = useActivityCounts(united.activities, united.shown);
  const ofWhole = useLoadedDays(whole, order);
  const ofNarrower = useLoadedDays(narrower?.history ?? whole, order);
  const { fromDay, toDay } = narrower?.days ?? EVER;
  const loadedOfWanted = useMemo(
    () => [ofWhole, intersection(ofNarrower, { fromDay, toDay })],
    [ofWhole, ofNarrower, fromDay, toDay],
  );
  const ofAllTypes = narrower?.ofAllTypes ?? true;
  const loaded = useMemo(
    () => (ofAllTypes ? loadedOfWanted : [ofWhole]),
    [ofAllTypes, loadedOfWanted, ofWhole],
  );
  return { counts, loaded, loadedOfWanted, complete: whole.complete, order };
}

function useLoadedDays(history: HistoryState, order: SortOrder): Period {
  const { offsetAt } = useTimeline().formats;
  const { activities, shown, complete, certain } = history;
  return useMemo(
    () => loadedDays({ activities, shown, complete, certain, order }, offsetAt),
    [activities, shown, complete, certain, order, offsetAt],
  );
}

const anyActivity: ActivityTest = () => true;

/** The activities of both histories, each once; those of the one where there is no other. */
function useUnited(whole: HistoryState, narrower: HistoryState | null, order: SortOrder) {
  const list = useMemo(
    () =>
      createFilteredList(
        {
          types: anyActivity,
          period: anyActivity,
          sources: anyActivity,
          fields: anyActivity,
          ofState: false,
          decodes: false,
        },
        comparisonFor(order),
      ),
    [order],
  );
  if (!narrower) return whole;
  list.take([whole, narrower]);
  const { activities }: { readonly activities: readonly Activity[] } = list;
  return { activities, shown: activities.length };
}
