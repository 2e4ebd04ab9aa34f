import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import { createMissingColumns } from '../../CustomerInsightsTimeline/webApi/missingColumns';
import { createWebApiSource } from '../../CustomerInsightsTimeline/webApi/webApiSource';
import type { FakeWebApi } from '../support/fakeWebApi';
import { createFakeWebApi } from '../support/fakeWebApi';

const ACTIVITIES = 'msdynci_unifiedactivity';

function missing(column: string) {
  return {
    errorCode: 0x80060888,
    message: `Could not find a property named '${column}' on type 'Microsoft.Dynamics.CRM.x'.`,
  };
}

function sourceOver({ webApi }: FakeWebApi, columns = createMissingColumns()) {
  return createWebApiSource({ webApi, customerId: 'c1', missing: columns });
}

const FIRST_PAGE = {
  order: 'newestFirst',
  serverFilter: EVERYTHING,
  pageSize: 50,
  after: null,
} as const;
const ROW = { msdynci_customerid: 'c1', msdynci_title: 'Order placed', msdynci_rangeindex: '17' };

test('reads rows under their documented names, and null for what they lack', async () => {
  const fake = createFakeWebApi({ [ACTIVITIES]: [ROW] });
  const outcome = await sourceOver(fake).readActivities(FIRST_PAGE);
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      rows: [{ title: 'Order placed', rangeIndex: '17', customerId: 'c1', description: null }],
      next: null,
      orderedBy: 'rangeIndexText',
    },
  });
});

const selectOf = ({ options }: { readonly options: string }) =>
  new URLSearchParams(options.slice(1)).get('$select');

test('names no columns at first, and then those that the rows have shown to be there', async () => {
  const fake = createFakeWebApi({ [ACTIVITIES]: [{ ...ROW, msdynci_url: null }] });
  const columns = createMissingColumns();
  expect(await sourceOver(fake, columns).readActivities(FIRST_PAGE)).toMatchObject({ ok: true });
  await sourceOver(fake, columns).readActivities(FIRST_PAGE);
  expect(fake.calls.map(selectOf)).toEqual([
    null,
    'msdynci_customerid,msdynci_title,msdynci_url,msdynci_rangeindex',
  ]);
});

test('goes on to name no columns where the host leaves out what is empty', async () => {
  const fake = createFakeWebApi({ [ACTIVITIES]: [ROW, { ...ROW, msdynci_description: 'Late' }] });
  const columns = createMissingColumns();
  await sourceOver(fake, columns).readActivities({ ...FIRST_PAGE, pageSize: 1 });
  const outcome = await sourceOver(fake, columns).readActivities(FIRST_PAGE);
  expect(fake.calls.map(selectOf)).toEqual([null, null]);
  expect(outcome).toMatchObject({ value: { rows: [{}, { description: 'Late' }] } });
});

test('asks again without a column that the environment lacks and that orders, and never for it again', async () => {
  const fake = createFakeWebApi({ [ACTIVITIES]: [ROW] });
  const columns = createMissingColumns();
  fake.failNext(ACTIVITIES, missing('msdynci_rangeindex'));
  expect(await sourceOver(fake, columns).readActivities(FIRST_PAGE)).toMatchObject({ ok: true });
  await sourceOver(fake, columns).readActivities(FIRST_PAGE);
  expect(fake.calls.map(({ options }) => options.includes('msdynci_rangeindex'))).toEqual([
    true,
    false,
    false,
  ]);
});

test('tries the next name of a column before it does without', async () => {
  const fake = createFakeWebApi({ [ACTIVITIES]: [ROW] });
  fake.failNext(ACTIVITIES, missing('msdynci_activitytime'));
  await sourceOver(fake).readActivities({ ...FIRST_PAGE, sortBy: 'activityTimeStamp' });
  expect(fake.calls[1]?.options).toContain('msdynci_activitytimestamp');
});

test('orders by the time stamp where there is no RangeIndex', async () => {
  const fake = createFakeWebApi({ [ACTIVITIES]: [ROW] });
  fake.failNext(ACTIVITIES, missing('msdynci_rangeindex'));
  const outcome = await sourceOver(fake).readActivities(FIRST_PAGE);
  expect(fake.calls[1]?.options).toMatch(/\$orderby=msdynci_activitytime desc$/);
  expect(outcome).toMatchObject({ ok: true, value: { orderedBy: 'activityTimeStamp' } });
});

test('leaves out the part of a scope whose column is missing, and says so', async () => {
  const serverFilter = { types: ['Loyalty'], exceptTypes: [], from: 0, until: null };
  const fake = createFakeWebApi({
    [ACTIVITIES]: [ROW, { ...ROW, msdynci_activitytype: 'Loyalty' }],
  });
  const source = sourceOver(fake);
  expect(await source.readActivities({ ...FIRST_PAGE, serverFilter })).toMatchObject({
    value: { rows: [{ activityType: 'Loyalty' }], narrowed: true },
  });
  for (const column of ['msdynci_activitytime', 'msdynci_activitytimestamp']) {
    fake.failNext(ACTIVITIES, missing(column));
  }
  expect(await source.readActivities({ ...FIRST_PAGE, serverFilter })).toMatchObject({
    value: { rows: [{ activityType: 'Loyalty' }], narrowed: false },
  });
  fake.failNext(ACTIVITIES, missing('msdynci_activitytype'));
  const outcome = await source.readActivities({ ...FIRST_PAGE, serverFilter });
  expect(outcome).toMatchObject({ value: { narrowed: false } });
  expect(outcome.ok && outcome.value.rows).toHaveLength(2);
});

test('looks for one activity by its ActivityId, whatever the columns', async () => {
  const fake = createFakeWebApi({ [ACTIVITIES]: [{ ...ROW, msdynci_activityid: "a'1" }] });
  const { findActivity } = sourceOver(fake);
  expect(await findActivity?.("a'1")).toMatchObject({
    ok: true,
    value: { rows: [{ activityId: "a'1" }], hasMore: false },
  });
  expect(await findActivity?.('a2')).toEqual({ ok: true, value: { rows: [], hasMore: false } });
  expect(fake.calls.map(({ pageSize }) => pageSize)).toEqual([1, 1]);
  // No literal says half a character, so nobody can tell.
  expect(await findActivity?.('a\ud800')).toMatchObject({ ok: true, value: { rows: [{}] } });
});

test('fails where the column of the customer itself is missing', async () => {
  const fake = createFakeWebApi({ [ACTIVITIES]: [ROW] });
  fake.failNext(ACTIVITIES, missing('msdynci_customerid'), 2);
  expect(await sourceOver(fake).readActivities(FIRST_PAGE)).toMatchObject({
    ok: false,
    failure: { kind: 'columnMissing', table: 'UnifiedActivity' },
  });
  expect(fake.calls).toHaveLength(1);
});

test('does not ask for ever when the server keeps missing the same column', async () => {
  const fake = createFakeWebApi({ [ACTIVITIES]: [ROW] });
  fake.failNext(ACTIVITIES, missing('msdynci_title'), 99);
  expect(await sourceOver(fake).readActivities(FIRST_PAGE)).toMatchObject({ ok: false });
  expect(fake.calls).toHaveLength(2);
});

test('follows a next link with the same page size, and unites all segment rows', async () => {
  const rows = Array.from({ length: 300 }, (_, number) => ({
    msdynci_segmentmembershipid: String(1000 + number),
    msdynci_customerid: 'c1',
    msdynci_segments: `["s${number}"]`,
  }));
  const fake = createFakeWebApi({ msdynci_segmentmembership: rows });
  const outcome = await sourceOver(fake).readSegmentMemberships();
  expect(outcome.ok && outcome.value.map(({ segments }) => segments)).toEqual(
    rows.map((row) => row.msdynci_segments),
  );
  expect(new Set(fake.calls.map(({ pageSize }) => pageSize)).size).toBe(1);
  expect(fake.calls).toHaveLength(2);
});

test('counts what stands among the rows and is none', async () => {
  const rows = [ROW, null, 'text', 7] as unknown as Record<string, unknown>[];
  const webApi = {
    retrieveMultipleRecords: () => Promise.resolve({ entities: rows, nextLink: '' }),
  } as unknown as ComponentFramework.WebApi;
  const source = createWebApiSource({
    webApi,
    customerId: 'c1',
    missing: createMissingColumns(),
  });
  expect(await source.readActivities(FIRST_PAGE)).toMatchObject({
    ok: true,
    value: { rows: [{ title: 'Order placed' }], unreadable: 3 },
  });
});

test.each([
  ['no Web API', undefined, 'noWebApi'],
  ['a Web API without the method', {}, 'noWebApi'],
  [
    'a stub that throws at once',
    {
      retrieveMultipleRecords: () => {
        throw new Error('Method not implemented.');
      },
    },
    'notPublished',
  ],
])('says of a host with %s that it offers none', async (_what, webApi, kind) => {
  const source = createWebApiSource({
    webApi,
    customerId: 'c1',
    missing: createMissingColumns(),
  });
  expect(await source.readActivities(FIRST_PAGE)).toMatchObject({
    ok: false,
    failure: { kind },
  });
});

test('reads an answer without rows as a fault of the server', async () => {
  const webApi = {
    retrieveMultipleRecords: () => Promise.resolve('<html>'),
  } as unknown as ComponentFramework.WebApi;
  const source = createWebApiSource({
    webApi,
    customerId: 'c1',
    missing: createMissingColumns(),
  });
  expect(await source.readActivities(FIRST_PAGE)).toMatchObject({
    ok: false,
    failure: { kind: 'serverError' },
  });
});

describe('a text that the server looks for', () => {
  const wanted = (text: string) =>
    ({ text, order: 'newestFirst', serverFilter: EVERYTHING }) as const;

  test('is looked for in the columns of text that there are, in one request, in the true order', async () => {
    const row = { ...ROW, msdynci_description: null, msdynci_semanticdata: null };
    const fake = createFakeWebApi({ [ACTIVITIES]: [row] });
    const source = sourceOver(fake);
    await source.readActivities(FIRST_PAGE);
    const outcome = await source.findActivities?.(wanted('order'));
    expect(outcome).toMatchObject({ ok: true, value: { rows: [{ title: 'Order placed' }] } });
    expect(fake.calls).toHaveLength(2);
    const { options = '' } = fake.calls[1] ?? {};
    expect(new URLSearchParams(options.slice(1)).get('$filter')).toBe(
      "msdynci_customerid eq 'c1' and (contains(msdynci_title,'order') or contains(msdynci_description,'order'))",
    );
    expect(new URLSearchParams(options.slice(1)).get('$orderby')).toBe('msdynci_rangeindex desc');
  });

  test('has its apostrophes doubled, and its wildcards in brackets', async () => {
    const fake = createFakeWebApi({ [ACTIVITIES]: [{ ...ROW, msdynci_url: null }] });
    const source = sourceOver(fake);
    await source.readActivities(FIRST_PAGE);
    await source.findActivities?.(wanted("100% of [O'Neil_"));
    const { options = '' } = fake.calls[1] ?? {};
    expect(new URLSearchParams(options.slice(1)).get('$filter')).toContain(
      "contains(msdynci_title,'100[%] of [[]O''Neil[_]')",
    );
  });

  test('is not asked for offline, where it would be refused', async () => {
    const fake = createFakeWebApi({ [ACTIVITIES]: [ROW] });
    const source = createWebApiSource({
      webApi: fake.webApi,
      customerId: 'c1',
      missing: createMissingColumns(),
      isOffline: () => true,
    });
    expect(await source.findActivities?.(wanted('order'))).toMatchObject({ ok: false });
    expect(fake.calls).toEqual([]);
  });
});

describe('when rows were written', () => {
  const written = (modifiedon: string | null) => ({ ...ROW, modifiedon });

  test('is that of the row that was written last', async () => {
    const times = ['2026-03-01T08:00:00Z', '2026-03-02T08:00:00Z', '2026-02-28T08:00:00Z'];
    const fake = createFakeWebApi({ [ACTIVITIES]: times.map(written) });
    expect(await sourceOver(fake).readActivities(FIRST_PAGE)).toMatchObject({
      value: { writtenMs: Date.UTC(2026, 2, 2, 8) },
    });
  });

  test.each([
    ['a row does not say', [written('2026-03-01T08:00:00Z'), written(null)]],
    ['the environment does not say', [ROW]],
  ])('is not known where %s', async (_, rows) => {
    const fake = createFakeWebApi({ [ACTIVITIES]: rows });
    expect(await sourceOver(fake).readActivities(FIRST_PAGE)).toMatchObject({
      value: { writtenMs: NaN },
    });
  });

  test('can be asked for beside a filter', async () => {
    const fake = createFakeWebApi({ [ACTIVITIES]: [] });
    const serverFilter = { ...EVERYTHING, types: ['SalesOrder'] };
    const writtenSince = Date.UTC(2026, 2, 1, 8);
    await sourceOver(fake).readActivities({ ...FIRST_PAGE, serverFilter, writtenSince });
    expect(decodeURIComponent(fake.calls[0]?.options ?? '')).toContain(
      "$filter=msdynci_customerid eq 'c1' and modifiedon ge 2026-03-01T08:00:00Z and (msdynci_activitytype eq 'SalesOrder')",
    );
  });

  test('is not asked for where the environment has no such column', async () => {
    const fake = createFakeWebApi({ [ACTIVITIES]: [ROW] });
    fake.failNext(ACTIVITIES, missing('modifiedon'));
    const outcome = await sourceOver(fake).readActivities({ ...FIRST_PAGE, writtenSince: 0 });
    expect(outcome).toMatchObject({ ok: true, value: { rows: [{}], writtenMs: NaN } });
    expect(fake.calls.map(({ options }) => options.includes('modifiedon'))).toEqual([true, false]);
  });
});
