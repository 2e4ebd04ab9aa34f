import type { Observable } from '../loading/observable';
import { createPublisher } from '../loading/observable';
import type { Search } from './search';

/** What a search needs to know of rows that are not loaded yet. */
export interface MoreRows extends Observable<{
  readonly phase: { readonly kind: 'reading' | 'waiting' | 'resting' | 'failed' };
  readonly complete: boolean;
}> {
  readonly showMore: () => void;
}

/** A search that loads on until it finds something; the value tells whether it is under way. */
export interface OlderSearch extends Observable<boolean> {
  /** Loads until a further match is there and goes to it, or until nothing more can be loaded. */
  readonly start: () => void;
  /** Loads no further page; the one under way is still shown. */
  readonly stop: () => void;
}

export function createOlderSearch(search: Search, history: MoreRows): OlderSearch {
  const underWay = createPublisher(false);
  let known = 0;
  let query = '';
  let unsubscribe: readonly (() => void)[] = [];

  function stop() {
    for (const leave of unsubscribe) leave();
    unsubscribe = [];
    if (underWay.get()) underWay.set(false);
  }

  function goOn() {
    const { matches, searched, of, query: asked } = search.get();
    const { phase, complete } = history.get();
    const further = matches[known];
    if (asked !== query) {
      stop();
    } else if (further !== undefined) {
      stop();
      search.goTo(further);
    } else if (phase.kind === 'failed') {
      stop();
    } else if (searched === of && phase.kind === 'resting') {
      if (complete) stop();
      else history.showMore();
    }
  }

  return {
    get: underWay.get,
    subscribe: underWay.subscribe,
    start: () => {
      if (underWay.get()) return;
      ({ query } = search.get());
      known = search.get().matches.length;
      underWay.set(true);
      unsubscribe = [search.subscribe(goOn), history.subscribe(goOn)];
      // A failure that is there already is what this retries.
      if (history.get().phase.kind === 'failed') history.showMore();
      else goOn();
    },
    stop,
  };
}
