const { LONG_RUN, PROPERTY_RUNS = '1' } = process.env;

/** Whether this is `npm run test:long`, which takes its time. */
export const IS_LONG_RUN = LONG_RUN === '1';

/** How often a property is tried: as often as its test says, times PROPERTY_RUNS of the environment. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: Math.max(1, Math.round(count * Number(PROPERTY_RUNS))) };
}
