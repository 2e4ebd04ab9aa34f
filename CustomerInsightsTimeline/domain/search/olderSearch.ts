import type { Activity } from '../activity/Activity';
import type { Observable } from '../loading/observable';
import { createPublisher } from '../loading/observable';
import type { Search } from './search';

/** What a search needs of a history: to go on until something is there. */
export interface MoreRows extends Observable<{
  readonly phase: { readonly kind: 'reading' | 'waiting' | 'resting' | 'failed' };
}> {
  readonly loadUntil: (isFound: (activity: Activity) => boolean) => void;
  readonly stop: () => void;
}

/** A search that loads on until it finds something; the value tells whether it is under way. */
export interface OlderSearch extends Observable<boolean> {
  /** Loads until a further match is there and goes to it, or until nothing more can be loaded. */
  readonly start: (history: MoreRows) => void;
  /** Loads no further. What was loaded stays. */
  readonly stop: () => void;
}

export function createOlderSearch(search: Search): OlderSearch {
  const underWay = createPublisher(false);
  let stop: () => void = () => undefined;

  function start(history: MoreRows) {
    const { query, matches: known } = search.get();
    /** Whether what ended the loading was a match. A filter may still hide it. */
    let met = false;
    const loadOn = () => {
      met = false;
      history.loadUntil((activity) => {
        const matches = search.isMatch(activity);
        met ||= matches;
        return matches;
      });
    };
    const unsubscribe = [search.subscribe(goOn), history.subscribe(goOn)];

    function end() {
      for (const leave of unsubscribe) leave();
      stop = () => undefined;
      underWay.set(false);
    }

    function goOn() {
      const { matches, searched, of, query: asked } = search.get();
      const { kind } = history.get().phase;
      const further = matches[known.length];
      if (asked !== query) {
        stop();
      } else if (further !== undefined) {
        end();
        search.goTo(further);
      } else if (kind === 'failed') {
        end();
      } else if (kind === 'resting' && searched === of) {
        if (met) loadOn();
        else end();
      }
    }

    stop = () => {
      end();
      history.stop();
    };
    underWay.set(true);
    loadOn();
  }

  return {
    get: underWay.get,
    subscribe: underWay.subscribe,
    start: (history) => {
      if (!underWay.get()) start(history);
    },
    stop: () => {
      stop();
    },
  };
}
