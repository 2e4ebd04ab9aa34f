import fc from 'fast-check';
import type { SortOrder } from '../../CustomerInsightsTimeline/domain/activity/activityOrder';
import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import type { DataTable } from '../../demo/host/dataset/dataTable';
import { days, tableOf, titlesOf } from '../support/numberedDays';
import type { OpenedDatasets } from '../support/openedDatasets';
import { openDatasets, shownTitles } from '../support/openedDatasets';
import { promisesSettled } from '../support/promisesSettled';
import { runs } from '../support/propertyRuns';

/** More than two of the largest pages, in no order of time. */
const LAST = 1100;
const NEWEST_FIRST = days(1, LAST);
const OLDEST_FIRST = [...NEWEST_FIRST].reverse();

function dataverse(all = NEWEST_FIRST, customerId = 'c1'): DataTable {
  const mixed = [...all].sort((a, b) => ((a * 7919) % 1009) - ((b * 7919) % 1009));
  return { ...tableOf(mixed, { customerId }), logicalName: 'msdynci_unifiedactivity' };
}

const historyOf = ({ timeline }: OpenedDatasets, order: SortOrder) =>
  timeline.historyFor(order, EVERYTHING);

/** What is shown in an order, after one page more of it. */
async function shownAfterMore(opened: OpenedDatasets, order: SortOrder) {
  const history = historyOf(opened, order);
  history.showMore();
  await promisesSettled();
  return { ...history.get(), titles: shownTitles({ history }) };
}

test('each order that a reader chooses is asked of the host, and is that of what is shown', async () => {
  const opened = await openDatasets([], { activities: dataverse() });
  expect(shownTitles(opened)).toEqual(titlesOf(NEWEST_FIRST.slice(0, 10)));

  const oldest = await shownAfterMore(opened, 'oldestFirst');
  expect(oldest).toMatchObject({ certain: true, complete: false });
  expect(oldest.titles).toEqual(titlesOf(OLDEST_FIRST.slice(0, 10)));

  const newest = await shownAfterMore(opened, 'newestFirst');
  expect(newest).toMatchObject({ certain: true, complete: false, late: 0 });
  expect(newest.titles).toEqual(titlesOf(NEWEST_FIRST.slice(0, 20)));
});

test('an order that is chosen while another one loads all ends that, which keeps what it has', async () => {
  const opened = await openDatasets([], { activities: dataverse() });
  opened.history.loadAll();
  const oldest = await shownAfterMore(opened, 'oldestFirst');
  expect(oldest.titles).toEqual(titlesOf(OLDEST_FIRST.slice(0, 10)));
  expect(opened.history.get()).toMatchObject({ phase: { kind: 'resting' }, complete: false });
  const { shown } = opened.history.get();
  expect(shownTitles(opened)).toEqual(titlesOf(NEWEST_FIRST.slice(0, shown)));
});

test('rows that come unasked renew both orders, one after the other', async () => {
  const opened = await openDatasets([], { activities: dataverse() });
  await shownAfterMore(opened, 'newestFirst');
  await shownAfterMore(opened, 'oldestFirst');
  opened.hosted.activities.setTable(dataverse(days(0, LAST + 1)));
  await promisesSettled();
  for (const order of ['newestFirst', 'oldestFirst'] as const) {
    const history = historyOf(opened, order);
    expect(history.get()).toMatchObject({ newCount: 1, certain: true });
    history.showNew();
    const all = days(0, LAST + 1);
    const inOrder = order === 'newestFirst' ? all : [...all].reverse();
    const shown = shownTitles({ history });
    expect(shown).toEqual(titlesOf(inOrder.slice(0, shown.length)));
    expect(shown.length).toBeGreaterThan(10);
  }
  expect(opened.hosted.activities.overlaps).toBe(0);
});

test('the sorts of a view give way to the one of time, since elastic tables refuse a second', async () => {
  const opened = await openDatasets([], { activities: dataverse() });
  const { sorting } = opened.hosted.activities.dataset();
  sorting.push({ name: 'msdynci_title', sortDirection: 0 });

  const oldest = await shownAfterMore(opened, 'oldestFirst');

  expect(oldest.titles).toEqual(titlesOf(OLDEST_FIRST.slice(0, 10)));
  expect(opened.hosted.activities.dataset().sorting).toHaveLength(1);
});

test('a host that can’t sort is not asked, and the other order is that of what is loaded', async () => {
  const activities = { ...dataverse(), logicalName: null };
  const opened = await openDatasets([], { activities });
  expect(await shownAfterMore(opened, 'oldestFirst')).toMatchObject({ certain: false });
  await shownAfterMore(opened, 'newestFirst');
  expect(opened.hosted.activities.refreshes).toBe(0);
});

test('a host that does not sort as it is asked is asked once for an order, and not page by page', async () => {
  const opened = await openDatasets([], { activities: dataverse() });
  opened.hosted.alter((dataset) => ({ ...dataset, sorting: [] }));
  await shownAfterMore(opened, 'oldestFirst');
  const history = historyOf(opened, 'oldestFirst');
  history.loadAll();
  await promisesSettled();
  expect(history.get()).toMatchObject({ complete: true, shown: LAST });
  // One for each of the two orders.
  expect(opened.hosted.activities.refreshes).toBe(2);
});

test('a failure while the host sorts again takes nothing away, and the next attempt sorts', async () => {
  const opened = await openDatasets([], { activities: dataverse() });
  opened.hosted.activities.failNext('You are not allowed to read this: access is denied');
  const failed = await shownAfterMore(opened, 'oldestFirst');
  expect(failed.phase.kind).toBe('failed');
  expect(shownTitles(opened)).toEqual(titlesOf(NEWEST_FIRST.slice(0, 10)));
  const retried = await shownAfterMore(opened, 'oldestFirst');
  expect(retried.titles).toEqual(titlesOf(OLDEST_FIRST.slice(0, 10)));
});

test('another customer’s rows that come while the host sorts again are not taken for the same one’s', async () => {
  const opened = await openDatasets([], { activities: dataverse() });
  const { id } = opened.hosted.customer() ?? {};
  historyOf(opened, 'oldestFirst').showMore();
  while (opened.hosted.activities.refreshes < 2) await Promise.resolve();
  opened.hosted.activities.setTable(dataverse(NEWEST_FIRST, 'c2'));
  await promisesSettled();
  expect(opened.hosted.customer()?.id).not.toBe(id);
});

test('whatever is asked for in whichever order, each shows a prefix of its own', async () => {
  const asked = fc.tuple(
    fc.constantFrom<SortOrder>('newestFirst', 'oldestFirst'),
    fc.constantFrom('showMore', 'loadAll', 'stop', 'reload', 'hostPushed'),
    // Whether it is waited for what was asked.
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(asked, { maxLength: 8 }),
      fc.constantFrom('replace', 'append'),
      async (steps, pages) => {
        const opened = await openDatasets([], { activities: dataverse(), pages });
        const seen = { newestFirst: 10, oldestFirst: 0 };
        for (const [order, what, waits] of [...steps, ['newestFirst', 'showMore', true] as const]) {
          historyOf(opened, order)[what]();
          if (!waits) continue;
          await promisesSettled();
          for (const each of ['newestFirst', 'oldestFirst'] as const) {
            const history = historyOf(opened, each);
            const { shown, late } = history.get();
            const expected = each === 'newestFirst' ? NEWEST_FIRST : OLDEST_FIRST;
            expect(shownTitles({ history })).toEqual(titlesOf(expected.slice(0, shown)));
            expect(shown).toBeGreaterThanOrEqual(seen[each]);
            expect(late).toBe(0);
            seen[each] = shown;
          }
        }
        expect(opened.hosted.activities.overlaps).toBe(0);
      },
    ),
    runs(25),
  );
});

test('a reader that is stopped while the host answers has the host ordered no other way', async () => {
  const opened = await openDatasets([], { activities: dataverse() });
  const { activities } = opened.hosted;
  const { refreshes } = activities;
  const { sorting } = activities.dataset();
  const oldest = historyOf(opened, 'oldestFirst');
  oldest.reload();
  while (activities.refreshes === refreshes) await Promise.resolve();
  oldest.stop();
  await promisesSettled();
  expect(activities.refreshes).toBe(refreshes + 1);
  expect(activities.dataset().sorting).toEqual(sorting);
});
