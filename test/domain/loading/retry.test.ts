import type {
  FailureKind,
  Outcome,
} from '../../../CustomerInsightsTimeline/domain/loading/Failure';
import type { Waiting } from '../../../CustomerInsightsTimeline/domain/loading/retry';
import { readWithRetries } from '../../../CustomerInsightsTimeline/domain/loading/retry';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';

const ok: Outcome<string> = { ok: true, value: 'read' };
const failed = (kind: FailureKind): Outcome<string> => ({
  ok: false,
  failure: { kind, table: 'SegmentMembership', detail: '' },
});

function reading(outcomes: readonly Outcome<string>[], chance = 0) {
  const clock = createManualClock({ chance });
  const patience = new AbortController();
  const waits: (Waiting | null)[] = [];
  let reads = 0;
  const outcome = readWithRetries(
    () => Promise.resolve(outcomes[Math.min(reads++, outcomes.length - 1)] ?? ok),
    {
      clock,
      table: 'SegmentMembership',
      signal: patience.signal,
      onWaiting: (waiting) => waits.push(waiting),
    },
  );
  return { clock, patience, waits, outcome, reads: () => reads };
}

test('a read that succeeds runs once', async () => {
  const { outcome, clock, reads } = reading([ok]);
  expect(await outcome).toBe(ok);
  expect([reads(), clock.pauses]).toEqual([1, []]);
});

test('a read with a failure that waiting does not cure runs once', async () => {
  const { outcome, reads } = reading([failed('forbidden')]);
  expect(await outcome).toEqual(failed('forbidden'));
  expect(reads()).toBe(1);
});

test('a busy server is asked again, and the pause is reported when it begins and when it ends', async () => {
  const { outcome, clock, waits } = reading([failed('busy'), ok]);
  await promisesSettled();
  expect(waits).toEqual([{ attempt: 1, ms: 1000 }]);
  clock.advance(999);
  await promisesSettled();
  expect(waits).toHaveLength(1);
  clock.advance(1);
  expect(await outcome).toBe(ok);
  expect(waits).toEqual([{ attempt: 1, ms: 1000 }, null]);
});

test('but no more than three times', async () => {
  const { outcome, clock, reads } = reading([failed('serverError')]);
  for (let i = 0; i < 10; i++) {
    await promisesSettled();
    clock.advance(15_000);
  }
  expect(await outcome).toEqual(failed('serverError'));
  expect([reads(), clock.pauses]).toEqual([4, [1000, 2000, 4000]]);
});

test('chance shortens the pauses by up to half', async () => {
  const { clock } = reading([failed('busy')], 0.9);
  await promisesSettled();
  expect(clock.pauses).toEqual([550]);
});

test('giving up ends the pause at once, and the failure stands', async () => {
  const { outcome, clock, patience, waits } = reading([failed('busy')]);
  await promisesSettled();
  patience.abort();
  expect(await outcome).toEqual(failed('busy'));
  expect([clock.pending(), waits[waits.length - 1]]).toEqual([0, null]);
});

test('giving up while a read is under way makes it the last', async () => {
  const { outcome, clock, patience } = reading([failed('busy')]);
  patience.abort();
  expect(await outcome).toEqual(failed('busy'));
  expect(clock.pauses).toEqual([]);
});

describe('a read that does not end as it should', () => {
  const never = () => new Promise<never>(() => undefined);

  function readBy(read: (signal: AbortSignal) => Promise<Outcome<string>>) {
    const clock = createManualClock();
    const stopped = new AbortController();
    const outcome = readWithRetries(read, {
      clock,
      table: 'SegmentMembership',
      signal: new AbortController().signal,
      stopped: stopped.signal,
      onWaiting: () => undefined,
    });
    return { clock, stopped, outcome };
  }

  test('and never answers fails after thirty seconds, and not before', async () => {
    const { clock, outcome } = readBy(never);
    const ended = jest.fn();
    void outcome.then(ended);
    clock.advance(29_999);
    await promisesSettled();
    expect(ended).not.toHaveBeenCalled();
    clock.advance(1);
    expect(await outcome).toEqual(failed('timedOut'));
  });

  test.each<[string, (reading: ReturnType<typeof readBy>) => void]>([
    ['the limit of time', ({ clock }) => clock.advance(30_000)],
    ['a stop', ({ stopped }) => stopped.abort()],
  ])('hears that %s has ended it, and not before', async (_what, end) => {
    const heard: AbortSignal[] = [];
    const reading = readBy((signal) => {
      heard.push(signal);
      return never();
    });
    expect(heard.map(({ aborted }) => aborted)).toEqual([false]);
    end(reading);
    await reading.outcome;
    expect(heard.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('but throws at once or rejects fails in the words of the error', async () => {
    const thrown = readBy(() => {
      throw new Error('URI malformed');
    });
    const rejected = readBy(() => Promise.reject(new Error('URI malformed')));
    for (const { clock, outcome } of [thrown, rejected]) {
      expect(await outcome).toMatchObject({
        failure: { kind: 'unexpected', table: 'SegmentMembership', detail: 'URI malformed' },
      });
      expect(clock.pending()).toBe(0);
    }
  });

  test('ends at once, with no timer left, when it is stopped', async () => {
    const { clock, stopped, outcome } = readBy(never);
    stopped.abort();
    expect(await outcome).toMatchObject({ ok: false });
    expect(clock.pending()).toBe(0);
  });

  test('does not begin after it was stopped', async () => {
    const read = jest.fn(never);
    const stopped = new AbortController();
    stopped.abort();
    const outcome = readWithRetries(read, {
      clock: createManualClock(),
      table: 'SegmentMembership',
      signal: new AbortController().signal,
      stopped: stopped.signal,
      onWaiting: () => undefined,
    });
    expect(await outcome).toMatchObject({ ok: false });
    expect(read).not.toHaveBeenCalled();
  });
});

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('Not yours.');
    },
    getPrototypeOf: () => {
      throw new Error('Not yours.');
    },
  },
);

test.each<[string, unknown, string]>([
  ['an error', new Error('Sorry'), 'Sorry'],
  ['a symbol', Symbol('no'), ''],
  ['members that throw', throwing, ''],
  [
    'an error whose message throws',
    Object.defineProperty(new Error(), 'message', { get: () => throwing.valueOf() }),
    '',
  ],
  ['an error whose message is no text', Object.assign(new Error(), { message: {} }), ''],
])('code that throws %s has failed at once', async (_what, thrown, detail) => {
  const clock = createManualClock();
  const options = {
    clock,
    table: 'SegmentMembership',
    signal: new AbortController().signal,
    onWaiting: () => undefined,
  } as const;
  const outcome = readWithRetries(() => {
    throw thrown;
  }, options);
  await promisesSettled();
  clock.advance(0);
  expect(await Promise.race([outcome, promisesSettled()])).toEqual({
    ok: false,
    failure: { kind: 'unexpected', table: 'SegmentMembership', detail },
  });
});
