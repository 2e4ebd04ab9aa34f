import type { ActivityRow } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import type { SortOrder } from '../../../CustomerInsightsTimeline/domain/activity/activityOrder';
import type { CustomerSource } from '../../../CustomerInsightsTimeline/domain/CustomerSource';
import { createActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/activityHistory';
import type { ActivityTotals } from '../../../CustomerInsightsTimeline/domain/summaries/activityTotals';
import type { Failure } from '../../../CustomerInsightsTimeline/domain/loading/Failure';
import { activityRow } from '../../support/activityRow';
import { failureOf } from '../../support/failureOf';
import { keysInTrueOrder } from '../../support/keysInTrueOrder';
import { createManualClock } from '../../support/manualClock';
import { totalsOf } from '../../support/monthTotals';
import { promisesSettled } from '../../support/promisesSettled';
import { NOW } from '../../support/randomHistories';
import { createTextOrderedSource } from '../../support/textOrderedSource';

const DAY = 86_400;
const YEARS = 8 * 365 * DAY;
const A_DELAY_MS = 100;

/** So many activities, the nth so many seconds ago. */
function rowsAgo(count: number, ago: (n: number) => number): readonly ActivityRow[] {
  return Array.from({ length: count }, (_, n) => {
    const seconds = Math.round(NOW - ago(n));
    const activityTimeStamp = new Date(seconds * 1000).toISOString();
    return activityRow({ primaryId: `id-${n}`, rangeIndex: String(seconds), activityTimeStamp });
  });
}

interface Opened {
  readonly maxRecords?: number;
  readonly order?: SortOrder;
  readonly refusesWindows?: boolean;
  readonly totals?: () => ActivityTotals | null;
}

/** A history whose every answer takes one delay. */
function opened(rows: readonly ActivityRow[], { refusesWindows = false, ...more }: Opened = {}) {
  const server = createTextOrderedSource({ rows, concurrent: true, refusesWindows });
  const clock = createManualClock();
  clock.advance(NOW * 1000);
  const underWay: (() => void)[] = [];
  const most: number[] = [];
  const source: CustomerSource = {
    ...server,
    readActivities: async (request) => {
      await new Promise<void>((resolve) => underWay.push(resolve));
      return server.readActivities(request);
    },
  };
  const options = { source, order: 'newestFirst', pageSize: 50, clock, ...more } as const;
  const history = createActivityHistory(options);
  const shown = () => {
    const { activities, shown: count } = history.get();
    return activities.slice(0, count).map(({ key }) => key);
  };

  /** Lets delays pass until nothing is asked. Answers how many passed. */
  async function delays(until = () => false): Promise<number> {
    await promisesSettled();
    for (let passed = 0; ; passed++) {
      if (underWay.length === 0 || until()) return passed;
      most.push(underWay.length);
      for (const answer of underWay.splice(0)) answer();
      await promisesSettled();
      clock.advance(A_DELAY_MS);
    }
  }

  async function first(): Promise<void> {
    history.showMore();
    await delays();
    most.length = 0;
  }

  return { server, clock, history, shown, delays, first, most, underWay };
}

const EVEN = rowsAgo(10_000, (n) => (n / 10_000) * YEARS);
const MORE_AND_MORE = rowsAgo(10_000, (n) => (1 - Math.sqrt(1 - n / 10_000)) * YEARS);
const CAMPAIGNS = rowsAgo(10_000, (n) => Math.floor(n / 250) * (YEARS / 40) + (n % 250) * 60);
const IN_A_MONTH = rowsAgo(10_000, (n) =>
  n < 9000 ? 900 * DAY + n * 280 : (n - 9000) * 2.9 * DAY,
);

describe('all of a history, read in windows of time', () => {
  test.each([
    ['evenly spread', EVEN, 6],
    ['of which there are more and more', MORE_AND_MORE, 7],
    ['in campaigns, with silence between them', CAMPAIGNS, 8],
    ['most of them within a month', IN_A_MONTH, 12],
  ])('that is %s takes few delays, four reads at once at most', async (_, rows, bound) => {
    const { history, first, delays, most, server, shown } = opened(rows);
    await first();
    history.loadAll();
    expect(await delays()).toBeLessThanOrEqual(bound);
    expect(Math.max(...most)).toBe(4);
    expect(history.get()).toMatchObject({ phase: { kind: 'resting' }, complete: true });
    expect(shown()).toEqual(keysInTrueOrder(rows, 'newestFirst'));
    expect(server.requests.length).toBeLessThanOrEqual(40);
  });

  test('that fits into a page and a half is read as a whole', async () => {
    const { history, first, delays, server } = opened(rowsAgo(700, (n) => n * DAY));
    await first();
    history.loadAll();
    await delays();
    expect(history.get()).toMatchObject({ shown: 700, complete: true });
    expect(server.requests.some(({ window }) => window)).toBe(false);
  });

  test('is shown as it comes, always in its order', async () => {
    const { history, first, delays, shown } = opened(EVEN);
    await first();
    const counts = new Set<number>();
    const order = keysInTrueOrder(EVEN, 'newestFirst');
    history.subscribe(() => counts.add(history.get().shown));
    history.loadAll();
    await delays(() => history.get().shown > 1000);
    expect(shown()).toEqual(order.slice(0, shown().length));
    await delays();
    expect(counts.size).toBeGreaterThan(3);
    expect(shown()).toEqual(order);
  });

  test('is shown beyond its middle before the last delay', async () => {
    const { history, first, delays } = opened(EVEN, { totals: () => totalsOf(EVEN) });
    await first();
    history.loadAll();
    const counts: number[] = [];
    await delays(() => {
      counts.push(history.get().shown);
      return false;
    });
    expect(counts.length).toBeLessThanOrEqual(6);
    expect(counts[counts.length - 1]).toBeGreaterThan(5000);
  });

  test('is shown once for all pages that come together', async () => {
    const { history, first, delays } = opened(EVEN);
    await first();
    let shownTimes = 0;
    history.subscribe(() => shownTimes++);
    history.loadAll();
    const asked = shownTimes;
    const passed = await delays();
    expect(shownTimes - asked).toBeLessThanOrEqual(passed);
  });

  test('has rows without a time in a window of their own', async () => {
    const undated = EVEN.slice(0, 30).map((row, i) => ({
      ...row,
      primaryId: `undated-${i}`,
      activityTimeStamp: null,
    }));
    const rows = [...EVEN, ...undated];
    const { history, first, delays, server, shown } = opened(rows);
    await first();
    history.loadAll();
    await delays();
    expect(server.requests.filter(({ window }) => window === 'undated')).toHaveLength(1);
    expect(shown()).toEqual(keysInTrueOrder(rows, 'newestFirst'));
  });

  test('tells how far it is by the time that is read', async () => {
    const { history, first, delays } = opened(rowsAgo(20_000, (n) => (n / 20_000) * YEARS));
    await first();
    const fractions: number[] = [];
    history.subscribe(() => fractions.push(...[history.get().progress?.fraction ?? []].flat()));
    history.loadAll();
    await delays();
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.filter((fraction) => fraction > 0.3 && fraction < 0.9).length).toBeGreaterThan(
      3,
    );
  });

  test('is read oldest first in as few delays', async () => {
    const { history, delays, shown } = opened(EVEN, { order: 'oldestFirst' });
    history.showMore();
    expect(await delays()).toBeLessThanOrEqual(8);
    expect(shown()).toEqual(keysInTrueOrder(EVEN, 'oldestFirst').slice(0, 50));
  });
});

describe('windows that are cut by how many activities were counted in each month', () => {
  test.each([
    ['evenly spread', EVEN, 6],
    ['of which there are more and more', MORE_AND_MORE, 6],
    ['in campaigns, with silence between them', CAMPAIGNS, 6],
    ['most of them within a month', IN_A_MONTH, 8],
  ])('need hardly more delays than one for four pages: %s', async (_, rows, bound) => {
    const totals = () => totalsOf(rows);
    const { history, first, delays, most, server, shown } = opened(rows, { totals });
    await first();
    history.loadAll();
    expect(await delays()).toBeLessThanOrEqual(bound);
    expect(Math.max(...most)).toBe(4);
    expect(shown()).toEqual(keysInTrueOrder(rows, 'newestFirst'));
    expect(server.requests.length).toBeLessThanOrEqual(28);
  });

  const orderOfEven = keysInTrueOrder(EVEN, 'newestFirst');
  const orderInAMonth = keysInTrueOrder(IN_A_MONTH, 'newestFirst');

  test.each([
    [
      'are those of somebody else',
      () => totalsOf(rowsAgo(10_000, (n) => YEARS - (n / 10_000) ** 3 * YEARS)),
    ],
    ['lie long before', () => totalsOf(rowsAgo(10_000, (n) => 2 * YEARS + n))],
    ['are of a few activities', () => totalsOf(IN_A_MONTH.slice(0, 100))],
    ['say that there is nothing', () => totalsOf([])],
    ['are not there yet', () => null],
  ])('bring all in its order where the counts %s', async (_, totals) => {
    for (const { rows, order, bound } of [
      { rows: EVEN, order: orderOfEven, bound: 8 },
      { rows: IN_A_MONTH, order: orderInAMonth, bound: 16 },
    ]) {
      const { history, first, delays, shown } = opened(rows, { totals });
      await first();
      history.loadAll();
      expect(await delays()).toBeLessThanOrEqual(bound);
      expect(shown()).toEqual(order);
    }
  });
});

describe('windows', () => {
  test('end all at once when they are cancelled', async () => {
    const { history, first, delays, underWay, server, clock } = opened(EVEN);
    await first();
    history.loadAll();
    await delays(() => history.get().shown > 50);
    const asked = server.requests.length + underWay.length;
    const { shown } = history.get();
    history.stop();
    await delays();
    expect(server.requests).toHaveLength(asked);
    expect(history.get()).toMatchObject({ phase: { kind: 'resting' }, shown, complete: false });
    expect(clock.pending()).toBe(0);
    history.loadAll();
    await delays();
    expect(history.get()).toMatchObject({ shown: 10_000, complete: true });
  });

  test('that a server refuses are given up: all is read as a whole, without a word', async () => {
    const { history, first, delays, most, server } = opened(EVEN, { refusesWindows: true });
    await first();
    history.loadAll();
    await delays();
    expect(history.get()).toMatchObject({ phase: { kind: 'resting' }, complete: true });
    expect(server.requests.filter(({ window }) => window).length).toBeLessThanOrEqual(4);
    expect(most[most.length - 1]).toBe(1);
  });

  test('of which one fails are read on from where they were when all is asked for again', async () => {
    const { history, first, delays, server, shown } = opened(EVEN);
    const failure: Failure = failureOf('unreachable');
    await first();
    server.failNext(null, null, failure);
    history.loadAll();
    await delays();
    expect(history.get().phase).toEqual({ kind: 'failed', failure });
    history.loadAll();
    await delays();
    expect(shown()).toEqual(keysInTrueOrder(EVEN, 'newestFirst'));
  });

  test('are fewer at once on a busy server, down to one that waits and says so', async () => {
    const { history, first, delays, most, server, clock } = opened(EVEN);
    const busy = failureOf('busy');
    await first();
    server.failNext(busy, busy, busy, busy);
    history.loadAll();
    await delays();
    expect(history.get().phase).toMatchObject({ kind: 'waiting' });
    expect(clock.pauses).toHaveLength(1);
    clock.advance(20_000);
    await delays();
    expect(most[0]).toBe(4);
    expect(new Set(most.slice(1))).toEqual(new Set([1]));
    expect(history.get()).toMatchObject({ shown: 10_000, complete: true });
  });

  test('reach no further than the limit lets be shown', async () => {
    const { history, first, delays, server } = opened(EVEN, { maxRecords: 3000 });
    await first();
    history.loadAll();
    await delays();
    expect(history.get()).toMatchObject({ shown: 3000, capped: true, complete: false });
    expect(server.requests.length).toBeLessThanOrEqual(14);
  });

  test('read again what is shown in full when it is refreshed', async () => {
    const { history, first, delays } = opened(EVEN);
    await first();
    history.loadAll();
    await delays();
    history.reload();
    expect(await delays()).toBeLessThanOrEqual(10);
    expect(history.get()).toMatchObject({
      reload: { kind: 'resting' },
      newCount: 0,
      shown: 10_000,
    });
  });
});

test('a far end that was turned away at the opening is asked for again without a wait', async () => {
  const rows = rowsAgo(3, (n) => n * DAY);
  const source = createTextOrderedSource({ rows, concurrent: true, rangeIndexColumn: false });
  const clock = createManualClock();
  const history = createActivityHistory({ source, order: 'newestFirst', pageSize: 1, clock });
  source.failNext(null, failureOf('busy'));
  history.showMore();
  await promisesSettled();
  history.loadAll();
  await promisesSettled();
  expect(history.get()).toMatchObject({ phase: { kind: 'resting' }, complete: true });
});
