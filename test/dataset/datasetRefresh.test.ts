import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import { activityTable } from '../support/activityTable';
import { HOSTS } from '../support/hostKinds';
import { days, rowOf, tableOf, titlesOf } from '../support/numberedDays';
import { openDatasets, shownTitles } from '../support/openedDatasets';
import { promisesSettled } from '../support/promisesSettled';
import { hostStaysQuiet } from '../support/quietHost';

describe.each(HOSTS)('a refresh of a host that %s', (_which, options) => {
  test('brings what is new, which waits to be shown', async () => {
    const opened = await openDatasets(days(1, 30), options);
    const { hosted, history } = opened;
    hosted.activities.changeQuietly(tableOf(days(1, 33)));
    history.reload();
    await promisesSettled();
    expect(hosted.activities.refreshes).toBe(1);
    expect(history.get()).toMatchObject({ newCount: 3, reload: { kind: 'resting' } });
    expect(shownTitles(opened)).toEqual(titlesOf(days(21, 30)));
    expect(history.showNew()?.title).toBe('Day 33');
    expect(shownTitles(opened)).toEqual(titlesOf(days(21, 33)));
  });

  test('brings changes and takes away what is gone, far down as well', async () => {
    const opened = await openDatasets(days(1, 30), options);
    const { hosted, history } = opened;
    history.showMore();
    await promisesSettled();
    hosted.activities.changeQuietly(
      activityTable([...days(3, 30)].map((day) => rowOf(day, day === 12 ? { title: 'New' } : {}))),
    );
    history.reload();
    await promisesSettled();
    expect(shownTitles(opened)).toEqual(
      titlesOf(days(11, 30)).map((t) => (t === 'Day 12' ? 'New' : t)),
    );
    history.showMore();
    await promisesSettled();
    expect(shownTitles(opened)).toHaveLength(28);
    expect(history.get().complete).toBe(true);
    expect(hosted.activities.overlaps).toBe(0);
  });

  test('ends although nothing has changed', async () => {
    const { hosted, history, clock } = await openDatasets(days(1, 8), options);
    history.reload();
    await promisesSettled();
    hosted.update();
    await hostStaysQuiet(clock);
    expect(history.get()).toMatchObject({ newCount: 0, shown: 8, reload: { kind: 'resting' } });
    expect(clock.pending()).toBe(0);
  });

  test('that fails keeps what is shown, and more can be read all the same', async () => {
    const opened = await openDatasets(days(1, 30), options);
    const { hosted, history } = opened;
    hosted.activities.failNext('The connector is busy elsewhere');
    history.reload();
    await promisesSettled();
    expect(history.get().reload.kind).toBe('failed');
    expect(shownTitles(opened)).toEqual(titlesOf(days(21, 30)));
    hosted.update();
    history.showMore();
    await promisesSettled();
    expect(shownTitles(opened)).toEqual(titlesOf(days(11, 30)));
  });

  test('keeps the timeline, and after it the host is asked for pages as before', async () => {
    const { hosted, history } = await openDatasets(days(1, 30), options);
    const { id } = hosted.customer() ?? {};
    hosted.activities.changeQuietly(tableOf(days(1, 31)));
    history.reload();
    await promisesSettled();
    expect(hosted.customer()?.id).toBe(id);
    history.loadAll();
    await promisesSettled();
    expect(history.get()).toMatchObject({ shown: 31, complete: true });
  });

  test('that finds another customer begins again, and mixes nothing', async () => {
    const opened = await openDatasets(days(1, 30), options);
    const { hosted, history } = opened;
    const { id } = hosted.customer() ?? {};
    hosted.activities.changeQuietly(tableOf(days(101, 130)));
    history.reload();
    await promisesSettled();
    expect(hosted.customer()?.id).not.toBe(id);
    expect(shownTitles(opened)).toEqual(titlesOf(days(21, 30)));
  });
});

test('updates for other reasons are no answer to a refresh', async () => {
  const waiting: (() => void)[] = [];
  const opened = await openDatasets(days(1, 8), {
    later: (answer) => waiting.push(answer),
    tellsLoading: false,
  });
  const { hosted, history } = opened;
  hosted.activities.changeQuietly(tableOf(days(1, 9)));
  history.reload();
  for (let i = 0; i < 20; i++) hosted.update();
  await promisesSettled();
  expect(history.get().reload.kind).toBe('reading');
  while (waiting.length > 0) {
    waiting.shift()?.();
    await promisesSettled();
  }
  expect(history.get()).toMatchObject({ newCount: 1, reload: { kind: 'resting' } });
});

test('several who refresh at once are answered by one refresh of the host', async () => {
  const { hosted } = await openDatasets(days(1, 30));
  const source = hosted.source();
  const request = {
    order: 'newestFirst',
    serverFilter: EVERYTHING,
    pageSize: 10,
    after: null,
    bypassCache: true,
  } as const;
  const [a, b] = await Promise.all([
    source.readActivities(request),
    source.readActivities(request),
  ]);
  expect(a).toMatchObject({ ok: true, value: { rows: { length: 10 } } });
  expect(b).toMatchObject({ ok: true, value: { rows: { length: 10 } } });
  expect(hosted.activities.refreshes).toBe(1);
});

test('a refresh waits for the page that is under way, and the host has one load at a time', async () => {
  const { hosted } = await openDatasets(days(1, 30));
  const source = hosted.source();
  const read = (after: string | null, bypassCache: boolean) =>
    source.readActivities({
      order: 'newestFirst',
      serverFilter: EVERYTHING,
      pageSize: 10,
      after,
      bypassCache,
    });
  const first = await read(null, false);
  await Promise.all([read(first.ok ? first.value.next : null, false), read(null, true)]);
  expect(hosted.activities).toMatchObject({ loads: 1, refreshes: 1, overlaps: 0 });
});

test('a reader that goes on from before a refresh misses nothing', async () => {
  const { hosted } = await openDatasets(days(1, 30));
  const source = hosted.source();
  const read = async (after: string | null, bypassCache = false) => {
    const request = {
      order: 'newestFirst',
      serverFilter: EVERYTHING,
      pageSize: 10,
      after,
      bypassCache,
    } as const;
    const outcome = await source.readActivities(request);
    if (!outcome.ok) throw new Error(outcome.failure.detail);
    return outcome.value;
  };
  let { next } = await read((await read(null)).next);
  hosted.activities.changeQuietly(tableOf(days(1, 33)));
  await read(null, true);
  const seen = new Set<string | null>();
  while (next !== null) {
    const page = await read(next);
    for (const { title } of page.rows) seen.add(title);
    next = page.next;
  }
  expect(seen).toEqual(new Set(titlesOf(days(1, 33))));
});

test('segments are read again as well', async () => {
  const segments = activityTable([]);
  const { hosted } = await openDatasets(days(1, 3), { segments });
  await hosted.source().readSegmentMemberships(true);
  expect(hosted.segments?.refreshes).toBe(1);
});

test('a host that stays on a page that fewer rows no longer fill is asked for the first one', async () => {
  const opened = await openDatasets(days(1, 30), { keepsPage: true });
  const { hosted, history } = opened;
  const { id } = hosted.customer() ?? {};
  history.loadAll();
  await promisesSettled();
  hosted.activities.changeQuietly(tableOf(days(1, 20)));
  history.reload();
  await promisesSettled();
  expect(hosted.customer()?.id).toBe(id);
  expect(shownTitles(opened)).toEqual(titlesOf(days(1, 20)));
});
