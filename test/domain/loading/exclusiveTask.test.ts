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

const events = () => ({ onWaiting: jest.fn(), onEnd: jest.fn() });
const done = { ok: true, value: null } as const;

test('one run is under way at a time, and the next may start as it ends', async () => {
  const runs = createTaskRunner({ clock: createManualClock(), table: 'Insights' });
  const ended: string[] = [];
  const run = (name: string, next?: () => void) =>
    runs.start(() => Promise.resolve(done), {
      ...events(),
      onEnd: () => {
        ended.push(name);
        next?.();
      },
    });
  run('first', () => run('third'));
  run('second');
  expect(runs.underWay()).toBe(true);
  await promisesSettled();
  expect(ended).toEqual(['first', 'third']);
  expect(runs.underWay()).toBe(false);
});

test('a stopped run never ends, waits for nothing and says nothing more', async () => {
  const clock = createManualClock();
  const runs = createTaskRunner({ clock, table: 'Insights' });
  const onWaiting = jest.fn();
  const onEnd = jest.fn();
  runs.start(({ withRetries }) => withRetries(() => Promise.resolve(busy)), { onWaiting, onEnd });
  await promisesSettled();
  expect(onWaiting).toHaveBeenCalledTimes(1);
  runs.stop();
  await promisesSettled();
  expect([clock.pending(), runs.underWay()]).toEqual([0, false]);
  expect(onWaiting).toHaveBeenCalledTimes(1);
  expect(onEnd).not.toHaveBeenCalled();
});

test('runs that share their mutex read one after the other, and a stopped one lets the next go', async () => {
  const mutex = createMutex();
  const [a, b, c] = [1, 2, 3].map(() =>
    createTaskRunner({ clock: createManualClock(), table: 'Insights', mutex }),
  );
  const seen: string[] = [];
  let answer: () => void = () => undefined;
  const start = (runs: typeof a, name: string, wait: Promise<void>) =>
    runs?.start(
      async () => {
        seen.push(`${name} begins`);
        await wait;
        return done;
      },
      { ...events(), onEnd: () => seen.push(`${name} ends`) },
    );
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  start(a, 'first', held);
  start(b, 'second', Promise.resolve());
  start(c, 'third', Promise.resolve());
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
  const onEnd = jest.fn();
  const ended = jest.fn();
  a?.start(() => Promise.reject(new Error('broken')), { ...events(), onEnd });
  b?.start(() => Promise.resolve(done), { ...events(), onEnd: ended });
  await promisesSettled();
  expect(onEnd).toHaveBeenCalledWith({
    ok: false,
    failure: { kind: 'unexpected', table: 'Insights', detail: 'broken' },
  });
  expect(ended).toHaveBeenCalledTimes(1);
  a?.start(() => Promise.resolve(done), { ...events(), onEnd: ended });
  await promisesSettled();
  expect(ended).toHaveBeenCalledTimes(2);
});
