import type { ManualClock } from './manualClock';
import { createManualClock } from './manualClock';

/** How long the page is idle at once. */
const IDLE_MS = 8;

/** A clock on which looking at the time takes a while, so that a slice holds few steps. */
export function createSlowClock(msALook: number): ManualClock {
  const clock = createManualClock();
  let looks = 0;
  const now = () => clock.now() + msALook * looks++;
  return {
    ...clock,
    now,
    whenIdle: (callback) => clock.after(0, () => callback(IDLE_MS)),
  };
}

/** Lets happen what is due, slice after slice; answers how many slices that took. */
export function finishSlices(clock: ManualClock): number {
  let slices = 0;
  for (; clock.pending() > 0; slices++) clock.advance(0);
  return slices;
}
