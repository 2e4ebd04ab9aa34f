import type { Activity } from '../activity/Activity';
import type { ActivityHistory, HistoryState } from '../history/HistoryState';
import type { Store } from '../loading/store';
import { createStore } from '../loading/store';

export type SeekState =
  | { readonly kind: 'seeking' }
  | { readonly kind: 'found'; readonly activity: Activity }
  /** Among so many that are loaded it is not, and nothing loads any more. */
  | { readonly kind: 'missing'; readonly among: number };

export interface SeekHistory extends Store<Pick<HistoryState, 'activities' | 'shown' | 'phase'>> {
  readonly hasActivity?: ActivityHistory['hasActivity'];
  readonly loadUntil: (isFound: (activity: Activity) => boolean) => void;
}

export interface ActivitySeek extends Store<SeekState> {
  /** Begins to look; loads no further page once the history is stopped. */
  readonly start: () => void;
  /** Stops looking. A load under way goes on. */
  readonly dispose: () => void;
}

/**
 * Looks for the activity with an ActivityId. A source that can look for one is asked first, beside the
 * first page: nothing more is loaded for one that does not exist. Else loads on until it is there, or
 * until the history rests: at its end, at its cap, at a failure or because somebody stopped it. It
 * looks once: what is loaded later, for other reasons, does not move the reader.
 */
export function createActivitySeek(history: SeekHistory, activityId: string): ActivitySeek {
  const state = createStore<SeekState>({ kind: 'seeking' });
  const { hasActivity } = history;
  let step: 'asking' | 'due' | 'loading' | 'over' = hasActivity ? 'asking' : 'loading';
  let unsubscribe: () => void = () => undefined;
  const isIt = (activity: Activity) => activity.activityId === activityId;

  function end(result: SeekState) {
    step = 'over';
    unsubscribe();
    state.set(result);
  }

  function look() {
    const { activities, shown, phase } = history.get();
    const place = activities.findIndex(isIt);
    const activity = activities[place];
    const rests = phase.kind === 'resting' || phase.kind === 'failed';
    if (step === 'over') return;
    if (activity && place < shown) end({ kind: 'found', activity });
    else if (step === 'due' && (shown > 0 || rests)) load();
    else if (step === 'loading' && rests) end({ kind: 'missing', among: shown });
  }

  function load() {
    step = 'loading';
    history.loadUntil(isIt);
    look();
  }

  async function ask(has: NonNullable<typeof hasActivity>) {
    // A failed request answers nothing.
    const outcome = await has(activityId).catch(() => null);
    if (step === 'asking') step = outcome?.ok && !outcome.value ? 'loading' : 'due';
    look();
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    start: () => {
      const { activities, shown } = history.get();
      if (hasActivity) void ask(hasActivity);
      else if (!activities.slice(0, shown).some(isIt)) history.loadUntil(isIt);
      unsubscribe = history.subscribe(look);
      look();
    },
    dispose: () => {
      step = 'over';
      unsubscribe();
      state.close();
    },
  };
}
