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
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
    },
  };
}
