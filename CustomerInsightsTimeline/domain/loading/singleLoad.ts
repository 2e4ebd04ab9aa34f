import type { Clock } from '../time/Clock';
import { createTaskRunner } from './exclusiveTask';
import type { Failure, Outcome, Success } from './Failure';
import type { ReadKind, Waiting } from './retry';
import type { Store } from './store';
import { createStore } from './store';

export type LoadState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The reader has called it off before anything was there. */
  | { readonly kind: 'stopped' }
  /** With a failure where a reload failed: the value is then the one of before. */
  | {
      readonly kind: 'ready';
      readonly value: T;
      readonly failure?: Failure;
      /** As in Outcome. */
      readonly isPartial?: boolean;
    };

/** Something that is read once as a whole, beside the timeline. */
export interface SingleLoad<T> extends Store<LoadState<T>> {
  /** Starts to read; again after a failure. A call while a read is under way does nothing. */
  readonly load: () => void;
  /**
   * Reads again what was asked for, after what reads already. The value stays until another
   * one can take its place.
   */
  readonly reload: () => void;
  /** The same with what the source was given by itself, where anything was read before. */
  readonly hostPushed: () => void;
  /** Gives up waiting for a busy server; the failure is then shown. */
  readonly stopWaiting: () => void;
  /** Ends at once whatever reads. The value stays. */
  readonly stop: () => void;
  /** Drops what may still arrive. Nothing is published after this. */
  readonly dispose: () => void;
}

/** `read` gets whether it must bypass what it knows already. */
export function createSingleLoad<T>(
  read: (bypassCache: boolean, signal: AbortSignal) => Promise<Outcome<T>>,
  clock: Clock,
  kind: ReadKind,
): SingleLoad<T> {
  const state = createStore<LoadState<T>>({ kind: 'loading' });
  const runs = createTaskRunner({ clock, ...kind });
  let isAskedFor = false;
  /** A reload that waits for the read under way. */
  let due: { readonly bypassCache: boolean } | null = null;
  let disposed = false;

  /** Reads, and keeps meanwhile, and after a failure, what there is. */
  function start(bypassCache: boolean) {
    if (runs.underWay() || disposed) return;
    isAskedFor = true;
    due = null;
    const before = state.get();
    const kept = before.kind === 'ready' ? before : null;
    if (!kept && before.kind !== 'loading') state.set({ kind: 'loading' });
    runs.start(({ withRetries }) => withRetries((signal) => read(bypassCache, signal)), {
      onWaiting: (waiting) => {
        if (!kept) state.set(waiting ? { kind: 'waiting', waiting } : { kind: 'loading' });
      },
      onEnd: (outcome) => {
        if (outcome.ok) state.set(readyWith(outcome));
        else state.set({ ...(kept ?? { kind: 'failed' }), failure: outcome.failure });
        if (due) start(due.bypassCache);
      },
    });
  }

  function reload(bypassCache: boolean) {
    if (runs.underWay()) due = { bypassCache: bypassCache || due?.bypassCache === true };
    else start(bypassCache);
  }

  return {
    ...state.readOnly,
    load: () => {
      if (runs.underWay() || disposed) return;
      if (state.get().kind === 'ready') state.set({ kind: 'loading' });
      start(false);
    },
    reload: () => {
      if (isAskedFor) reload(true);
    },
    hostPushed: () => {
      if (isAskedFor) reload(false);
    },
    stopWaiting: runs.stopWaiting,
    stop: () => {
      runs.stop();
      due = null;
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
