import { useCallback, useState } from '../react';

/**
 * What of a move the reader gets: the focus too, the sight of it alone, or no more than its place in the
 * box of the feed, so that the window stays where it is.
 */
export type Move = 'focus' | 'sight' | 'box';

/** What others on the screen can ask of the feed. */
export interface FeedHandle {
  /** Opens whatever holds an activity, and brings its article to the reader; with the focus, if nothing else is said. */
  readonly reveal: (activityKey: string, as?: Move) => void;
  /** Gives the focus to the article that stands for an activity, and opens nothing. */
  readonly goTo: (activityKey: string) => void;
  /** Gives the focus to the article that Tab reaches. */
  readonly focus: () => void;
  /** The same for the next silence after the current article, and after the last, for the first. */
  readonly revealNextSilence: () => void;
}

/** Which groups, runs and order lines the reader has opened and closed. */
interface Opened {
  readonly toggledGroups: ReadonlySet<string>;
  readonly openedRuns: ReadonlySet<string>;
  /** Orders whose lines are open. */
  readonly openedOrders: ReadonlySet<string>;
}

export interface FeedOpening extends Opened {
  /** Of a group, of an order, or of the activities of a run. */
  readonly toggle: (what: keyof Opened, things: readonly { readonly key: string }[]) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** The function is the same one for good, so that articles need not render again for it. */
export function useFeedOpening(): FeedOpening {
  const [opened, setOpened] = useState<Opened>({
    toggledGroups: NONE,
    openedRuns: NONE,
    openedOrders: NONE,
  });
  const toggle: FeedOpening['toggle'] = useCallback((what, things) => {
    const keys = things.map(({ key }) => key);
    setOpened((before) => ({ ...before, [what]: toggled(before[what], keys) }));
  }, []);
  return { ...opened, toggle };
}

/** One of the keys is enough for being open, as a run may grow at either end. */
function toggled(set: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const without = new Set(set);
  for (const key of keys) without.delete(key);
  if (without.size < set.size) return without;
  return new Set([...set, ...keys.slice(0, 1)]);
}
