import { createRuns } from '../../../CustomerInsightsTimeline/domain/loading/runs';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';

const busy = {
  ok: false,
  failure: { kind: 'busy', table: 'UnifiedActivity', detail: '' },
} as const;

test('one run is under way at a time, and the next may start as it ends', async () => {
  const runs = createRuns(createManualClock());
  const ended: string[] = [];
  const run = (name: string, next?: () => void) => () =>
    Promise.resolve(() => {
      ended.push(name);
      next?.();
    });
  runs.start(
    run('first', () => runs.start(run('third'), jest.fn())),
    jest.fn(),
  );
  runs.start(run('second'), jest.fn());
  expect(runs.underWay()).toBe(true);
  await promisesSettled();
  expect(ended).toEqual(['first', 'third']);
  expect(runs.underWay()).toBe(false);
});

test('a stopped run never ends, waits for nothing and says nothing more', async () => {
  const clock = createManualClock();
  const runs = createRuns(clock);
  const onWaiting = jest.fn();
  const end = jest.fn();
  runs.start(async ({ patiently }) => {
    await patiently(() => Promise.resolve(busy));
    return end;
  }, onWaiting);
  await promisesSettled();
  expect(onWaiting).toHaveBeenCalledTimes(1);
  runs.stop();
  await promisesSettled();
  expect([clock.pending(), runs.underWay()]).toEqual([0, false]);
  expect(onWaiting).toHaveBeenCalledTimes(1);
  expect(end).not.toHaveBeenCalled();
});
