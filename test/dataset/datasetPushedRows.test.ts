import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import { activityTable } from '../support/activityTable';
import { hostDatasets } from '../support/datasetSource';
import { HOSTS } from '../support/hostKinds';
import { createManualClock } from '../support/manualClock';
import { days, tableOf, titlesOf } from '../support/numberedDays';
import { openDatasets, shownTitles } from '../support/openedDatasets';
import { promisesSettled } from '../support/promisesSettled';

test('the first rows are no renewal, however late the host brings them', async () => {
  const hosted = hostDatasets({
    activities: tableOf(days(1, 5)),
    later: queueMicrotask,
    pageSize: 10,
    clock: createManualClock(),
  });
  const source = hosted.source();
  const renewed: string[] = [];
  source.onHostPush?.((part) => renewed.push(part));
  await source.readActivities({
    order: 'newestFirst',
    serverFilter: EVERYTHING,
    pageSize: 10,
    after: null,
  });
  await promisesSettled();
  expect(renewed).toEqual([]);
});

test.each(['segments', 'insights'] as const)(
  '%s that are pushed alone leave the activities as of the time when they were read',
  async (part) => {
    const { hosted, history, clock } = await openDatasets(days(1, 8), {
      [part]: activityTable([]),
    });
    const before = history.get();
    clock.advance(60_000);
    hosted[part]?.setTable(tableOf([1]));
    await promisesSettled();
    expect(history.get()).toBe(before);
  },
);

describe.each(HOSTS)('rows that are pushed by a host that %s', (_which, options) => {
  test('of the same customer renew the timeline, and nothing is asked for what is there', async () => {
    const opened = await openDatasets(days(1, 8), options);
    const { hosted, history } = opened;
    const { id } = hosted.customer() ?? {};
    hosted.activities.setTable(tableOf(days(1, 9)));
    await promisesSettled();
    expect(hosted.customer()?.id).toBe(id);
    expect(history.get()).toMatchObject({ newCount: 1, shown: 8 });
    expect(hosted.activities.refreshes).toBe(0);
    history.showNew();
    expect(shownTitles(opened)).toEqual(titlesOf(days(1, 9)));
  });

  test('as they were, while later pages are shown, are read on to the same place', async () => {
    const opened = await openDatasets(days(1, 30), options);
    const { hosted, history } = opened;
    history.showMore();
    await promisesSettled();
    const { id } = hosted.customer() ?? {};
    hosted.activities.setTable(tableOf(days(1, 30)));
    await promisesSettled();
    expect(hosted.customer()?.id).toBe(id);
    expect(shownTitles(opened)).toEqual(titlesOf(days(11, 30)));
    expect(history.get()).toMatchObject({ newCount: 0, reload: { kind: 'resting' } });
  });

  test('of another customer are nothing of the timeline', async () => {
    const opened = await openDatasets(days(1, 30), options);
    const { hosted } = opened;
    const { id } = hosted.customer() ?? {};
    hosted.activities.setTable(tableOf(days(1, 30), { customerId: 'c2' }));
    await promisesSettled();
    expect(hosted.customer()?.id).not.toBe(id);
    expect(shownTitles(opened)).toEqual(titlesOf(days(21, 30)));
  });
});

test('rows that are pushed while all is loaded are taken in when that is done', async () => {
  const opened = await openDatasets(days(1, 60));
  const { hosted, history } = opened;
  history.loadAll();
  await Promise.resolve();
  hosted.activities.setTable(tableOf(days(5, 61)));
  await promisesSettled();
  if (history.get().newCount > 0) history.showNew();
  expect(shownTitles(opened)).toEqual(titlesOf(days(5, 61)));
  expect(history.get().complete).toBe(true);
});

test('a first page with the rows of the second one is distinguished from it', async () => {
  const opened = await openDatasets(days(1, 30));
  const { hosted, history } = opened;
  history.showMore();
  await promisesSettled();
  hosted.activities.setTable(tableOf(days(1, 20)));
  await promisesSettled();
  history.loadAll();
  await promisesSettled();
  expect(shownTitles(opened)).toEqual(titlesOf(days(1, 20)));
});
