import type { Clock } from '../time/Clock';
import type { Failure } from './Failure';
import type { Observable } from './observable';
import { createPublisher } from './observable';
import type { Outcome, Success } from './Outcome';
import type { ReadKind, Waiting } from './patientRead';
import { createRuns } from './runs';

export type LoadState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The reader has called it off before anything was there. */
  | { readonly kind: 'stopped' }
  /** With a failure where reading anew failed: the value is then the one of before. */
  | {
      readonly kind: 'ready';
      readonly value: T;
      readonly failure?: Failure;
      /** As in Outcome. */
      readonly isPartial?: boolean;
    };

/** Something that is read once as a whole, beside the timeline. */
export interface SingleLoad<T> extends Observable<LoadState<T>> {
  /** Starts to read; again after a failure. A call while a read is under way does nothing. */
  readonly load: () => void;
  /**
   * Reads anew what was asked for. What is there stays until something else can take its place; what
   * is being read already is new enough.
   */
  readonly refresh: () => void;
  /** The same with what the source was given by itself, where anything was read before. */
  readonly renew: () => void;
  /** Gives up waiting for a busy server; the failure is then shown. */
  readonly stopWaiting: () => void;
  /** Ends at once whatever reads. What is there stays. */
  readonly stop: () => void;
  /** Drops what may still arrive. Nothing is published after this. */
  readonly dispose: () => void;
}

/** What reads is told whether it has to ask although it knows something already. */
export function createSingleLoad<T>(
  read: (anew: boolean, signal: AbortSignal) => Promise<Outcome<T>>,
  clock: Clock,
  kind: ReadKind,
): SingleLoad<T> {
  const state = createPublisher<LoadState<T>>({ kind: 'loading' });
  const runs = createRuns({ clock, ...kind });
  let isAskedFor = false;
  let disposed = false;

  function load(anew: boolean) {
    if (runs.underWay() || disposed) return;
    isAskedFor = true;
    if (state.get().kind !== 'loading') state.set({ kind: 'loading' });
    runs.start(
      async ({ patiently }) => {
        const outcome = await patiently((signal) => read(anew, signal));
        return () => {
          state.set(outcome.ok ? readyWith(outcome) : { kind: 'failed', failure: outcome.failure });
        };
      },
      {
        onWaiting: (waiting) => {
          state.set(waiting ? { kind: 'waiting', waiting } : { kind: 'loading' });
        },
        onThrow: (failure) => {
          state.set({ kind: 'failed', failure });
        },
      },
    );
  }

  function refresh(anew: boolean) {
    const before = state.get();
    if (before.kind !== 'ready') load(anew);
    else if (!disposed) {
      runs.start(
        async ({ patiently }) => {
          const outcome = await patiently((signal) => read(anew, signal));
          return () => {
            state.set(outcome.ok ? readyWith(outcome) : { ...before, failure: outcome.failure });
          };
        },
        {
          onWaiting: () => undefined,
          onThrow: (failure) => {
            state.set({ ...before, failure });
          },
        },
      );
    }
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    load: () => {
      load(false);
    },
    refresh: () => {
      if (isAskedFor) refresh(true);
    },
    renew: () => {
      if (isAskedFor) refresh(false);
    },
    stopWaiting: runs.stopWaiting,
    stop: () => {
      runs.stop();
      const { kind } = state.get();
      if (isAskedFor && (kind === 'loading' || kind === 'waiting')) state.set({ kind: 'stopped' });
    },
    dispose: () => {
      disposed = true;
      state.close();
      runs.stop();
    },
  };
}

function readyWith<T>({ value, isPartial }: Success<T>): LoadState<T> {
  return { kind: 'ready', value, ...(isPartial && { isPartial }) };
}
