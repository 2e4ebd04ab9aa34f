import type { ManualClock } from './manualClock';
import { promisesSettled } from './promisesSettled';

/** Hosts that have nothing to load say nothing; after this long they are taken at their word. */
const QUIET_MS = 3000;

export async function hostStaysQuiet(clock: ManualClock): Promise<void> {
  await promisesSettled();
  clock.advance(QUIET_MS);
  await promisesSettled();
}
