import type { ActivityRow } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
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

/** The row of so many minutes ago; negative for one that is only to happen. */
const row = (minute: number, title = `${minute} ago`): ActivityRow =>
  activityRow({ primaryId: `id-${minute}`, title, rangeIndex: String(NOW - minute * 60) });

const minutes = (from: number, to: number): readonly ActivityRow[] =>
  Array.from({ length: to - from }, (_, i) => row(from + i));

const failure = failureOf('forbidden');
const busy = failureOf('busy');

async function opened(rows: readonly ActivityRow[], unified = true) {
  const clock = createManualClock();
  const source = createTextOrderedSource({ rows, unified });
  const history = createActivityHistory({ source, order: 'newestFirst', pageSize: 10, clock });
  history.showMore();
  await promisesSettled();
  const states: HistoryState[] = [];
  history.subscribe(() => states.push(history.get()));
  return { clock, source, history, states };
}

async function refreshed(history: ActivityHistory): Promise<HistoryState> {
  history.reload();
  await promisesSettled();
  return history.get();
}

const titles = ({ activities, shown }: HistoryState) =>
  activities.slice(0, shown).map(({ title }) => title);
const agoFrom = (from: number, to: number) => minutes(from, to).map(({ title }) => title);

describe('with nothing new', () => {
  test('changed activities appear and deleted ones go, without a word', async () => {
    const { source, history } = await opened(minutes(0, 30));
    source.replaceRows([row(0, 'changed'), ...minutes(2, 30)]);
    const state = await refreshed(history);
    expect(titles(state)).toEqual(['changed', ...agoFrom(2, 11)]);
    expect(state).toMatchObject({ newCount: 0, late: 0, reload: { kind: 'resting' } });
    expect(history.showNew()).toBeNull();
  });

  test('the list stays on screen until it can be replaced', async () => {
    const { source, history, states } = await opened(minutes(0, 30));
    source.replaceRows(minutes(5, 30));
    await refreshed(history);
    for (const state of states) {
      expect(state.phase).toEqual({ kind: 'resting' });
      expect([agoFrom(0, 10), agoFrom(5, 15)]).toContainEqual(titles(state));
    }
    expect(states[0]?.reload).toEqual({ kind: 'reading' });
  });

  test('it is known to be true as of then', async () => {
    const { clock, history } = await opened(minutes(0, 30));
    clock.advance(60_000);
    expect(history.get().asOf).toBe(0);
    history.showMore();
    await promisesSettled();
    expect(history.get().asOf).toBe(0);
    expect((await refreshed(history)).asOf).toBe(60_000);
  });

  test('two requests do, and no page beyond what is shown is read', async () => {
    const { source, history } = await opened(minutes(0, 400));
    const { length } = source.requests;
    await refreshed(history);
    expect(source.requests.slice(length).map(({ pageSize }) => pageSize)).toEqual([11, 11]);
  });

  test('a long history is read again in the largest pages', async () => {
    const { source, history } = await opened(minutes(0, 1100));
    history.loadAll();
    await promisesSettled();
    const { length } = source.requests;
    expect(await refreshed(history)).toMatchObject({ shown: 1100, complete: true });
    expect(source.requests.slice(length).map(({ pageSize }) => pageSize)).toEqual([
      500, 500, 500, 500,
    ]);
  });

  test('where all is gone, the history is empty', async () => {
    const { source, history } = await opened(minutes(0, 5), false);
    source.replaceRows([]);
    expect(await refreshed(history)).toMatchObject({ shown: 0, complete: true, unified: false });
  });

  test('where all that was shown is gone, the next page takes its place', async () => {
    const { source, history } = await opened(minutes(0, 30));
    source.replaceRows(minutes(20, 30));
    expect(titles(await refreshed(history))).toEqual(agoFrom(20, 30));
  });
});

describe('with something new', () => {
  test('it is counted, and waits to be shown', async () => {
    const { source, history } = await opened(minutes(0, 30));
    source.replaceRows([row(-2), row(-1), row(0, 'changed'), ...minutes(2, 30)]);
    const before = await refreshed(history);
    expect(before).toMatchObject({ newCount: 2, reload: { kind: 'resting' } });
    expect(titles(before)).toEqual(agoFrom(0, 10));
    expect(history.showNew()?.title).toBe('-2 ago');
    expect(titles(history.get())).toEqual(['-2 ago', '-1 ago', 'changed', ...agoFrom(2, 10)]);
    expect(history.get()).toMatchObject({ newCount: 0, late: 0 });
  });

  test('it may be found in the midst of what is shown', async () => {
    const { source, history } = await opened(minutes(0, 30).filter((_, i) => i !== 4));
    source.replaceRows(minutes(0, 30));
    expect(await refreshed(history)).toMatchObject({ newCount: 1 });
    expect(history.showNew()?.title).toBe('4 ago');
    expect(titles(history.get())).toEqual(agoFrom(0, 11));
  });

  test('an activity behind the end of a whole history is new as well', async () => {
    const { source, history } = await opened(minutes(0, 5));
    source.replaceRows(minutes(0, 7));
    expect(await refreshed(history)).toMatchObject({ newCount: 2 });
    history.showNew();
    expect(history.get()).toMatchObject({ shown: 7, complete: true });
  });

  test('on an empty screen it is shown at once', async () => {
    const { source, history } = await opened([]);
    source.replaceRows(minutes(0, 3));
    expect(await refreshed(history)).toMatchObject({ shown: 3, newCount: 0, complete: true });
  });

  test('a later refresh takes the place of the earlier one', async () => {
    const { source, history } = await opened(minutes(0, 30));
    source.replaceRows(minutes(-2, 30));
    await refreshed(history);
    source.replaceRows(minutes(-3, 30));
    expect(await refreshed(history)).toMatchObject({ newCount: 3, shown: 10 });
    source.replaceRows(minutes(0, 30));
    expect(await refreshed(history)).toMatchObject({ newCount: 0, shown: 10 });
  });

  test('it is put in above, and counted as such, when more is asked for before it is shown', async () => {
    const { source, history } = await opened(minutes(0, 30));
    source.replaceRows(minutes(-2, 30));
    await refreshed(history);
    history.showMore();
    await promisesSettled();
    expect(titles(history.get())).toEqual(agoFrom(-2, 20));
    expect(history.get()).toMatchObject({ newCount: 0, late: 2 });
  });
});

describe('a failure', () => {
  test('is named, takes nothing away, and goes with the next refresh', async () => {
    const { source, history } = await opened(minutes(0, 30));
    source.failNext(failure);
    const state = await refreshed(history);
    expect(state).toMatchObject({
      phase: { kind: 'resting' },
      reload: { kind: 'failed', failure },
      shown: 10,
      asOf: 0,
    });
    expect(titles(state)).toEqual(agoFrom(0, 10));
    expect(await refreshed(history)).toMatchObject({ reload: { kind: 'resting' } });
  });

  test('that passes is waited out', async () => {
    const { clock, source, history } = await opened(minutes(0, 30));
    source.failNext(busy);
    expect((await refreshed(history)).reload.kind).toBe('waiting');
    clock.advance(1000);
    await promisesSettled();
    expect(history.get().reload).toEqual({ kind: 'resting' });
  });

  test('leaves what an earlier refresh found', async () => {
    const { source, history } = await opened(minutes(0, 30));
    source.replaceRows(minutes(-2, 30));
    await refreshed(history);
    source.failNext(failure);
    expect(await refreshed(history)).toMatchObject({ newCount: 2, reload: { kind: 'failed' } });
    expect(history.showNew()?.title).toBe('-2 ago');
  });
});

describe('meanwhile', () => {
  test('a request for more is carried out afterwards', async () => {
    const { source, history } = await opened(minutes(0, 30));
    history.reload();
    history.showMore();
    expect(history.get()).toMatchObject({ phase: { kind: 'reading' } });
    await promisesSettled();
    expect(history.get()).toMatchObject({ phase: { kind: 'resting' }, shown: 20 });
    expect(source.mostAtOnce()).toBe(1);
  });

  test('stop ends it, and what is shown stays as it is', async () => {
    const { source, history } = await opened(minutes(0, 30));
    source.replaceRows(minutes(5, 30));
    history.reload();
    history.stop();
    await promisesSettled();
    expect(history.get()).toMatchObject({ reload: { kind: 'resting' }, shown: 10 });
    expect(titles(history.get())).toEqual(agoFrom(0, 10));
    expect(titles(await refreshed(history))).toEqual(agoFrom(5, 15));
  });

  test('dispose lets nothing arrive', async () => {
    const { history, states } = await opened(minutes(0, 30));
    history.reload();
    history.dispose();
    const { length } = states;
    await promisesSettled();
    expect(states).toHaveLength(length);
  });
});

test('where the first page has failed, a refresh asks for it again', async () => {
  const clock = createManualClock();
  const source = createTextOrderedSource({ rows: minutes(0, 30) });
  const history = createActivityHistory({ source, order: 'newestFirst', pageSize: 10, clock });
  source.failNext(failure);
  history.showMore();
  await promisesSettled();
  expect(history.get().phase.kind).toBe('failed');
  expect(await refreshed(history)).toMatchObject({ shown: 10, phase: { kind: 'resting' } });
});

describe('what the source was asked', () => {
  const asked = ({ requests }: { requests: readonly { bypassCache?: boolean }[] }) =>
    requests.map(({ bypassCache = false }) => bypassCache);

  test('by a refresh bypasses the cache with the first page, and not with the others', async () => {
    const { source, history } = await opened(minutes(0, 400));
    const { length } = source.requests;
    await refreshed(history);
    history.loadAll();
    await promisesSettled();
    const [first, ...others] = asked(source).slice(length);
    expect(first).toBe(true);
    expect(others).not.toContain(true);
  });

  test('for rows that the source has renewed by itself never bypasses the cache', async () => {
    const { source, history } = await opened(minutes(0, 30));
    source.replaceRows(minutes(-2, 30));
    history.hostPushed();
    await promisesSettled();
    expect(history.get().newCount).toBe(2);
    expect(asked(source)).not.toContain(true);
  });

  test('is nothing as long as nobody wants to see anything', async () => {
    const source = createTextOrderedSource({ rows: minutes(0, 30) });
    const clock = createManualClock();
    const history = createActivityHistory({ source, order: 'newestFirst', pageSize: 10, clock });
    history.hostPushed();
    await promisesSettled();
    expect(source.requests).toEqual([]);
  });

  test('for what it has renewed waits for the page that is under way', async () => {
    const { source, history } = await opened(minutes(0, 30));
    history.showMore();
    source.replaceRows(minutes(-1, 30));
    history.hostPushed();
    await promisesSettled();
    expect(history.get()).toMatchObject({ newCount: 1, phase: { kind: 'resting' } });
    expect(source.mostAtOnce()).toBe(1);
  });
});
