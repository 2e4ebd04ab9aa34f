import type { Clock } from '../domain/time/Clock';

/** The browser's own time and chance. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => {
      clearTimeout(timer);
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
    stop: () => {
      isStopped = true;
      for (const cancel of cancels) cancel();
    },
  };
}
