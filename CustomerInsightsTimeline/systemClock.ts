import type { Clock } from './domain/time/Clock';

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
