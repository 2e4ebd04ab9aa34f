import { createCustomerTimeline } from '../../CustomerInsightsTimeline/domain/CustomerTimeline';
import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import { READ_LIMIT_MS } from '../../CustomerInsightsTimeline/domain/loading/retry';
import { activityRow } from '../support/activityRow';
import { createManualClock } from '../support/manualClock';
import { totalsOf } from '../support/monthTotals';
import { promisesSettled } from '../support/promisesSettled';
import { createTextOrderedSource } from '../support/textOrderedSource';

const LOYALTY = { ...EVERYTHING, types: ['Loyalty'] };

function timeline({ canNarrow = true } = {}) {
  const server = createTextOrderedSource({
    rows: [activityRow({ primaryId: '1', rangeIndex: '1700000000' })],
    canNarrow,
  });
  const readSegmentMemberships = jest.fn(() =>
    Promise.resolve({
      ok: true as const,
      value: [
        {
          membershipId: null,
          segmentProvider: null,
          segmentMembershipType: null,
          segments: '["a"]',
        },
      ],
    }),
  );
  const created = createCustomerTimeline({
    id: '1',
    source: { ...server, readSegmentMemberships },
    order: 'newestFirst',
    pageSize: 50,
    clock: createManualClock(),
  });
  return { server, readSegmentMemberships, created };
}

test('asks for nothing before a view wants to see it', async () => {
  const { server, readSegmentMemberships } = timeline();
  await promisesSettled();
  expect([server.requests.length, readSegmentMemberships.mock.calls.length]).toEqual([0, 0]);
});

test('loads its parts apart from each other', async () => {
  const { server, created } = timeline();
  created.segments.load();
  await promisesSettled();
  expect(created.segments.get()).toEqual({
    kind: 'ready',
    value: { segments: [{ name: 'a', provider: null, type: null }], unreadable: [] },
  });
  expect(server.requests).toEqual([]);
  created.history.showMore();
  await promisesSettled();
  expect(created.history.get()).toMatchObject({ shown: 1, complete: true });
});

test('has one history for each order and scope, and the maker’s own is that of everything', () => {
  const { created } = timeline();
  const { history, historyFor } = created;
  expect(historyFor('newestFirst', { ...EVERYTHING })).toBe(history);
  expect(historyFor('newestFirst', LOYALTY)).toBe(historyFor('newestFirst', { ...LOYALTY }));
  expect(historyFor('newestFirst', LOYALTY)).not.toBe(history);
  expect(historyFor('oldestFirst', EVERYTHING)).not.toBe(history);
});

test('reads nothing twice for the sake of a scope where the source can’t narrow', () => {
  const { created } = timeline({ canNarrow: false });
  expect(created.historyFor('newestFirst', LOYALTY)).toBe(created.history);
});

test('does not take a scope without activities for a customer without a profile', async () => {
  const { server, created } = timeline();
  const history = created.historyFor('newestFirst', LOYALTY);
  history.showMore();
  await promisesSettled();
  expect(history.get()).toMatchObject({ shown: 0, complete: true, unified: null });
  expect(server.unifiedChecks()).toBe(0);
});

test('loads all in windows of time that the counted months decide', async () => {
  const DAY = 86_400_000;
  const NEWEST = Date.UTC(2026, 4, 1);
  // One a day, and 1,800 in one week of January 2020.
  const rows = Array.from({ length: 4000 }, (_, n) => {
    const ms = n < 1800 ? Date.UTC(2020, 0, 7) + n * 300_000 : NEWEST - (n - 1800) * DAY;
    const activityTimeStamp = new Date(ms).toISOString();
    return activityRow({ primaryId: `${n}`, rangeIndex: String(ms / 1000), activityTimeStamp });
  });
  const server = createTextOrderedSource({ rows, concurrent: true });
  const counted = [...totalsOf(rows).types.values()].flatMap(({ byMonth }) =>
    [...byMonth].map(([month, count]) => ({ type: '', month, count })),
  );
  const { history, totals } = createCustomerTimeline({
    id: '1',
    source: {
      ...server,
      countActivities: () => Promise.resolve({ ok: true, value: counted }),
    },
    order: 'newestFirst',
    pageSize: 50,
    clock: createManualClock(),
  });
  totals?.load();
  history.showMore();
  await promisesSettled();
  history.loadAll();
  await promisesSettled();
  expect(history.get()).toMatchObject({ shown: 4000, complete: true });
  const edges = server.requests.flatMap(({ window }) =>
    typeof window === 'object' && window !== null ? window.from : [],
  );
  const isInJanuary = (ms: number) => ms >= Date.UTC(2020, 0, 1) && ms < Date.UTC(2020, 1, 1);
  expect(new Set(edges.filter(isInJanuary)).size).toBeGreaterThanOrEqual(1);
});

test('drops the late answers of every history after dispose, and reads for none', async () => {
  const { server, created } = timeline();
  const listener = jest.fn();
  const early = created.historyFor('newestFirst', LOYALTY);
  early.showMore();
  early.subscribe(listener);
  created.dispose();
  created.historyFor('oldestFirst', LOYALTY).showMore();
  await promisesSettled();
  expect(listener).not.toHaveBeenCalled();
  expect(server.requests).toHaveLength(1);
});

test('drops the late answers of both parts after dispose', async () => {
  const { created } = timeline();
  const listener = jest.fn();
  created.history.showMore();
  created.segments.load();
  created.history.subscribe(listener);
  created.segments.subscribe(listener);
  created.dispose();
  await promisesSettled();
  expect(listener).not.toHaveBeenCalled();
});

test('keeps the last few narrowed histories, and drops what the others still load', async () => {
  const { server, created } = timeline();
  const serverFilterOf = (type: string) => ({ ...EVERYTHING, types: [type] });
  const first = created.historyFor('newestFirst', serverFilterOf('first'));
  const oldestFirst = created.historyFor('oldestFirst', EVERYTHING);
  first.showMore();
  for (let n = 0; n < 50; n++) created.historyFor('newestFirst', serverFilterOf(`type ${n}`));
  const { length } = server.requests;
  first.showMore();
  await promisesSettled();
  expect(server.requests).toHaveLength(length);
  expect(created.historyFor('newestFirst', serverFilterOf('first'))).not.toBe(first);
  expect(created.historyFor('newestFirst', EVERYTHING)).toBe(created.history);
  expect(created.historyFor('oldestFirst', EVERYTHING)).toBe(oldestFirst);
  const again = created.historyFor('newestFirst', serverFilterOf('type 49'));
  expect(created.historyFor('newestFirst', serverFilterOf('type 49'))).toBe(again);
});

test('a count that never answers keeps no later one from being asked', async () => {
  const server = createTextOrderedSource({ rows: [] });
  const clock = createManualClock();
  const months = { ok: true as const, value: [{ type: 'Order', month: null, count: 3 }] };
  const countActivities = jest
    .fn(() => Promise.resolve(months))
    .mockReturnValueOnce(new Promise<never>(() => undefined));
  const { totals } = createCustomerTimeline({
    id: '1',
    source: { ...server, countActivities },
    order: 'newestFirst',
    pageSize: 50,
    clock,
  });
  totals?.load();
  await promisesSettled();
  clock.advance(READ_LIMIT_MS);
  await promisesSettled();
  totals?.reload();
  await promisesSettled();
  expect(totals?.get()).toMatchObject({ kind: 'ready', value: { count: 3 } });
});
