import { useCallback, useState } from '../react';
import type { Activity } from '../../domain/activity/Activity';

/** What others on the screen can ask of the feed. */
export interface FeedHandle {
  /** Opens whatever holds an activity, brings its article into view and gives it the focus. */
  readonly reveal: (activityKey: string) => void;
  /** The same for a reader whose focus stays where it is. */
  readonly show: (activityKey: string) => void;
  /** The same within the box of the feed alone: the window stays where it is, and the focus too. */
  readonly openOn: (activityKey: string) => void;
  /** Gives the focus to the article that stands for an activity, and opens nothing. */
  readonly goTo: (activityKey: string) => void;
  /** Gives the focus to the article that Tab reaches. */
  readonly focus: () => void;
  /** The same for the next silence after the current article, and after the last, for the first. */
  readonly revealNextSilence: () => void;
}

/** Which groups, runs and order lines the reader has opened and closed. */
export interface FeedOpening {
  readonly toggledGroups: ReadonlySet<string>;
  readonly openedRuns: ReadonlySet<string>;
  /** Orders whose lines are open. */
  readonly openedOrders: ReadonlySet<string>;
  readonly toggleGroup: (groupKey: string) => void;
  /** Called with the activities of the run. */
  readonly toggleRun: (activities: readonly Activity[]) => void;
  readonly toggleOrder: (activityKey: string) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** The functions are the same ones for good, so that articles need not render again for them. */
export function useFeedOpening(): FeedOpening {
  const [toggledGroups, setGroups] = useState(NONE);
  const [openedRuns, setRuns] = useState(NONE);
  const [openedOrders, setOrders] = useState(NONE);
  const toggleGroup = useCallback((key: string) => setGroups((keys) => toggled(keys, [key])), []);
  const toggleOrder = useCallback((key: string) => setOrders((keys) => toggled(keys, [key])), []);
  const toggleRun = useCallback((activities: readonly Activity[]) => {
    const keys = activities.map(({ key }) => key);
    setRuns((opened) => toggled(opened, keys));
  }, []);
  return { toggledGroups, openedRuns, openedOrders, toggleGroup, toggleRun, toggleOrder };
}

/** One of the keys is enough for being open, as a run may grow at either end. */
function toggled(set: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const without = new Set(set);
  for (const key of keys) without.delete(key);
  if (without.size < set.size) return without;
  return new Set([...set, ...keys.slice(0, 1)]);
}
