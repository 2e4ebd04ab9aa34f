import {
  createControlClock,
  systemClock,
} from '../../CustomerInsightsTimeline/control/systemClock';

/** A browser that calls back at once, with so much idle time. */
function stubIdleTime(room: number): jest.Mock {
  const cancel = jest.fn();
  globalThis.requestIdleCallback = (callback) => {
    callback({ didTimeout: room === 0, timeRemaining: () => room });
    return 7;
  };
  globalThis.cancelIdleCallback = cancel;
  return cancel;
}

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  Reflect.deleteProperty(globalThis, 'cancelIdleCallback');
});

test.each([
  ['what is left of a frame', 6, 6],
  ['the whole of a rest', 50, 50],
  ['a little where it was put off too long', 0, 4],
])('idle work has %s', (_, room, expected) => {
  stubIdleTime(room);
  const work = jest.fn();
  systemClock.whenIdle(work);
  expect(work.mock.calls).toEqual([[expected]]);
});

test('in a browser that knows no idle time it has a little, soon', () => {
  jest.useFakeTimers();
  const work = jest.fn();
  systemClock.whenIdle(work);
  expect(work).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(work.mock.calls).toEqual([[4]]);
});

test('idle work that is cancelled is cancelled in the browser', () => {
  const cancel = stubIdleTime(50);
  systemClock.whenIdle(() => undefined)();
  expect(cancel).toHaveBeenCalledWith(7);
});

test('a control that is gone works no more, however idle the page is', () => {
  jest.useFakeTimers();
  const clock = createControlClock();
  const work = jest.fn();
  clock.whenIdle(work);
  clock.after(5, work);
  clock.stop();
  clock.whenIdle(work);
  jest.runAllTimers();
  expect(work).not.toHaveBeenCalled();
});
