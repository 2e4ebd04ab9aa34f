import type { Activity } from '../activity/Activity';
import type { Store } from '../loading/store';
import { createStore } from '../loading/store';
import type { Search } from './search';

/** What a search needs of a history: to go on until something is there. */
export interface MoreRows extends Store<{
  readonly activities: readonly Activity[];
  readonly shown: number;
  readonly phase: { readonly kind: 'reading' | 'waiting' | 'resting' | 'failed' };
  readonly complete: boolean;
  readonly capped: boolean;
}> {
  readonly loadUntil: (isFound: (activity: Activity) => boolean) => void;
  readonly stop: () => void;
}

/** A search that loads on until it finds something; the value says whether it is under way. */
export interface OlderSearch extends Store<boolean> {
  /**
   * Goes to the next match beyond what is loaded and the match that the reader is at. Where none is known,
   * it loads until one is there, or until nothing more can be loaded.
   */
  readonly start: (history: MoreRows) => void;
  /** Loads no further. Loaded activities stay. */
  readonly stop: () => void;
}

export function createOlderSearch(search: Search): OlderSearch {
  const underWay = createStore(false);
  let stop: () => void = () => undefined;

  function start(history: MoreRows) {
    const { query, matches, current } = search.get();
    const { activities, shown } = history.get();
    // A match beyond them may be known already: the server has found it.
    const known = new Set(activities.slice(0, shown).map(({ key }) => key));
    for (const key of matches.slice(0, 1 + matches.findIndex((each) => each === current))) {
      known.add(key);
    }
    /** Whether there are further rows to look in. */
    let hasMore = false;
    // The search itself looks in them, a slice at a time, before any more are loaded.
    const loadOn = () => {
      hasMore = false;
      history.loadUntil(() => (hasMore = true));
    };
    const unsubscribe = [search.subscribe(goOn), history.subscribe(goOn)];

    function end() {
      for (const leave of unsubscribe) leave();
      stop = () => undefined;
      underWay.set(false);
    }

    function goToFurther(): boolean {
      const further = search.get().matches.find((key) => !known.has(key));
      if (further === undefined) return false;
      end();
      search.goTo(further);
      return true;
    }

    function goOn() {
      const { searched, of, query: asked } = search.get();
      const { phase, complete, capped } = history.get();
      if (asked !== query) {
        stop();
      } else if (goToFurther()) {
        return;
      } else if (phase.kind === 'failed') {
        end();
      } else if (phase.kind === 'resting' && searched === of) {
        if (hasMore && !complete && !capped) loadOn();
        else end();
      }
    }

    stop = () => {
      end();
      history.stop();
    };
    underWay.set(true);
    if (!goToFurther()) loadOn();
  }

  return {
    ...underWay.readOnly,
    start: (history) => {
      if (!underWay.get()) start(history);
    },
    stop: () => {
      stop();
    },
  };
}
