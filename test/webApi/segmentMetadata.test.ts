import { createSegmentMetadataReader } from '../../CustomerInsightsTimeline/webApi/segmentMetadata';
import { createFakeWebApi } from '../support/fakeWebApi';

const TABLE = 'mscipriv_segmentmetadata';
const utils = {
  getEntityMetadata: () => Promise.resolve({ PrimaryNameAttribute: 'mscipriv_title' }),
} as unknown as ComponentFramework.Utility;

test('asks once for the whole page, and learns the primary name where the host tells it', async () => {
  const { webApi, calls } = createFakeWebApi({ [TABLE]: [{ mscipriv_title: 'Gold' }] });
  const reader = createSegmentMetadataReader();
  const [first] = await Promise.all([
    reader.read({ webApi }, utils),
    reader.read({ webApi }, utils),
  ]);
  expect(first).toMatchObject({
    ok: true,
    value: {
      nameColumn: 'mscipriv_title',
      rows: [[{ name: 'mscipriv_title', value: 'Gold' }]],
    },
  });
  expect(calls).toHaveLength(1);
});

test.each([
  ['a host without utilities', undefined],
  [
    'utilities that throw at once',
    {
      getEntityMetadata: () => {
        throw new Error('Not implemented.');
      },
    },
  ],
])('reads without the metadata of %s', async (_what, without) => {
  const { webApi } = createFakeWebApi({ [TABLE]: [{ a: 'Gold' }] });
  expect(await createSegmentMetadataReader().read({ webApi }, without)).toMatchObject({
    ok: true,
    value: { nameColumn: null, rows: [[{ name: 'a' }]] },
  });
});

test('knows nothing where there is no such table, and does not ask again', async () => {
  const { webApi, calls } = createFakeWebApi({});
  const reader = createSegmentMetadataReader();
  expect(await reader.read({ webApi }, utils)).toEqual({
    ok: true,
    value: { rows: [], nameColumn: null },
  });
  await reader.read({ webApi }, utils);
  expect(calls).toHaveLength(1);
});

test('asks again after a failure, and then no more', async () => {
  const { webApi, calls, failNext } = createFakeWebApi({ [TABLE]: [{ a: 'Gold' }] });
  failNext(TABLE, { errorCode: 0x80072322, message: 'requests exceeded' });
  const reader = createSegmentMetadataReader();
  const refused = await reader.read({ webApi }, utils);
  expect(refused).toMatchObject({ ok: false, failure: { kind: 'busy' } });
  const read = await reader.read({ webApi }, utils);
  expect(read).toMatchObject({ ok: true, value: { rows: { length: 1 } } });
  await reader.read({ webApi }, utils);
  expect(calls).toHaveLength(2);
});
