import { callEach } from './observable';

/** Keeps what was posted until somebody is there to take it; each message is taken once. */
export interface Mailbox<T> {
  readonly post: (message: T) => void;
  /** The oldest message, or undefined where there is none. */
  readonly take: () => T | undefined;
  /** Calls back after each post until the answer is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createMailbox<T>(): Mailbox<T> {
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
