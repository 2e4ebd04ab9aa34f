const { LONG_RUN, PROPERTY_RUNS = '1' } = process.env;

/** Whether this is `npm run test:long`, which takes its time. */
export const IS_LONG_RUN = LONG_RUN === '1';

/** All of them in the long run, and in the usual one the first few, which differ most. */
export function firstFew<T>(count: number, all: readonly T[]): readonly T[] {
  return IS_LONG_RUN ? all : all.slice(0, count);
}

/** How often a property is tried that its test wants tried so often: times PROPERTY_RUNS of the environment. */
export function triesOf(count: number): number {
  return Math.max(1, Math.round(count * Number(PROPERTY_RUNS)));
}
