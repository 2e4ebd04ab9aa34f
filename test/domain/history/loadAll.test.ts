import { createActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/activityHistory';
import type {
  ActivityHistory,
  HistoryState,
} from '../../../CustomerInsightsTimeline/domain/history/HistoryState';
import { activityRow } from '../../support/activityRow';
import { failureOf } from '../../support/failureOf';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';
import { NOW } from '../../support/randomHistories';
import { createTextOrderedSource } from '../../support/textOrderedSource';

const MS_PER_READ = 100;

/** Activities a minute apart, on a server that takes its time. */
function history(
  count: number,
  {
    msPerRead = MS_PER_READ,
    ...more
  }: { msPerRead?: number; maxRecords?: number; order?: 'newestFirst' | 'oldestFirst' } = {},
) {
  const rows = Array.from({ length: count }, (_, i) =>
    activityRow({ primaryId: `id-${i}`, rangeIndex: String(NOW - i * 60) }),
  );
  const server = createTextOrderedSource({ rows });
  const clock = createManualClock();
  let stalled = false;
  const source: typeof server = {
    ...server,
    readActivities: (request) => {
      clock.advance(msPerRead);
      const answer = server.readActivities(request);
      return stalled ? new Promise(() => undefined) : answer;
    },
  };
  const reading = createActivityHistory({
    source,
    order: 'newestFirst',
    pageSize: 50,
    clock,
    ...more,
  });
  const states: HistoryState[] = [];
  reading.subscribe(() => states.push(reading.get()));
  return {
    reading,
    states,
    server,
    clock,
    stall: (on: boolean) => {
      stalled = on;
    },
  };
}

async function settled(reading: ActivityHistory, act: () => void): Promise<HistoryState> {
  act();
  await promisesSettled();
  return reading.get();
}

const failure = failureOf('unreachable');
const pageSizes = ({ requests }: { requests: readonly { pageSize: number }[] }) =>
  requests.map(({ pageSize }) => pageSize);

describe('load all', () => {
  test('reads on in the largest pages, from the start as links keep to their page size', async () => {
    const { reading, server } = history(1800);
    await settled(reading, reading.showMore);
    expect(await settled(reading, reading.loadAll)).toMatchObject({ shown: 1800, complete: true });
    expect(pageSizes(server)).toEqual([51, 51, 500, 500, 500, 500]);
    expect(server.requests[2]?.after).toBeNull();
  });

  test('reports nothing more once it has ended', async () => {
    const { reading, states, clock } = history(1800);
    await settled(reading, reading.showMore);
    await settled(reading, reading.loadAll);
    states.length = 0;
    expect(clock.pending()).toBe(0);
    clock.advance(1000);
    expect(states).toEqual([]);
  });

  test('shows what it has after each page, and not more often', async () => {
    const { reading, states } = history(1800);
    await settled(reading, reading.showMore);
    states.length = 0;
    await settled(reading, reading.loadAll);
    const counts = [...new Set(states.map(({ shown }) => shown))];
    expect(counts).toEqual([50, 499, 999, 1499, 1800]);
    expect(states.length).toBeLessThan(10);
  });

  test('shows pages together that come faster than anybody sees', async () => {
    const { reading, states } = history(5000, { msPerRead: 30 });
    await settled(reading, reading.showMore);
    states.length = 0;
    await settled(reading, reading.loadAll);
    const counts = [...new Set(states.map(({ shown }) => shown))];
    expect(counts.length).toBeLessThan(5);
    expect(counts.slice(-1)).toEqual([5000]);
  });

  test('takes over where the first page is still being read', async () => {
    const { reading, server } = history(1200);
    reading.showMore();
    expect(await settled(reading, reading.loadAll)).toMatchObject({ shown: 1200, complete: true });
    expect(server.mostAtOnce()).toBe(1);
  });

  test('of a history that is read already only shows it', async () => {
    const { reading, server } = history(1200, { order: 'oldestFirst' });
    await settled(reading, reading.showMore);
    const { length } = server.requests;
    expect(await settled(reading, reading.loadAll)).toMatchObject({ shown: 1200, complete: true });
    expect(server.requests).toHaveLength(length);
  });

  test('that fails keeps what it has shown, and goes on behind that when asked again', async () => {
    const { reading, server } = history(1800);
    server.failNext(null, null, null, failure);
    expect(await settled(reading, reading.loadAll)).toMatchObject({
      phase: { kind: 'failed', failure },
      target: 'all',
      shown: 999,
      progress: null,
    });
    expect(await settled(reading, reading.loadAll)).toMatchObject({ shown: 1800, complete: true });
    expect(pageSizes(server)).toEqual([500, 51, 500, 500, 500, 500]);
  });
});

describe('load until', () => {
  test('ends with the page that shows what is looked for', async () => {
    const { reading } = history(1800);
    await settled(reading, reading.showMore);
    const found = () => reading.loadUntil(({ key }) => key === 'row:id-700|');
    expect(await settled(reading, found)).toMatchObject({ shown: 999, phase: { kind: 'resting' } });
  });

  test('looks only at what was not shown before, and so finds the next one', async () => {
    const { reading } = history(1800);
    await settled(reading, reading.showMore);
    const found = () => reading.loadUntil(({ key }) => /^row:id-(3|1600)\|/.test(key));
    expect(await settled(reading, found)).toMatchObject({ shown: 1800, complete: true });
  });
});

describe('stop', () => {
  test('ends loading all at once, and keeps what is shown', async () => {
    const { reading, server } = history(1800);
    await settled(reading, reading.showMore);
    reading.subscribe(() => {
      if (reading.get().shown === 499) reading.stop();
    });
    expect(await settled(reading, reading.loadAll)).toMatchObject({
      phase: { kind: 'resting' },
      shown: 499,
      complete: false,
      progress: null,
    });
    // The next page was under way by then, and nothing is asked after it.
    expect(pageSizes(server)).toEqual([51, 51, 500, 500]);
  });

  test('gives up a server that never answers, whose late answer changes nothing', async () => {
    const { reading, stall } = history(1800);
    await settled(reading, reading.showMore);
    stall(true);
    await settled(reading, reading.loadAll);
    expect(reading.get().phase.kind).toBe('reading');
    reading.stop();
    expect(reading.get()).toMatchObject({ phase: { kind: 'resting' }, shown: 50 });
    stall(false);
    expect(await settled(reading, reading.showMore)).toMatchObject({ shown: 100 });
    expect(await settled(reading, reading.loadAll)).toMatchObject({ shown: 1800, complete: true });
  });

  test('of the very first page shows nothing, and does not say that there is nothing', async () => {
    const { reading } = history(1800);
    reading.showMore();
    reading.stop();
    await promisesSettled();
    expect(reading.get()).toMatchObject({ phase: { kind: 'resting' }, shown: 0, complete: false });
    expect(await settled(reading, reading.showMore)).toMatchObject({ shown: 50 });
  });

  test('does nothing where nothing reads', async () => {
    const { reading, states } = history(1800);
    await settled(reading, reading.showMore);
    const { length } = states;
    reading.stop();
    expect(states).toHaveLength(length);
  });
});

describe('the limit', () => {
  test('ends loading all, is said, and allows as many more when asked again', async () => {
    const { reading } = history(2500, { maxRecords: 1000 });
    expect(await settled(reading, reading.loadAll)).toMatchObject({
      phase: { kind: 'resting' },
      shown: 1000,
      capped: true,
      complete: false,
    });
    expect(await settled(reading, reading.loadAll)).toMatchObject({ shown: 2000, capped: true });
    expect(await settled(reading, reading.loadAll)).toMatchObject({
      shown: 2500,
      capped: false,
      complete: true,
    });
  });

  test('is not said of a history that is exactly so long', async () => {
    const { reading } = history(1000, { maxRecords: 1000 });
    expect(await settled(reading, reading.loadAll)).toMatchObject({
      shown: 1000,
      capped: false,
      complete: true,
    });
  });

  test('does not keep the reader from one page more', async () => {
    const { reading } = history(2500, { maxRecords: 1000 });
    await settled(reading, reading.loadAll);
    expect(await settled(reading, reading.showMore)).toMatchObject({ shown: 1050, capped: false });
  });

  test('bounds the reading where nothing settles before the end', async () => {
    const { reading, server } = history(2500, { maxRecords: 1000, order: 'oldestFirst' });
    expect(await settled(reading, reading.showMore)).toMatchObject({ shown: 0, capped: true });
    expect(server.requests).toHaveLength(3);
    expect(await settled(reading, reading.showMore)).toMatchObject({ shown: 50, capped: false });
    expect(server.requests).toHaveLength(5);
  });
});

describe('the progress', () => {
  test('grows with the covered time, and is reported only during a load of all', async () => {
    const { reading, states } = history(1800);
    expect((await settled(reading, reading.showMore)).progress).toBeNull();
    expect((await settled(reading, reading.loadAll)).progress).toBeNull();
    const fractions = states.flatMap(({ progress }) => progress?.fraction ?? []);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.map((fraction) => Math.round(fraction * 100))).toEqual([3, 28, 55, 83]);
  });

  test('tells the time left by the pace since the first new page', async () => {
    const { reading, states } = history(1800);
    await settled(reading, reading.showMore);
    await settled(reading, reading.loadAll);
    const left = states.flatMap(({ progress }) => (progress ? [progress.msLeft] : []));
    expect(left[0]).toBeNull();
    const rounded = left.slice(1).map((ms) => Math.round((ms ?? NaN) / MS_PER_READ));
    expect(rounded).toEqual([3, 2, 1]);
  });

  test('is of unknown length where nothing is known of the far end', async () => {
    const { reading, states } = history(1200, { order: 'oldestFirst' });
    await settled(reading, reading.loadAll);
    const told = states.flatMap(({ progress }) => progress ?? []);
    expect(told.length).toBeGreaterThan(0);
    for (const progress of told) expect(progress).toEqual({ fraction: null, msLeft: null });
  });
});
