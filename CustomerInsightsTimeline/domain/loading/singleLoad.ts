import type { Clock } from '../time/Clock';
import type { Failure } from './Failure';
import type { Observable } from './observable';
import { createPublisher } from './observable';
import type { Outcome } from './Outcome';
import type { Waiting } from './patientRead';
import { readPatiently } from './patientRead';

export type LoadState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly value: T };

/** Something that is read once as a whole, beside the timeline. */
export interface SingleLoad<T> extends Observable<LoadState<T>> {
  /** Starts to read; again after a failure. A call while a read is under way does nothing. */
  readonly load: () => void;
  /** Gives up waiting for a busy server; the failure is then shown. */
  readonly stopWaiting: () => void;
  /** Drops what may still arrive. Nothing is published after this. */
  readonly dispose: () => void;
}

export function createSingleLoad<T>(read: () => Promise<Outcome<T>>, clock: Clock): SingleLoad<T> {
  const state = createPublisher<LoadState<T>>({ kind: 'loading' });
  let patience = new AbortController();
  let underWay = false;
  let disposed = false;

  async function run() {
    const outcome = await readPatiently(read, {
      clock,
      signal: patience.signal,
      onWaiting: (waiting) => {
        state.set(waiting ? { kind: 'waiting', waiting } : { kind: 'loading' });
      },
    });
    underWay = false;
    if (disposed) return;
    state.set(
      outcome.ok
        ? { kind: 'ready', value: outcome.value }
        : { kind: 'failed', failure: outcome.failure },
    );
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    load: () => {
      if (underWay || disposed) return;
      underWay = true;
      patience = new AbortController();
      if (state.get().kind !== 'loading') state.set({ kind: 'loading' });
      void run();
    },
    stopWaiting: () => {
      patience.abort();
    },
    dispose: () => {
      disposed = true;
      state.close();
      patience.abort();
    },
  };
}
