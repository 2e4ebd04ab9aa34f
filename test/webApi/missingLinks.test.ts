import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import { createActivityHistory } from '../../CustomerInsightsTimeline/domain/history/activityHistory';
import { createMissingColumns } from '../../CustomerInsightsTimeline/webApi/missingColumns';
import { createWebApiSource } from '../../CustomerInsightsTimeline/webApi/webApiSource';
import { createFakeWebApi } from '../support/fakeWebApi';
import { createManualClock } from '../support/manualClock';
import { promisesSettled } from '../support/promisesSettled';

type Entity = Record<string, unknown>;

/** A platform that gives no link to the next page, but says more in another way. */
function sourceWithoutLinks(
  tables: Readonly<Record<string, readonly Entity[]>>,
  saying: (more: boolean) => Entity = () => ({}),
) {
  const fake = createFakeWebApi(tables);
  const webApi = {
    retrieveMultipleRecords: async (...query: [table: string, options: string, size: number]) => {
      const { entities, nextLink } = await fake.webApi.retrieveMultipleRecords(...query);
      return { entities, ...saying(Boolean(nextLink)) };
    },
  } as unknown as ComponentFramework.WebApi;
  const missing = createMissingColumns();
  return { fake, source: createWebApiSource({ webApi, customerId: 'c1', missing }) };
}

const activities = (count: number, more: (number: number) => Entity) =>
  Array.from({ length: count }, (_, number) => ({
    msdynci_unifiedactivityid: `a${number}`,
    msdynci_customerid: 'c1',
    msdynci_title: `Activity ${number}`,
    ...more(number),
  }));

const byIndex = (number: number) => ({ msdynci_rangeindex: String(1_700_000_000 + number) });
const byTime = (number: number) => ({
  msdynci_activitytime: new Date(1_700_000_000_000 + number * 60_000).toISOString(),
});

async function shownOf(
  rows: readonly Entity[],
  order: 'newestFirst' | 'oldestFirst',
  saying?: (more: boolean) => Entity,
) {
  const { source, fake } = sourceWithoutLinks({ msdynci_unifiedactivity: rows }, saying);
  const clock = createManualClock();
  const history = createActivityHistory({ source, order, pageSize: 20, clock });
  history.loadAll();
  await promisesSettled();
  const { activities: all, shown, complete, phase } = history.get();
  return { titles: all.slice(0, shown).map(({ title }) => title), complete, phase, fake };
}

describe('a full page without a link to the next one', () => {
  test.each([
    ['RangeIndex', 'newestFirst', byIndex],
    ['RangeIndex', 'oldestFirst', byIndex],
    ['the time', 'newestFirst', byTime],
    ['the time', 'oldestFirst', byTime],
  ] as const)('is followed by the rows from its last %s on, %s', async (_key, order, more) => {
    const rows = activities(1200, more);
    const { titles, complete } = await shownOf(rows, order);
    const expected = rows.map(({ msdynci_title: title }) => title);
    expect(titles).toEqual(order === 'newestFirst' ? [...expected].reverse() : expected);
    expect(complete).toBe(true);
  });

  test('loses no row of several with the same key', async () => {
    const rows = activities(60, (number) => byIndex(Math.floor(number / 5)));
    expect((await shownOf(rows, 'newestFirst')).titles).toHaveLength(60);
  });

  test('is the last one where the platform says so', async () => {
    const rows = activities(21, byIndex);
    const { fake, complete } = await shownOf(rows, 'newestFirst', (more) => ({
      '@Microsoft.Dynamics.CRM.morerecords': more,
    }));
    // One for each end of the order, side by side.
    expect([complete, fake.calls.length]).toEqual([true, 2]);
  });

  test('never reads as the end where no key leads on', async () => {
    const rows = activities(600, () => byIndex(7));
    const { phase, complete } = await shownOf(rows, 'newestFirst');
    expect(phase).toMatchObject({ kind: 'failed', failure: { kind: 'noProgress' } });
    expect(complete).toBe(false);
  });
});

test('a page with a paging cookie and no link is followed, however few rows it holds', async () => {
  const rows = activities(30, byIndex);
  const { source } = sourceWithoutLinks({ msdynci_unifiedactivity: rows.slice(0, 7) }, () => ({
    fetchXmlPagingCookie: '<cookie page="1"/>',
  }));
  const request = {
    order: 'newestFirst',
    serverFilter: EVERYTHING,
    pageSize: 50,
    after: null,
  } as const;
  const first = await source.readActivities(request);
  expect(first.ok && first.value.next).toContain("msdynci_rangeindex le '1700000000'");
});

test('segments of a full page without a link may be more, and say so', async () => {
  const rows = Array.from({ length: 300 }, (_, number) => ({
    msdynci_segmentmembershipid: String(1000 + number),
    msdynci_customerid: 'c1',
    msdynci_segments: `["s${number}"]`,
  }));
  const { source } = sourceWithoutLinks({ msdynci_segmentmembership: rows });
  expect(await source.readSegmentMemberships()).toMatchObject({ ok: true, isPartial: true });
});
