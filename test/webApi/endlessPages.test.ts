import { createBoundDatasets } from '../../CustomerInsightsTimeline/dataset/boundDatasets';
import { createWebApiSource } from '../../CustomerInsightsTimeline/webApi/webApiSource';
import { createWebApiDirectory } from '../../CustomerInsightsTimeline/webApi/webApiDirectory';
import {
  createNameReaders,
  createWebApiInsights,
} from '../../CustomerInsightsTimeline/webApi/webApiInsights';
import { createMissingColumns } from '../../CustomerInsightsTimeline/webApi/missingColumns';
import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import type { DataTable } from '../../demo/host/dataset/dataTable';
import { DatasetHost } from '../../demo/host/dataset/datasetHost';
import { createManualClock } from '../support/manualClock';
import { days, tableOf } from '../support/numberedDays';
import { promisesSettled } from '../support/promisesSettled';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

const hosted = (table: DataTable): DataSet =>
  new DatasetHost({ pageSize: 25, pages: 'replace', table, onChange: () => undefined }).dataset();

test('segments whose host repeats a page are read at most twenty times', async () => {
  const bound = createBoundDatasets(createManualClock());
  const activities = hosted(tableOf(days(1, 3)));
  const page = hosted(tableOf(days(1, 3)));
  let asked = 0;
  const update = (loading: boolean) =>
    bound.receive({
      Activities: activities,
      SegmentMemberships: {
        ...page,
        loading,
        paging: {
          ...page.paging,
          hasNextPage: true,
          loadNextPage: () => {
            asked++;
            update(true);
            queueMicrotask(() => update(false));
          },
        },
      },
      Insights: undefined,
    });
  const outcome = update(false)?.source.readSegmentMemberships();
  expect(await outcome).toMatchObject({
    ok: false,
    failure: { kind: 'noProgress', table: 'SegmentMembership' },
  });
  expect(asked).toBeLessThanOrEqual(20);
});

test('a data-set that goes on loading is a failure after thirty seconds, with no timer left', async () => {
  const clock = createManualClock();
  const bound = createBoundDatasets(clock);
  const customer = bound.receive({
    Activities: { ...hosted(tableOf(days(1, 3))), loading: true },
    SegmentMemberships: undefined,
    Insights: undefined,
  });
  const request = {
    order: 'newestFirst',
    serverFilter: EVERYTHING,
    pageSize: 10,
    after: null,
  } as const;
  const reading = customer?.source.readActivities(request);
  await promisesSettled();
  clock.advance(30_000);
  expect(await reading).toMatchObject({ ok: false, failure: { kind: 'timedOut' } });
  expect(clock.pending()).toBe(0);
});

describe('the rows of a part', () => {
  function segmentsOf(pageAt: (page: number) => { entities: object[]; nextLink?: string }) {
    const retrieveMultipleRecords = jest.fn<Promise<unknown>, [string, string]>();
    let page = 0;
    retrieveMultipleRecords.mockImplementation(() => Promise.resolve(pageAt(page++)));
    const source = createWebApiSource({
      webApi: { retrieveMultipleRecords } as never,
      missing: createMissingColumns(),
      customerId: 'a',
    });
    return { source, asked: () => retrieveMultipleRecords.mock.calls.length };
  }

  test('that repeat under ever other links cost at most twenty requests, and are called partial', async () => {
    const { source, asked } = segmentsOf((page) => ({
      entities: [{ msdynci_segmentmembershipid: 'row' }],
      nextLink: `https://host/rows?$skiptoken=${page}`,
    }));
    expect(await source.readSegmentMemberships()).toMatchObject({ ok: true, isPartial: true });
    expect(asked()).toBeLessThanOrEqual(20);
  });

  test('behind a link that asks for nothing are said to be missing', async () => {
    const { source, asked } = segmentsOf(() => ({
      entities: [{ msdynci_segmentmembershipid: 'row' }],
      nextLink: 'https://host/rows',
    }));
    expect(await source.readSegmentMemberships()).toMatchObject({ ok: true, isPartial: true });
    expect(asked()).toBe(1);
  });
});

describe('a chain of pages that never ends', () => {
  /** A table whose every page has a row and a link to another page. */
  function endless() {
    let page = 0;
    const retrieveMultipleRecords = jest.fn(() =>
      Promise.resolve({
        entities: [{ msdynci_customerid: 'a', msdynci_customermeasureid: `row ${page}` }],
        nextLink: `https://host/rows?$skiptoken=${++page}`,
      }),
    );
    const tables = {
      webApi: { retrieveMultipleRecords } as never,
      missing: createMissingColumns(),
    };
    const customer = { ...tables, customerId: 'a' };
    return {
      insights: createWebApiInsights(customer, createNameReaders()),
      directory: createWebApiDirectory(tables),
      source: createWebApiSource(customer),
      asked: () => retrieveMultipleRecords.mock.calls.length,
    };
  }
  type Endless = ReturnType<typeof endless>;

  test.each<readonly [string, (of: Endless) => Promise<unknown>]>([
    ['segments', ({ source }) => source.readSegmentMemberships()],
    ['measures', ({ insights }) => insights.readMeasures()],
    ['a table of one measure', ({ insights }) => insights.readMeasureTable('msdynci_total')],
    ['predictions', ({ insights }) => insights.readPredictions()],
    ['enrichment', ({ insights }) => insights.readEnrichments()],
    ['alternate keys', ({ insights }) => insights.readKeys()],
    ['the profile', ({ insights }) => insights.readProfile()],
    ['keys that lead to a customer', ({ directory }) => directory.findAlternateKeys(['8d2f'])],
    ['profiles by a key', ({ directory }) => directory.findProfilesByKey('msdynci_email', ['a@b'])],
    ['profiles to choose from', ({ directory }) => directory.readProfiles(['a', 'b'])],
  ])(
    'costs at most twenty requests, and something is said to be missing: %s',
    async (_what, read) => {
      const chain = endless();
      expect(await read(chain)).toMatchObject({ ok: true, isPartial: true });
      expect(chain.asked()).toBeGreaterThan(1);
      expect(chain.asked()).toBeLessThanOrEqual(20);
    },
  );
});
