import type { Activity } from '../activity/Activity';
import type { Observable } from '../loading/observable';
import { createPublisher } from '../loading/observable';
import type { Emptiness } from './emptiness';
import type { HistoryState } from './HistoryState';
import { NOTHING_ASKED, RESTING } from './HistoryState';
import type { ReadLimit } from './readLimit';
import type { Renewal } from './renewal';
import type { ShownPart } from './shownPart';

/** The part of a history that is on screen, and the renewal that may wait to take its place. */
export interface HistoryScreen extends Observable<HistoryState> {
  readonly part: ShownPart;
  /** Whether a renewal waits. */
  readonly isRenewable: boolean;
  readonly publish: (change: Partial<HistoryState>) => void;
  /** Publishes how the part is now, and what else is to be said. */
  readonly show: (change: Partial<HistoryState>) => void;
  /** Begins with another part, where nothing is on screen. */
  readonly beginWith: (part: ShownPart) => void;
  /** Takes a renewal, which waits if it holds something new. */
  readonly offer: (renewal: Renewal, emptiness: Emptiness) => void;
  /** Puts what waits on screen. Answers the first new activity, or null where nothing waits. */
  readonly showFresh: () => Activity | null;
  /** The same for who asks for more: what is new then counts as put in above. */
  readonly takeInFresh: () => void;
  readonly close: () => void;
}

export function createHistoryScreen(begun: ShownPart, limit: ReadLimit): HistoryScreen {
  let part = begun;
  let waiting: Renewal | null = null;
  const state = createPublisher<HistoryState>({ ...NOTHING_ASKED, ...part.state() });

  function publish(change: Partial<HistoryState>) {
    state.set({ ...state.get(), ...change });
  }

  function show(change: Partial<HistoryState>) {
    publish({ ...part.state(), capped: limit.holdsBack(part), ...change });
  }

  function putIn(renewal: Renewal, change: Partial<HistoryState>) {
    part = renewal.part;
    waiting = null;
    show({ fresh: 0, ...change });
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    close: state.close,
    get part() {
      return part;
    },
    get isRenewable() {
      return waiting !== null;
    },
    publish,
    show,
    beginWith: (next) => {
      part = next;
    },
    offer: (renewal, emptiness) => {
      const fresh = renewal.fresh.length;
      // Where nothing is on screen, there is nothing that new activities could push away.
      if (fresh === 0 || part.shown === 0) putIn(renewal, { refresh: RESTING, ...emptiness });
      else {
        waiting = renewal;
        publish({ refresh: RESTING, fresh });
      }
    },
    showFresh: () => {
      if (!waiting) return null;
      const [first] = waiting.fresh;
      putIn(waiting, {});
      return first ?? null;
    },
    takeInFresh: () => {
      if (!waiting) return;
      waiting.part.countLateFrom(waiting.fresh.length);
      putIn(waiting, { capped: false });
    },
  };
}
