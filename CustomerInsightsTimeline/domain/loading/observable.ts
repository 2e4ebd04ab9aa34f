/** A value that tells its listeners when it was replaced. */
export interface Observable<T> {
  readonly get: () => T;
  /** Calls back after each change until the answer is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Publisher<T> extends Observable<T> {
  readonly set: (value: T) => void;
  /** Forgets all listeners; later values reach nobody. */
  readonly close: () => void;
}

export function createPublisher<T>(initial: T): Publisher<T> {
  let value = initial;
  let closed = false;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      // Whoever one listener sends away is not told any more.
      for (const listener of [...listeners]) if (listeners.has(listener)) listener();
    },
    subscribe: (listener) => {
      if (!closed) listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      closed = true;
      listeners.clear();
    },
  };
}
