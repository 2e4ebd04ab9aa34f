import { createColumnLabels } from '../../CustomerInsightsTimeline/webApi/tableMetadata';
import type { Utility } from '../../CustomerInsightsTimeline/webApi/tableMetadata';
import { createMissingColumns } from '../../CustomerInsightsTimeline/webApi/missingColumns';
import {
  createNameReaders,
  createWebApiInsights,
} from '../../CustomerInsightsTimeline/webApi/webApiInsights';
import { createFakeWebApi } from '../support/fakeWebApi';
import { createManualClock } from '../support/manualClock';
import { promisesSettled } from '../support/promisesSettled';

const TABLE = 'msdynci_customerprofile';

/** A host that knows these columns, in the form that hosts have. */
function utilityOf(answer: (columns: readonly string[]) => unknown) {
  const calls: (readonly string[])[] = [];
  const getEntityMetadata = (_table: string, columns: string[] = []) => {
    calls.push(columns);
    return Promise.resolve(answer(columns));
  };
  return { calls, utils: { getEntityMetadata } as unknown as Utility };
}

const request = (utils: Utility) => ({
  utils,
  table: TABLE,
  columns: ['a'],
  clock: createManualClock(),
});

const attribute = (column: string) => ({ LogicalName: column, DisplayName: `The ${column}` });

test.each([
  ['published', { Attributes: { get: attribute } }],
  ['public controls read it', { Attributes: { _collection: { a: attribute('a') } } }],
])('labels are read from the collection as it is %s', async (_as, metadata) => {
  const { utils } = utilityOf(() => metadata);
  const labels = await createColumnLabels().read(request(utils));
  expect([...labels]).toEqual([['a', 'The a']]);
});

test('the host is asked once for a table, for the columns that a row has', async () => {
  const { utils, calls } = utilityOf(() => ({ Attributes: { get: attribute } }));
  const clock = createManualClock();
  const labels = createColumnLabels();
  const asked = { ...request(utils), columns: ['a', 'b'], clock };
  await Promise.all([labels.read(asked), labels.read(asked)]);
  expect(calls).toEqual([['a', 'b']]);
  expect(clock.pending()).toBe(0);
});

const throwing = () => {
  throw new Error('Not implemented.');
};

test.each<[string, Utility]>([
  ['has no utilities', undefined],
  ['throws at once', { getEntityMetadata: throwing }],
  ['refuses', { getEntityMetadata: () => Promise.reject(new Error('No')) }],
  ['answers nothing', utilityOf(() => undefined).utils],
  ['answers no collection', utilityOf(() => ({ Attributes: 'none' })).utils],
  ['has a collection that throws', utilityOf(() => ({ Attributes: { get: throwing } })).utils],
  ['has no such column', utilityOf(() => ({ Attributes: { get: () => null } })).utils],
  ['has names that are no text', utilityOf(() => ({ Attributes: { get: () => 7 } })).utils],
  [
    'has empty names',
    utilityOf(() => ({ Attributes: { get: () => ({ DisplayName: ' ' }) } })).utils,
  ],
])('a host that %s leaves columns their own names', async (_what, utils) => {
  const labels = await createColumnLabels().read(request(utils));
  expect(labels.size).toBe(0);
});

test('a host that failed once is asked again when labels are wanted again', async () => {
  let calls = 0;
  const getEntityMetadata = () =>
    calls++ === 0
      ? Promise.reject(new Error('Busy'))
      : Promise.resolve({ Attributes: { get: attribute } });
  const utils = { getEntityMetadata } as unknown as Utility;
  const labels = createColumnLabels();
  expect([...(await labels.read(request(utils)))]).toEqual([]);
  expect([...(await labels.read(request(utils)))]).toEqual([['a', 'The a']]);
  await labels.read(request(utils));
  expect(calls).toBe(2);
});

test('a profile does not wait for a host that never answers', async () => {
  const { webApi } = createFakeWebApi({
    [TABLE]: [{ msdynci_customerid: 'c1', msdynci_city: 'Bern' }],
  });
  const clock = createManualClock();
  const columnLabels = createColumnLabels();
  const silent = { getEntityMetadata: () => new Promise<never>(() => undefined) };
  const source = createWebApiInsights(
    {
      webApi,
      missing: createMissingColumns(),
      labels: (table, columns) => columnLabels.read({ utils: silent, table, columns, clock }),
      customerId: 'c1',
    },
    createNameReaders(),
  );
  const reading = source.readProfile();
  await promisesSettled();
  clock.advance(2000);
  expect(await reading).toMatchObject({
    ok: true,
    value: expect.arrayContaining([
      expect.objectContaining({ name: 'msdynci_city', value: 'Bern', label: null }),
    ]) as unknown,
  });
});

test('a table of a measure is called what its designer calls it', async () => {
  const { webApi } = createFakeWebApi({ new_spend: [{ msdynci_customerid: 'c1', new_spend: 7 }] });
  const { utils } = utilityOf(() => ({
    DisplayName: 'Spend per year',
    Attributes: { get: attribute },
  }));
  const columnLabels = createColumnLabels();
  const clock = createManualClock();
  const source = createWebApiInsights(
    {
      webApi,
      missing: createMissingColumns(),
      labels: (table, columns) => columnLabels.read({ utils, table, columns, clock }),
      customerId: 'c1',
    },
    createNameReaders(),
  );
  expect(await source.readMeasureTable('new_spend')).toMatchObject({
    ok: true,
    value: {
      label: 'Spend per year',
      rows: [
        expect.arrayContaining([
          expect.objectContaining({ name: 'new_spend', label: 'The new_spend' }),
        ]) as unknown,
      ],
    },
  });
});
