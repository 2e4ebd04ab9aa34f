import { useMemo, useRef, useState } from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { SortOrder } from '../../domain/activity/activityOrder';
import type { Arranged } from '../../domain/feed/arrangement';
import { createArrangement } from '../../domain/feed/arrangement';
import { createDayCache, createDayParts } from '../../domain/feed/dayParts';
import type { SearchState } from '../../domain/search/search';
import type { Grouping } from '../../domain/time/calendar';
import { useTimeline } from '../TimelineContext';
import type { FeedOpening } from './useFeedOpening';

/**
 * Keeps matches out of runs, where nobody would see them. It changes only when a search has come to
 * its end: each change arranges the whole feed again.
 */
export function useNeverFold({
  matches,
  searched,
  of,
}: SearchState): (activity: Activity) => boolean {
  const final = useRef(matches);
  if (searched === of) final.current = matches;
  const kept = final.current;
  return useMemo(() => {
    if (kept.length === 0) return nothing;
    const keys = new Set(kept);
    return ({ key }) => keys.has(key);
  }, [kept]);
}

function nothing(): boolean {
  return false;
}

export interface ArrangementInput {
  /** In the true order. Only the first `shown` are for the screen; the list grows in place. */
  readonly activities: readonly Activity[];
  readonly shown: number;
  /** Whether nothing more exists than what is shown. */
  readonly complete: boolean;
  /** Whether what is still to come belongs after what is shown. */
  readonly certain: boolean;
  /** Whether all that lies between two neighbours is known: nothing filtered out or undated. */
  readonly gapless: boolean;
  readonly order: SortOrder;
  readonly grouping: Grouping;
  readonly foldRuns: boolean;
  /** Which activities never disappear in a run; another function arranges all again. */
  readonly neverFold: (activity: Activity) => boolean;
  /** The keys of activities before which something may not be loaded. */
  readonly afterGap: ReadonlySet<string>;
  readonly now: number;
}

/** Arranges all activities again where a rule changes, and goes on where the list has grown. */
export function useArrangement(input: ArrangementInput, opening: FeedOpening): Arranged {
  const {
    activities,
    shown,
    complete,
    certain,
    order,
    grouping,
    foldRuns,
    neverFold,
    now,
    afterGap,
  } = input;
  const { formats, catalog } = useTimeline();
  const { offsetAt, firstDayOfWeek } = formats;
  const [moment, setMoment] = useState(now);
  const dayCache = useMemo(() => createDayCache(offsetAt), [offsetAt]);
  const dayParts = useMemo(
    () =>
      createDayParts(activities, {
        dayCache,
        now: moment,
        foldRuns,
        neverFold,
        isAfterGap: ({ key }) => afterGap.has(key),
        isPassive: ({ type }) => catalog.isPassive(type),
      }),
    [activities, afterGap, dayCache, moment, foldRuns, neverFold, catalog],
  );
  const arrangement = useMemo(() => {
    const calendar = { grouping, today: dayCache.dayAt(moment), firstDayOfWeek };
    return createArrangement({ dayParts, calendar, order });
  }, [dayParts, grouping, dayCache, moment, firstDayOfWeek, order]);
  // Each minute brings another now, but few of them another day or an upcoming activity less.
  if (!dayParts.holdsAt(now) && moment !== now) setMoment(now);

  const { toggledGroups, openedRuns } = opening;
  const gapless = complete && input.gapless;
  const knowsLast = certain && input.gapless && order === 'newestFirst';
  return useMemo(
    () =>
      arrangement.show(shown, { toggledGroups, openedRuns, complete, certain, gapless, knowsLast }),
    [arrangement, shown, toggledGroups, openedRuns, complete, certain, gapless, knowsLast],
  );
}
