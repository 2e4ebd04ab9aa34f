import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import type { Failure } from '../../../CustomerInsightsTimeline/domain/loading/Failure';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { createActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/activityHistory';
import { createOlderSearch } from '../../../CustomerInsightsTimeline/domain/search/olderSearch';
import { createSearch } from '../../../CustomerInsightsTimeline/domain/search/search';
import { activityRow } from '../../support/activityRow';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';
import { createTextOrderedSource } from '../../support/textOrderedSource';

const FAILURE: Failure = { table: 'UnifiedActivity', kind: 'refused', detail: '' };

/** A history of one row for each title, newest first, in pages of two; the first page is shown. */
async function searching(query: string, titles: readonly string[], maxRecords?: number) {
  const clock = createManualClock();
  const rows = titles.map((title, index) =>
    activityRow({ primaryId: title, title, rangeIndex: String(1_700_000_000 - index) }),
  );
  const source = createTextOrderedSource({ rows });
  const history = createActivityHistory({
    source,
    order: 'newestFirst',
    pageSize: 2,
    clock,
    ...(maxRecords !== undefined && { maxRecords }),
  });
  const search = createSearch({
    clock,
    words: {
      typeLabel: () => '',
      ratingScale: () => null,
      fields: (all) => all,
      value: () => '',
      spellings: () => [],
    },
  });
  history.subscribe(() => search.lookIn(history.get().activities, history.get().shown));
  const older = createOlderSearch(search);
  const settle = async () => {
    do {
      clock.advance(0);
      await promisesSettled();
    } while (clock.pending() > 0);
  };
  history.showMore();
  search.ask(query);
  await settle();
  const titleOf = (key: string | null) =>
    history.get().activities.find((activity: Activity) => activity.key === key)?.title ?? null;
  return { source, history, search, older, settle, current: () => titleOf(search.get().current) };
}

/** More than two of the largest pages. */
const TITLES = Array.from({ length: 1300 }, (_, index) =>
  index === 700 || index === 1250 ? `wanted ${index}` : `other ${index}`,
);

test('loads on until a match is there, goes to it and loads no further', async () => {
  const { history, older, settle, current } = await searching('wanted', TITLES);
  older.start(history);
  await settle();
  expect(older.get()).toBe(false);
  expect(current()).toBe('wanted 700');
  expect(history.get().shown).toBeGreaterThan(700);
  expect(history.get().complete).toBe(false);
});

test('started again, it goes to the next match that was not there', async () => {
  const { history, older, settle, current } = await searching('wanted', TITLES);
  for (let times = 0; times < 2; times++) {
    older.start(history);
    await settle();
  }
  expect(current()).toBe('wanted 1250');
});

test('ends where there is nothing more to load', async () => {
  const { history, search, older, settle } = await searching('nowhere', TITLES);
  older.start(history);
  expect(older.get()).toBe(true);
  await settle();
  expect(older.get()).toBe(false);
  expect(history.get().complete).toBe(true);
  expect(search.get()).toMatchObject({ matches: [], searched: TITLES.length });
});

test('stops on request', async () => {
  const { history, older, settle } = await searching('wanted', TITLES);
  older.start(history);
  older.stop();
  await settle();
  expect(older.get()).toBe(false);
  expect(history.get().shown).toBeLessThan(700);
});

test('stops when something else is asked', async () => {
  const { history, search, older, settle } = await searching('wanted', TITLES);
  older.start(history);
  search.ask('other 1299');
  await settle();
  expect(older.get()).toBe(false);
});

test('stops at a failure, and tries again from there', async () => {
  const { source, history, older, settle, current } = await searching('wanted', TITLES);
  source.failNext(FAILURE);
  older.start(history);
  await settle();
  expect(older.get()).toBe(false);
  expect(current()).toBeNull();
  older.start(history);
  await settle();
  expect(current()).toBe('wanted 700');
});

test('goes on where a filter hides the match that ended the loading', async () => {
  const { history, search, older, settle, current } = await searching('wanted', TITLES);
  // From here on, the first match is not among the rows that are searched.
  history.subscribe(() => {
    const { activities, shown } = history.get();
    const visible = activities.slice(0, shown).filter(({ title }) => title !== 'wanted 700');
    search.lookIn(visible, visible.length);
  });
  older.start(history);
  await settle();
  expect(current()).toBe('wanted 1250');
});

test('ends when the loading is stopped elsewhere', async () => {
  const { history, older, settle } = await searching('wanted', TITLES);
  older.start(history);
  history.stop();
  await settle();
  expect(older.get()).toBe(false);
  expect(history.get().complete).toBe(false);
});

test('goes no further than the most that are loaded at once', async () => {
  const { history, older, settle } = await searching('nowhere', TITLES, 600);
  older.start(history);
  await settle();
  expect(older.get()).toBe(false);
  expect(history.get()).toMatchObject({ capped: true, shown: 600 });
});

test('goes to a match beyond what is loaded that is known already, and loads nothing', async () => {
  const { source, history, search, older, current, settle } = await searching('wanted', TITLES);
  const far = ['wanted far', 'wanted farther'].map((title) =>
    toActivity(activityRow({ primaryId: title, title })),
  );
  const listed = [...history.get().activities, ...far];
  search.lookIn(listed, listed.length);
  await settle();
  const requests = source.requests.length;
  for (const activity of far) {
    older.start(history);
    expect(older.get()).toBe(false);
    expect(search.get().current).toBe(activity.key);
  }
  expect(source.requests).toHaveLength(requests);
  older.start(history);
  await settle();
  expect(current()).toBe('wanted 700');
});
