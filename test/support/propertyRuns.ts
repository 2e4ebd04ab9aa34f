import fc from 'fast-check';
import { triesOf } from './runLength';

/** Less than a test may take, in milliseconds. */
const MOST_MS = 100_000;

/**
 * How often a property is tried. It ends before its test does: a fault that takes long to shrink is then
 * reported with its seed, where the test would only have said that its time was up.
 */
export function runs(count: number): Pick<fc.Parameters<unknown>, 'numRuns' | 'plugins'> {
  return { numRuns: triesOf(count), plugins: [fc.interruptAfterTimeLimit(MOST_MS)] };
}
