/** @jest-environment jsdom */
import type { Action, Finding } from '../support/chaos/drive';
import { actionsOf, drive, shrink } from '../support/chaos/drive';
import { createDatasetInstance, createFormInstance } from '../support/chaos/instances';
import { IS_LONG_RUN } from '../support/runLength';

const { CHAOS_ACTIONS, CHAOS_REPLAY, CHAOS_SEEDS, CHAOS_SHRINKING = '100' } = process.env;

/**
 * CHAOS_ACTIONS, CHAOS_SEEDS and CHAOS_SHRINKING (runs) of the environment ask for other counts. In the long run a
 * seed has 10,000 actions, half of them on each control.
 */
const COUNT = Number(CHAOS_ACTIONS ?? (IS_LONG_RUN ? 5000 : 100));
const SEEDS = (CHAOS_SEEDS ?? (IS_LONG_RUN ? '1,2,3' : '1')).split(',').map(Number);

/** Ten controls at once make each action dearer. */
const COUNT_OF_TEN = IS_LONG_RUN ? 500 : 20;

/** A page of its own for so many actions: a fault is found again in fewer, and nothing piles up. */
const PAGE = 500;

const CONTROLS = {
  form: createFormInstance,
  dataset: createDatasetInstance,
} as const;

jest.setTimeout(3_600_000);

/** What to give as CHAOS_REPLAY: the control, the seed, and the numbers of its actions. */
const replayOf = (control: string, seed: number, actions: readonly Action[]) =>
  [control, seed, ...actions.map(({ number }) => number)].join(',');

function told(finding: Finding, actions: readonly Action[], replay: string): string {
  const names = actions.map(({ number, name }) => `${number} ${name}`).join('\n  ');
  return `${finding.faults.join('\n')}\nafter\n  ${names}\nAgain: CHAOS_REPLAY=${replay}`;
}

describe.each(['form', 'dataset'] as const)('the control of the kind %s', (control) => {
  const create = CONTROLS[control];
  test.each(SEEDS)(
    `keeps order, counts and quiet through ${COUNT} actions of seed %i`,
    async (seed) => {
      const all = actionsOf(seed, COUNT);
      for (let from = 0; from < all.length; from += PAGE) {
        const actions = all.slice(from, from + PAGE);
        const found = await drive(create, actions);
        if (!found) continue;
        const few = await shrink(create, actions.slice(0, found.at + 1), Number(CHAOS_SHRINKING));
        const finding = (await drive(create, few)) ?? found;
        throw new Error(told(finding, few, replayOf(control, seed, few)));
      }
      expect(all).toHaveLength(COUNT);
    },
  );

  test(`keeps order, counts and quiet ten times on one page, through ${COUNT_OF_TEN} actions`, async () => {
    expect(await drive(create, actionsOf(1, COUNT_OF_TEN), 10)).toBeNull();
  });
});

if (CHAOS_REPLAY !== undefined) {
  const [control = 'form', seed = '1', ...numbers] = CHAOS_REPLAY.split(',');
  test(`what was found in ${CHAOS_REPLAY}`, async () => {
    const wanted = new Set(numbers.map(Number));
    const actions = actionsOf(Number(seed), Math.max(...wanted) + 1).filter(({ number }) =>
      wanted.has(number),
    );
    const create = control === 'dataset' ? createDatasetInstance : createFormInstance;
    expect(await drive(create, actions)).toBeNull();
  });
}
