import { messageOf } from './Failure';

/** A value that notifies its listeners when it was replaced. */
export interface Store<T> {
  readonly get: () => T;
  /** Calls back after each change until the answer is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface WritableStore<T> extends Store<T> {
  /** The same store for those who may only read it. */
  readonly readOnly: Store<T>;
  readonly set: (value: T) => void;
  /** Forgets all listeners; later values reach nobody. */
  readonly close: () => void;
}

export function createStore<T>(initial: T): WritableStore<T> {
  let value = initial;
  let closed = false;
  const listeners = new Set<() => void>();
  const readOnly: Store<T> = {
    get: () => value,
    subscribe: (listener) => {
      if (!closed) listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    ...readOnly,
    readOnly,
    set: (next) => {
      value = next;
      callEach(listeners);
    },
    close: () => {
      closed = true;
      listeners.clear();
    },
  };
}

/**
 * Calls all listeners of this moment but those that another one removes. One that throws keeps
 * neither the others nor the caller from going on; the browser reports its error.
 */
export function callEach(listeners: ReadonlySet<() => void>): void {
  for (const listener of [...listeners]) {
    if (!listeners.has(listener)) continue;
    try {
      listener();
    } catch (error) {
      void Promise.reject(error instanceof Error ? error : new Error(messageOf(error)));
    }
  }
}
