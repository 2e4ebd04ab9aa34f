import { callEach } from './store';

/** Keeps messages until they are taken; each is taken once. */
export interface MessageQueue<T> {
  readonly post: (message: T) => void;
  /** The oldest message, or undefined where there is none. */
  readonly take: () => T | undefined;
  /** Calls back after each post. The result ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createMessageQueue<T>(): MessageQueue<T> {
  const messages: T[] = [];
  const listeners = new Set<() => void>();
  return {
    post: (message) => {
      messages.push(message);
      callEach(listeners);
    },
    take: () => messages.shift(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
