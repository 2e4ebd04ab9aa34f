import { createColumnLabels } from '../../CustomerInsightsTimeline/webApi/columnLabels';
import type { Utility } from '../../CustomerInsightsTimeline/webApi/entityMetadata';
import { createMissingColumns } from '../../CustomerInsightsTimeline/webApi/missingColumns';
import { createWebApiInsights } from '../../CustomerInsightsTimeline/webApi/webApiInsights';
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

const attribute = (column: string) => ({ LogicalName: column, DisplayName: `The ${column}` });

test.each([
  ['published', { Attributes: { get: attribute } }],
  ['public controls read it', { Attributes: { _collection: { a: attribute('a') } } }],
])('labels are read from the collection as it is %s', async (_as, metadata) => {
  const { utils } = utilityOf(() => metadata);
  const labels = await createColumnLabels(createManualClock()).read(utils, TABLE, ['a']);
  expect([...labels]).toEqual([['a', 'The a']]);
});

test('the host is asked once for a table, for the columns that a row has', async () => {
  const { utils, calls } = utilityOf(() => ({ Attributes: { get: attribute } }));
  const clock = createManualClock();
  const labels = createColumnLabels(clock);
  await Promise.all([labels.read(utils, TABLE, ['a', 'b']), labels.read(utils, TABLE, ['a', 'b'])]);
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
  const labels = await createColumnLabels(createManualClock()).read(utils, TABLE, ['a']);
  expect(labels.size).toBe(0);
});

test('a host that failed once is asked again when labels are wanted again', async () => {
  let calls = 0;
  const getEntityMetadata = () =>
    calls++ === 0
      ? Promise.reject(new Error('Busy'))
      : Promise.resolve({ Attributes: { get: attribute } });
  const utils = { getEntityMetadata } as unknown as Utility;
  const labels = createColumnLabels(createManualClock());
  expect([...(await labels.read(utils, TABLE, ['a']))]).toEqual([]);
  expect([...(await labels.read(utils, TABLE, ['a']))]).toEqual([['a', 'The a']]);
  await labels.read(utils, TABLE, ['a']);
  expect(calls).toBe(2);
});

test('a profile does not wait for a host that never answers', async () => {
  const { webApi } = createFakeWebApi({
    [TABLE]: [{ msdynci_customerid: 'c1', msdynci_city: 'Bern' }],
  });
  const clock = createManualClock();
  const columnLabels = createColumnLabels(clock);
  const silent = { getEntityMetadata: () => new Promise<never>(() => undefined) };
  const source = createWebApiInsights(
    {
      webApi,
      missing: createMissingColumns(),
      labels: (table, columns) => columnLabels.read(silent, table, columns),
      customerId: 'c1',
    },
    () => Promise.reject(new Error('Nobody asks.')),
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
