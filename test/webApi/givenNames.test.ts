import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import { readColumnNames } from '../../CustomerInsightsTimeline/domain/settings/columnNames';
import { createFoundFaults } from '../../CustomerInsightsTimeline/domain/settings/SettingFault';
import { createMissingColumns } from '../../CustomerInsightsTimeline/webApi/missingColumns';
import type { Customer } from '../../CustomerInsightsTimeline/webApi/tableReader';
import { createWebApiDirectory } from '../../CustomerInsightsTimeline/webApi/webApiDirectory';
import {
  createNameReaders,
  createWebApiInsights,
} from '../../CustomerInsightsTimeline/webApi/webApiInsights';
import { createWebApiSource } from '../../CustomerInsightsTimeline/webApi/webApiSource';
import { allRenamed } from '../support/allRenamed';
import { createFakeWebApi } from '../support/fakeWebApi';

const ACTIVITIES = 'msdynci_unifiedactivity';
const FIRST_PAGE = {
  order: 'newestFirst',
  serverFilter: EVERYTHING,
  pageSize: 50,
  after: null,
} as const;
const ROW = { msdynci_customerid: 'c1', msdynci_title: 'Order placed', msdynci_rangeindex: '17' };

const missingColumn = (column: string) => ({
  message: `Could not find a property named '${column}' on type 'Microsoft.Dynamics.CRM.x'.`,
});

/** One environment, and the controls of one page in it. */
function page(tables: Parameters<typeof createFakeWebApi>[0] = { [ACTIVITIES]: [ROW] }) {
  const fake = createFakeWebApi(tables);
  const missing = createMissingColumns();
  const control = (columnNames: object) => {
    const found = createFoundFaults();
    const { tables: given } = readColumnNames(JSON.stringify(columnNames, null, 1));
    const customer: Customer = {
      webApi: fake.webApi,
      customerId: 'c1',
      missing,
      names: { tables: given, report: found.report },
    };
    return { customer, found, source: createWebApiSource(customer) };
  };
  return { fake, control };
}

test('the name that the maker gives is asked for in place of the others', async () => {
  const { fake, control } = page({ [ACTIVITIES]: [{ ...ROW, new_subject: 'Our own title' }] });
  const { source, found } = control({ UnifiedActivity: { Title: 'new_subject' } });
  expect(await source.readActivities(FIRST_PAGE)).toMatchObject({
    value: { rows: [{ title: 'Our own title' }] },
  });
  expect(fake.calls.map(({ options }) => options.includes('msdynci_title'))).toEqual([false]);
  expect(found.get()).toEqual([]);
});

test('a column of that name that is not there gives way to the others, and the maker sees why', async () => {
  const { fake, control } = page({ [ACTIVITIES]: [{ ...ROW, msdynci_externalurl: null }] });
  const { source, found } = control({ UnifiedActivity: { Title: 'new_subject' } });
  expect(await source.readActivities(FIRST_PAGE)).toMatchObject({
    value: { rows: [{ title: 'Order placed' }] },
  });
  await source.readActivities(FIRST_PAGE);
  expect(fake.calls.map(({ options }) => options.includes('new_subject'))).toEqual([false, false]);
  expect(fake.calls[1]?.options).toContain('msdynci_title');
  expect(found.get()).toMatchObject([
    {
      setting: 'ColumnNames',
      line: 3,
      path: ['UnifiedActivity', 'Title'],
      reason: { kind: 'notFound', given: 'new_subject' },
    },
  ]);
});

test('another control on the page keeps its own names, and learns which column is missing', async () => {
  const row = { ...ROW, new_title: 'Our own title', msdynci_externalurl: null };
  const { fake, control } = page({ [ACTIVITIES]: [row] });
  const wrong = { UnifiedActivity: { Title: 'new_subject' } };
  const [first, same, other, none] = [
    control(wrong),
    control(wrong),
    control({ UnifiedActivity: { Title: 'new_title' } }),
    control({}),
  ];
  const titles = [];
  for (const { source } of [first, same, other, none]) {
    const outcome = await source.readActivities(FIRST_PAGE);
    titles.push(outcome.ok && outcome.value.rows[0]?.title);
  }
  expect(titles).toEqual(['Order placed', 'Order placed', 'Our own title', 'Order placed']);
  expect([first, same, other, none].map(({ found }) => found.get().length)).toEqual([1, 1, 0, 0]);
  expect(fake.calls).toHaveLength(4);
});

test('two controls that find the same column missing at the same time both go on', async () => {
  const { fake, control } = page();
  fake.failNext(ACTIVITIES, missingColumn('msdynci_rangeindex'), 2);
  const outcomes = await Promise.all(
    [control({}), control({})].map(({ source }) => source.readActivities(FIRST_PAGE)),
  );
  expect(outcomes).toMatchObject([{ ok: true }, { ok: true }]);
});

test('without the column of the customer nothing can be read, and the maker sees its name', async () => {
  const { fake, control } = page();
  const { source, found } = control({ UnifiedActivity: { CustomerId: 'new_customer' } });
  fake.failNext(ACTIVITIES, missingColumn('new_customer'));
  expect(await source.readActivities(FIRST_PAGE)).toMatchObject({
    ok: false,
    failure: { kind: 'columnMissing' },
  });
  expect(fake.calls[0]?.options).toContain("$filter=new_customer eq 'c1'");
  expect(found.get()).toMatchObject([{ path: ['UnifiedActivity', 'CustomerId'] }]);
});

test('a missing table is reported, and its columns are not', async () => {
  const { control } = page();
  const { source, found } = control({ SegmentMembership: { table: 'new_segment', Segments: 's' } });
  expect(await source.readSegmentMemberships()).toMatchObject({
    ok: false,
    failure: { kind: 'tableMissing', table: 'SegmentMembership' },
  });
  expect(found.get()).toMatchObject([{ path: ['SegmentMembership', 'table'] }]);
});

test('a renamed table has its id under its own name, as Dataverse calls it', async () => {
  const { fake, control } = page({ new_activity: [{ ...ROW, new_activityid: 'a' }] });
  const { source } = control({ UnifiedActivity: { table: 'new_activity' } });
  expect(await source.readActivities(FIRST_PAGE)).toMatchObject({
    value: { rows: [{ primaryId: 'a' }] },
  });
  expect(fake.calls[0]?.options).not.toContain('msdynci_unifiedactivityid');
});

test('where all names are others, no query has any of the published ones', async () => {
  const { fake, control } = page({
    new_customerprofile: [],
    new_alternatekey: [{ new_customerid: 'c1', new_alternatevalue: 'key', new_keyring: null }],
    new_customermeasure: [],
    new_prediction: [],
    new_enrichment: [],
    new_lifetime: [],
  });
  const { customer, found } = control({});
  const renamed = { ...customer, names: { tables: allRenamed().tables, report: found.report } };
  const insights = createWebApiInsights(renamed, createNameReaders());
  const directory = createWebApiDirectory(renamed);
  const outcomes = [
    await insights.readProfile(),
    await insights.readMeasures(),
    await insights.readMeasureTable('new_lifetime'),
    await insights.readPredictions(),
    await insights.readEnrichments(),
    await insights.readKeys(),
    await directory.findAlternateKeys(['key']),
    await directory.findProfile('00000000-0000-4000-8000-000000000000'),
    await directory.findProfilesByKey('new_contactid', ['key']),
    await directory.readProfiles(['c1', 'c2']),
  ];
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
  const told = fake.calls.map(({ table, options }) => table + options);
  expect(told.filter((query) => query.includes('msdynci_'))).toEqual([]);
  expect(told.filter((query) => query.includes('new_customerid'))).toHaveLength(outcomes.length);
});
