import { inSlices } from '../../../CustomerInsightsTimeline/domain/loading/slices';
import { createSlowClock, finishSlices } from '../../support/slowClock';

/** Work of so many steps on a clock on which a slice holds two of them. */
function work(count: number) {
  const clock = createSlowClock(4);
  const done = { steps: 0, slices: 0, ends: 0 };
  const stop = inSlices(
    clock,
    () => ++done.steps < count,
    (isLast) => {
      done.slices++;
      if (isLast) done.ends++;
    },
  );
  return { clock, done, stop };
}

test('begins later, takes a few steps in each slice, and ends once', () => {
  const { clock, done } = work(7);
  expect(done.steps).toBe(0);
  const steps = [];
  while (clock.pending() > 0) {
    clock.advance(0);
    steps.push(done.steps);
  }
  expect(steps).toEqual([2, 4, 6, 7]);
  expect(done).toMatchObject({ slices: 4, ends: 1 });
});

test('what is stopped takes no further step and does not end', () => {
  const { clock, done, stop } = work(7);
  clock.advance(0);
  stop();
  finishSlices(clock);
  expect(done).toEqual({ steps: 2, slices: 1, ends: 0 });
});

test('who hears of a slice may stop what follows', () => {
  const clock = createSlowClock(4);
  let steps = 0;
  const stop = inSlices(
    clock,
    () => ++steps < 7,
    () => {
      stop();
    },
  );
  finishSlices(clock);
  expect(steps).toBe(2);
});
