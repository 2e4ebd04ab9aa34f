import type { FoundRows } from '../../../CustomerInsightsTimeline/domain/CustomerSource';
import { createActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/activityHistory';
import type { Failure, Outcome } from '../../../CustomerInsightsTimeline/domain/loading/Failure';
import { createActivitySeek } from '../../../CustomerInsightsTimeline/domain/search/activitySeek';
import { activityRow } from '../../support/activityRow';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';
import { createTextOrderedSource } from '../../support/textOrderedSource';

const NONE = { ok: true, value: { rows: [], hasMore: false } } as const;
const THERE = { ok: true, value: { rows: [], hasMore: true } } as const;
const FAILURE: Failure = { table: 'UnifiedActivity', kind: 'refused', detail: '' };

/** 1,300 activities, a0 the newest: more than two of the largest pages. */
function seeking(activityId: string, maxRecords?: number) {
  const rows = Array.from({ length: 1300 }, (_, index) =>
    activityRow({
      primaryId: String(index),
      activityId: `a${index}`,
      rangeIndex: String(1_700_000_000 - index),
    }),
  );
  const source = createTextOrderedSource({ rows });
  const history = createActivityHistory({
    source,
    order: 'newestFirst',
    pageSize: 5,
    clock: createManualClock(),
    ...(maxRecords !== undefined && { maxRecords }),
  });
  return { source, history, seek: createActivitySeek(history, activityId) };
}

test('an activity of the first page is found without another request', async () => {
  const { source, history, seek } = seeking('a2');
  history.showMore();
  await promisesSettled();
  const { length } = source.requests;
  seek.start();
  expect(seek.get()).toMatchObject({ kind: 'found', activity: { activityId: 'a2' } });
  expect(source.requests).toHaveLength(length);
});

test('one that lies further back is loaded, and is shown once it is found', async () => {
  const { history, seek } = seeking('a700');
  history.showMore();
  seek.start();
  expect(seek.get()).toEqual({ kind: 'seeking' });
  await promisesSettled();
  expect(seek.get()).toMatchObject({ kind: 'found', activity: { activityId: 'a700' } });
  const { activities, shown, complete } = history.get();
  expect(activities.slice(0, shown).some((activity) => activity.activityId === 'a700')).toBe(true);
  expect(complete).toBe(false);
});

test('one that is nowhere is said to be missing among all', async () => {
  const { seek } = seeking('nowhere');
  seek.start();
  await promisesSettled();
  expect(seek.get()).toEqual({ kind: 'missing', among: 1300 });
});

describe('a source that can be asked for one activity', () => {
  const asking = (activityId: string, answer: Outcome<FoundRows>) => {
    const { source, history } = seeking(activityId);
    const asked = jest.fn(() => Promise.resolve(answer));
    const seek = createActivitySeek({ ...history, findActivity: asked }, activityId);
    return { source, history, seek, asked };
  };

  test('says that there is none, and nothing is loaded for its sake', async () => {
    const { source, history, seek, asked } = asking('nowhere', NONE);
    seek.start();
    history.showMore();
    await promisesSettled();
    expect(seek.get()).toEqual({ kind: 'missing', among: 5 });
    expect(asked).toHaveBeenCalledWith('nowhere');
    expect(source.requests.map(({ pageSize }) => pageSize)).toEqual([6, 6]);
  });

  test.each<readonly [string, Outcome<FoundRows>]>([
    ['says that it is there', THERE],
    ['fails', { ok: false, failure: FAILURE }],
  ])('%s, and it is loaded as far as that takes', async (_says, answer) => {
    const { history, seek } = asking('a700', answer);
    seek.start();
    history.showMore();
    await promisesSettled();
    expect(seek.get()).toMatchObject({ kind: 'found', activity: { activityId: 'a700' } });
    expect(history.get().complete).toBe(false);
  });

  test('brings it with its time, and what is around it is loaded, not what lies before it', async () => {
    const row = activityRow({ activityId: 'a700', rangeIndex: String(1_700_000_000 - 700) });
    const { source, history } = seeking('a700');
    const other = seeking('a700');
    const around = jest.fn(() => other.history);
    const findActivity = () =>
      Promise.resolve({ ok: true, value: { rows: [row], hasMore: false } } as const);
    const seek = createActivitySeek({ ...history, findActivity }, 'a700', around);
    seek.start();
    history.showMore();
    await promisesSettled();
    expect(seek.get()).toMatchObject({ kind: 'found', activity: { activityId: 'a700' } });
    expect(around).toHaveBeenCalledTimes(1);
    expect(history.get().shown).toBe(5);
    expect(source.requests.map(({ pageSize }) => pageSize)).toEqual([6, 6]);
  });

  test('loads on where it is not around its time', async () => {
    const row = activityRow({ activityId: 'a700', rangeIndex: '1500000000' });
    const { history } = seeking('a700');
    const nothing = createActivityHistory({
      source: createTextOrderedSource({ rows: [] }),
      order: 'newestFirst',
      pageSize: 5,
      clock: createManualClock(),
    });
    const findActivity = () =>
      Promise.resolve({ ok: true, value: { rows: [row], hasMore: false } } as const);
    const seek = createActivitySeek({ ...history, findActivity }, 'a700', () => nothing);
    seek.start();
    history.showMore();
    await promisesSettled();
    expect(seek.get()).toMatchObject({ kind: 'found', activity: { activityId: 'a700' } });
  });

  test('loads no more for one that the first page shows', async () => {
    const { source, history, seek } = asking('a2', THERE);
    seek.start();
    history.showMore();
    await promisesSettled();
    expect(seek.get()).toMatchObject({ kind: 'found' });
    expect(source.requests.map(({ pageSize }) => pageSize)).toEqual([6, 6]);
  });

  test('moves nobody who looks elsewhere by then', async () => {
    const { source, history, seek } = asking('a700', THERE);
    seek.start();
    seek.dispose();
    await promisesSettled();
    expect(history.get().shown).toBe(0);
    expect(source.requests).toEqual([]);
  });
});

test('beyond the cap it is said to be missing among what is loaded', async () => {
  const { history, seek } = seeking('a1200', 600);
  seek.start();
  await promisesSettled();
  expect(seek.get()).toEqual({ kind: 'missing', among: history.get().shown });
  expect(history.get().complete).toBe(false);
});

test('a failure ends the search, and what comes later moves nobody', async () => {
  const { source, history, seek } = seeking('a700');
  history.showMore();
  await promisesSettled();
  source.failNext(FAILURE);
  seek.start();
  await promisesSettled();
  expect(seek.get()).toMatchObject({ kind: 'missing' });
  history.loadAll();
  await promisesSettled();
  expect(seek.get()).toMatchObject({ kind: 'missing' });
});
