import type { Clock } from '../domain/time/Clock';

/** Milliseconds after which work is no longer put off, however busy the page is. */
const PATIENCE_MS = 100;
/** Milliseconds to work then, and where the browser knows no idle time: a quarter of a frame. */
const LEAST_MS = 4;

/** The browser's own time and chance. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  whenIdle: (callback) => {
    const begin = (deadline?: IdleDeadline) => {
      callback(Math.max(LEAST_MS, deadline?.timeRemaining() ?? 0));
    };
    // Safari has none.
    if (!('requestIdleCallback' in globalThis)) return systemClock.after(0, begin);
    const handle = requestIdleCallback(begin, { timeout: PATIENCE_MS });
    return () => {
      cancelIdleCallback(handle);
    };
  },
  chance: () => Math.random(),
};

/** The browser's clock for the life of one control. */
export interface ControlClock extends Clock {
  /** Calls nobody back from now on. */
  readonly stop: () => void;
}

export function createControlClock(): ControlClock {
  const cancels = new Set<() => void>();
  let isStopped = false;
  return {
    ...systemClock,
    after: (ms, callback) => {
      if (isStopped) return () => undefined;
      const cancelTimer = systemClock.after(ms, () => {
        cancels.delete(cancel);
        callback();
      });
      const cancel = () => {
        cancels.delete(cancel);
        cancelTimer();
      };
      cancels.add(cancel);
      return cancel;
    },
    whenIdle: (callback) =>
      systemClock.whenIdle((room) => {
        if (!isStopped) callback(room);
      }),
    stop: () => {
      isStopped = true;
      for (const cancel of cancels) cancel();
    },
  };
}
