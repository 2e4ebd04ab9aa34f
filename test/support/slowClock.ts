import type { ManualClock } from './manualClock';
import { createManualClock } from './manualClock';

/** A clock on which looking at the time takes a while, so that a slice holds few steps. */
export function createSlowClock(msALook: number): ManualClock {
  const clock = createManualClock();
  let looks = 0;
  return { ...clock, now: () => clock.now() + msALook * looks++ };
}

/** Lets happen what is due, slice after slice; answers how many slices that took. */
export function finishSlices(clock: ManualClock): number {
  let slices = 0;
  for (; clock.pending() > 0; slices++) clock.advance(0);
  return slices;
}
