import type { Clock } from '../time/Clock';

/** Half of a frame: the browser has the other half for what it has to do. */
export const SLICE_MS = 8;

/**
 * Takes step after step for as long as one says that there is more, a slice of time at once, so that the
 * page never stands still. The answer ends it early.
 */
export function inSlices(clock: Clock, step: () => boolean, onEnd: () => void): () => void {
  let cancel = clock.after(0, slice);
  function slice() {
    const started = clock.now();
    while (step()) {
      if (clock.now() - started < SLICE_MS) continue;
      cancel = clock.after(0, slice);
      return;
    }
    onEnd();
  }
  return () => {
    cancel();
  };
}
