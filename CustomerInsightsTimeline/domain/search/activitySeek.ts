import type { Activity } from '../activity/Activity';
import type { HistoryState } from '../history/HistoryState';
import type { Store } from '../loading/store';
import { createStore } from '../loading/store';

export type SeekState =
  | { readonly kind: 'seeking' }
  | { readonly kind: 'found'; readonly activity: Activity }
  /** Among so many that are loaded it is not, and nothing loads any more. */
  | { readonly kind: 'missing'; readonly among: number };

export interface SeekHistory extends Store<Pick<HistoryState, 'activities' | 'shown' | 'phase'>> {
  readonly loadUntil: (isFound: (activity: Activity) => boolean) => void;
}

export interface ActivitySeek extends Store<SeekState> {
  /** Begins to look; loads no further page once the history is stopped. */
  readonly start: () => void;
  /** Looks no more. Whatever loads goes on. */
  readonly dispose: () => void;
}

/**
 * Looks for the activity with an ActivityId, and loads on until it is there, or until the history
 * rests: at its end, at its cap, at a failure or because somebody stopped it. It looks once: what is
 * loaded later, for other reasons, does not move the reader.
 */
export function createActivitySeek(history: SeekHistory, activityId: string): ActivitySeek {
  const state = createStore<SeekState>({ kind: 'seeking' });
  let unsubscribe: () => void = () => undefined;
  const isIt = (activity: Activity) => activity.activityId === activityId;

  function end(result: SeekState) {
    unsubscribe();
    state.set(result);
  }

  function look() {
    const { activities, shown, phase } = history.get();
    const place = activities.findIndex(isIt);
    const activity = activities[place];
    if (activity && place < shown) end({ kind: 'found', activity });
    else if (phase.kind === 'resting' || phase.kind === 'failed') {
      end({ kind: 'missing', among: shown });
    }
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    start: () => {
      const { activities, shown } = history.get();
      if (!activities.slice(0, shown).some(isIt)) history.loadUntil(isIt);
      unsubscribe = history.subscribe(look);
      look();
    },
    dispose: () => {
      unsubscribe();
      state.close();
    },
  };
}
