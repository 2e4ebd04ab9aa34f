import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { SortOrder } from '../../domain/activity/activityOrder';
import type { Arranged } from '../../domain/feed/arrangement';
import { createArrangement } from '../../domain/feed/arrangement';
import type { DayParts } from '../../domain/feed/dayParts';
import { createDayParts } from '../../domain/feed/dayParts';
import { inSlices } from '../../domain/loading/slices';
import type { SearchState } from '../../domain/search/search';
import type { Grouping } from '../../domain/time/calendar';
import type { Clock } from '../../domain/time/Clock';
import { useTimeline } from '../TimelineContext';
import { useRender } from '../useStore';
import type { FeedOpening } from './useFeedOpening';

export interface Found {
  /** Whether a search has found the activity: then it folds into no run, where nobody would see it. */
  readonly isFound: (activity: Activity) => boolean;
  /** Whether the feed is to hold nothing else. */
  readonly alone: boolean;
}

/** It changes only when a search has come to its end: each change arranges the whole feed again. */
export function useFound({ matches, searched, of, onlyMatches }: SearchState): Found {
  const final = useRef(matches);
  const done = searched === of;
  if (done) final.current = matches;
  const kept = final.current;
  const isFound = useMemo(() => {
    if (kept.length === 0) return nothing;
    const keys = new Set(kept);
    return ({ key }: Activity) => keys.has(key);
  }, [kept]);
  return { isFound, alone: onlyMatches && (done || isFound !== nothing) };
}

function nothing(): boolean {
  return false;
}

export interface ArrangementInput {
  readonly clock: Clock;
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

/** How many activities are put together at once; more of them, in slices. */
const AT_ONCE = 1000;

/** So many activities are taken in a step, as that is quick. */
const STEP = 50;

/**
 * Arranges all activities again where a rule changes, and goes on where the list has grown. Of a long list
 * what is shown stays until the rest is ready, or else its beginning is shown; the answer says whether it
 * is more than that.
 */
export function useArrangement(
  input: ArrangementInput,
  opening: FeedOpening,
): readonly [Arranged, boolean] {
  const { clock, activities, shown, certain, order, grouping, foldRuns, neverFold, now, afterGap } =
    input;
  const { formats, catalog } = useTimeline();
  const { offsetAt, firstDayOfWeek } = formats;
  const [moment, setMoment] = useState(now);
  const createParts = useCallback(
    () =>
      createDayParts(activities, {
        offsetAt,
        now: moment,
        foldRuns,
        neverFold,
        isAfterGap: ({ key }) => afterGap.has(key),
        isPassive: ({ type }) => catalog.isPassive(type),
      }),
    [activities, afterGap, offsetAt, moment, foldRuns, neverFold, catalog],
  );
  const whole = useMemo(createParts, [createParts]);
  const render = useRender();
  const before = useRef<{ activities: readonly Activity[]; dayParts: DayParts } | null>(null);
  const isReady =
    shown <= AT_ONCE ||
    before.current?.dayParts === whole ||
    // Of another list nothing may stay.
    (before.current ?? input).activities !== activities;
  // What is put together further on changes the parts that are shown, so that these are others.
  const begun = useMemo(() => (isReady ? whole : createParts()), [isReady, whole, createParts]);
  const isWhole = isReady || before.current !== null;
  const dayParts = isReady ? whole : (before.current?.dayParts ?? begun);
  useLayoutEffect(() => {
    if (isReady) before.current = { activities, dayParts: whole };
  }, [isReady, activities, whole]);
  useEffect(() => {
    if (isReady) return undefined;
    let taken = 0;
    let part = 0;
    const step = () => {
      if (taken < shown) whole.extendTo((taken = Math.min(shown, taken + STEP)));
      else whole.entriesOf(part++);
      return taken < shown || part < whole.parts.length;
    };
    return inSlices(clock, step, (isLast) => {
      if (!isLast) return;
      before.current = { activities, dayParts: whole };
      render();
    });
  }, [isReady, activities, whole, shown, clock, render]);
  const arrangement = useMemo(() => {
    const calendar = { grouping, today: formats.dayAt(moment), firstDayOfWeek };
    return createArrangement({ dayParts, calendar, order });
  }, [dayParts, grouping, formats, moment, firstDayOfWeek, order]);
  // Each minute brings another now, but few of them another day or an upcoming activity less.
  if (!whole.holdsAt(now) && moment !== now) setMoment(now);

  const { toggledGroups, openedRuns } = opening;
  const complete = input.complete && isWhole;
  const gapless = complete && input.gapless;
  const knowsLast = certain && input.gapless && order === 'newestFirst';
  const count = isWhole ? shown : Math.min(shown, AT_ONCE);
  const arranged = useMemo(
    () =>
      arrangement.show(count, { toggledGroups, openedRuns, complete, certain, gapless, knowsLast }),
    [arrangement, count, toggledGroups, openedRuns, complete, certain, gapless, knowsLast],
  );
  return [arranged, isWhole];
}
