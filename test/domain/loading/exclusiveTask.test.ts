import {
  createMutex,
  createTaskRunner,
} from '../../../CustomerInsightsTimeline/domain/loading/exclusiveTask';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';

const busy = {
  ok: false,
  failure: { kind: 'busy', table: 'UnifiedActivity', detail: '' },
} as const;

const events = () => ({ onWaiting: jest.fn(), onThrow: jest.fn() });

test('one run is under way at a time, and the next may start as it ends', async () => {
  const runs = createTaskRunner({ clock: createManualClock(), table: 'Insights' });
  const ended: string[] = [];
  const run = (name: string, next?: () => void) => () =>
    Promise.resolve(() => {
      ended.push(name);
      next?.();
    });
  runs.start(
    run('first', () => runs.start(run('third'), events())),
    events(),
  );
  runs.start(run('second'), events());
  expect(runs.underWay()).toBe(true);
  await promisesSettled();
  expect(ended).toEqual(['first', 'third']);
  expect(runs.underWay()).toBe(false);
});

test('a stopped run never ends, waits for nothing and says nothing more', async () => {
  const clock = createManualClock();
  const runs = createTaskRunner({ clock, table: 'Insights' });
  const onWaiting = jest.fn();
  const end = jest.fn();
  runs.start(
    async ({ withRetries }) => {
      await withRetries(() => Promise.resolve(busy));
      return end;
    },
    { ...events(), onWaiting },
  );
  await promisesSettled();
  expect(onWaiting).toHaveBeenCalledTimes(1);
  runs.stop();
  await promisesSettled();
  expect([clock.pending(), runs.underWay()]).toEqual([0, false]);
  expect(onWaiting).toHaveBeenCalledTimes(1);
  expect(end).not.toHaveBeenCalled();
});

test('runs that share their mutex read one after the other, and a stopped one lets the next go', async () => {
  const mutex = createMutex();
  const [a, b, c] = [1, 2, 3].map(() =>
    createTaskRunner({ clock: createManualClock(), table: 'Insights', mutex }),
  );
  const seen: string[] = [];
  let answer: () => void = () => undefined;
  const work = (name: string, wait: Promise<void>) => async () => {
    seen.push(`${name} begins`);
    await wait;
    return () => {
      seen.push(`${name} ends`);
    };
  };
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  a?.start(work('first', held), events());
  b?.start(work('second', Promise.resolve()), events());
  c?.start(work('third', Promise.resolve()), events());
  b?.stop();
  await promisesSettled();
  a?.stop();
  await promisesSettled();
  // What it has asked for is still under way.
  expect(seen).toEqual(['first begins']);
  answer();
  await promisesSettled();
  expect(seen).toEqual(['first begins', 'third begins', 'third ends']);
});

test('work that throws is reported, gives its turn back and lets the next run start', async () => {
  const mutex = createMutex();
  const clock = createManualClock();
  const [a, b] = [1, 2].map(() => createTaskRunner({ clock, table: 'Insights', mutex }));
  const onThrow = jest.fn();
  const ended = jest.fn();
  a?.start(() => Promise.reject(new Error('broken')), { ...events(), onThrow });
  b?.start(() => Promise.resolve(ended), events());
  await promisesSettled();
  expect(onThrow).toHaveBeenCalledWith({
    kind: 'unexpected',
    table: 'Insights',
    detail: 'broken',
  });
  expect(ended).toHaveBeenCalledTimes(1);
  a?.start(() => Promise.resolve(ended), events());
  await promisesSettled();
  expect(ended).toHaveBeenCalledTimes(2);
});
