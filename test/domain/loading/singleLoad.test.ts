import type { Outcome } from '../../../CustomerInsightsTimeline/domain/loading/Failure';
import type { LoadState } from '../../../CustomerInsightsTimeline/domain/loading/singleLoad';
import { createSingleLoad } from '../../../CustomerInsightsTimeline/domain/loading/singleLoad';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';

const ok: Outcome<string> = { ok: true, value: 'read' };
const failure = { kind: 'forbidden', table: 'SegmentMembership', detail: '' } as const;
const busy = { ...failure, kind: 'busy' } as const;

function loading(...outcomes: readonly Outcome<string>[]) {
  const clock = createManualClock();
  const answers = outcomes[Symbol.iterator]();
  const read = jest.fn<Promise<Outcome<string>>, [bypassCache: boolean]>(() =>
    Promise.resolve(answers.next().value ?? ok),
  );
  const load = createSingleLoad<string>(read, clock, { table: 'SegmentMembership' });
  const states: LoadState<string>[] = [];
  load.subscribe(() => states.push(load.get()));
  return { clock, read, load, states };
}

test('reads nothing before somebody asks', async () => {
  const { read } = loading();
  await promisesSettled();
  expect(read).not.toHaveBeenCalled();
});

test('is ready with what was read', async () => {
  const { load } = loading();
  load.load();
  expect(load.get()).toEqual({ kind: 'loading' });
  await promisesSettled();
  expect(load.get()).toEqual({ kind: 'ready', value: 'read' });
});

test('reads one thing at a time', async () => {
  const { load, read } = loading();
  load.load();
  load.load();
  await promisesSettled();
  expect(read).toHaveBeenCalledTimes(1);
});

test('tells a failure, and reads again when asked', async () => {
  const { load, states } = loading({ ok: false, failure });
  load.load();
  await promisesSettled();
  load.load();
  await promisesSettled();
  expect(states.map(({ kind }) => kind)).toEqual(['failed', 'loading', 'ready']);
});

test('waits for a busy server, and goes on', async () => {
  const { load, states, clock } = loading({ ok: false, failure: busy });
  load.load();
  await promisesSettled();
  clock.advance(1000);
  await promisesSettled();
  expect(states.map(({ kind }) => kind)).toEqual(['waiting', 'loading', 'ready']);
});

test('stops waiting on request', async () => {
  const { load, clock } = loading({ ok: false, failure: busy });
  load.load();
  await promisesSettled();
  load.stopWaiting();
  await promisesSettled();
  expect([load.get(), clock.pending()]).toEqual([{ kind: 'failed', failure: busy }, 0]);
});

test('publishes nothing after dispose, and leaves no timer', async () => {
  const { load, states, clock, read } = loading({ ok: false, failure: busy });
  load.load();
  await promisesSettled();
  const before = [...states];
  load.dispose();
  load.load();
  await promisesSettled();
  expect([states, clock.pending(), read.mock.calls.length]).toEqual([before, 0, 1]);
});

describe('reload', () => {
  test('keeps what is there until something else can take its place', async () => {
    const { load, states } = loading(ok, { ok: true, value: 'anew' });
    load.load();
    await promisesSettled();
    load.reload();
    await promisesSettled();
    expect(states).toEqual([
      { kind: 'ready', value: 'read' },
      { kind: 'ready', value: 'anew' },
    ]);
  });

  test('that fails says so and takes nothing away', async () => {
    const { load } = loading(ok, { ok: false, failure }, ok);
    load.load();
    await promisesSettled();
    load.reload();
    await promisesSettled();
    expect(load.get()).toEqual({ kind: 'ready', value: 'read', failure });
    load.reload();
    await promisesSettled();
    expect(load.get()).toEqual({ kind: 'ready', value: 'read' });
  });

  test('of what could not be loaded loads it', async () => {
    const { load, states } = loading({ ok: false, failure }, ok);
    load.load();
    await promisesSettled();
    load.reload();
    await promisesSettled();
    expect(states.map(({ kind }) => kind)).toEqual(['failed', 'loading', 'ready']);
  });

  test('after dispose reads nothing', async () => {
    const { load, read } = loading();
    load.load();
    await promisesSettled();
    load.dispose();
    load.reload();
    await promisesSettled();
    expect(read).toHaveBeenCalledTimes(1);
  });
});

test('a read that throws is a failure, and can be asked again', async () => {
  let broken = true;
  const load = createSingleLoad<string>(
    () => {
      if (broken) throw new Error('URI malformed');
      return Promise.resolve(ok);
    },
    createManualClock(),
    { table: 'SegmentMembership' },
  );
  load.load();
  await promisesSettled();
  expect(load.get()).toMatchObject({ kind: 'failed', failure: { kind: 'unexpected' } });
  broken = false;
  load.load();
  await promisesSettled();
  expect(load.get()).toEqual({ kind: 'ready', value: 'read' });
});

describe('a refresh while something is read', () => {
  test.each(['reload', 'hostPushed'] as const)('waits its turn: %s', async (name) => {
    const { load, states, read } = loading(ok, { ok: true, value: 'second' });
    load.load();
    load[name]();
    await promisesSettled();
    expect(read.mock.calls.map(([bypassCache]) => bypassCache)).toEqual([false, name === 'reload']);
    expect(states.map((state) => state.kind === 'ready' && state.value)).toEqual([
      'read',
      'second',
    ]);
  });

  test('is one, however often it is asked for, and asks the host where one of them does', async () => {
    const { load, read } = loading();
    load.load();
    load.reload();
    load.hostPushed();
    load.hostPushed();
    await promisesSettled();
    expect(read.mock.calls.map(([bypassCache]) => bypassCache)).toEqual([false, true]);
  });

  test('of a read that fails loads what could not be loaded', async () => {
    const { load, read } = loading({ ok: false, failure }, ok);
    load.load();
    load.reload();
    await promisesSettled();
    expect(read).toHaveBeenCalledTimes(2);
    expect(load.get()).toEqual({ kind: 'ready', value: 'read' });
  });

  test('is not taken up after dispose', async () => {
    const { load, read } = loading();
    load.load();
    load.reload();
    load.dispose();
    await promisesSettled();
    expect(read).toHaveBeenCalledTimes(1);
  });
});
