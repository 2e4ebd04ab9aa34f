import {
  createMetadataReader,
  createReadingRoom,
} from '../../CustomerInsightsTimeline/webApi/metadataReader';
import { createFakeWebApi } from '../support/fakeWebApi';

const TABLE = 'mscipriv_segmentmetadata';
const row = (name: string, friendlyName: string, more = {}) => ({
  msdyn_name: name,
  mscipriv_payload1: JSON.stringify({ name, friendlyName }),
  mscipriv_payload2: null,
  msdyn_isdeleted: false,
  msdyn_ishistoryentry: false,
  ...more,
});
const readerOfSegments = (room = createReadingRoom()) => {
  const reader = createMetadataReader('SegmentMembership');
  return {
    read: (reach: Parameters<typeof reader.read>[0], names: readonly string[]) =>
      reader.read(reach, names, room),
  };
};
const namesFrom = (outcome: Awaited<ReturnType<ReturnType<typeof readerOfSegments>['read']>>) => {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return [...outcome.value].map(([name, { friendlyName }]) => [name, friendlyName]);
};

test('asks for the columns and the segments that are wanted, and for no row that is past or deleted', async () => {
  const { webApi, calls } = createFakeWebApi({
    [TABLE]: [
      row('High_Value', 'An older name', { msdyn_ishistoryentry: true }),
      row('High_Value', 'A deleted one', { msdyn_isdeleted: true }),
      row('High_Value', 'High value'),
      row('Other', 'Of another customer'),
    ],
  });
  const reader = readerOfSegments();
  const found = await reader.read({ webApi }, ['high_value', 'Nameless']);
  expect(namesFrom(found)).toEqual([['high_value', 'High value']]);
  for (const { options } of calls) {
    expect(options).toContain('$select=msdyn_name,mscipriv_payload1,mscipriv_payload2&');
  }
});

test('a segment is asked for once, whether it has a row or none, also by two controls at a time', async () => {
  const { webApi, calls } = createFakeWebApi({ [TABLE]: [row('Gold', 'Gold members')] });
  const reader = readerOfSegments();
  const [first, second] = await Promise.all([
    reader.read({ webApi }, ['Gold', 'Nameless']),
    reader.read({ webApi }, ['Nameless', 'Gold']),
  ]);
  expect(namesFrom(first)).toEqual([['Gold', 'Gold members']]);
  expect(namesFrom(second)).toEqual([['Gold', 'Gold members']]);
  expect(calls).toHaveLength(1);
});

test('50 segments take one request for the size of a row, and one for each 20 names', async () => {
  const names = Array.from({ length: 50 }, (_, place) => `Segment_${place}`);
  const { webApi, calls } = createFakeWebApi({
    [TABLE]: names.map((name) => row(name, name.toUpperCase())),
  });
  const found = await readerOfSegments().read({ webApi }, names);
  expect(namesFrom(found)).toEqual(names.map((name) => [name, name.toUpperCase()]));
  expect(calls).toHaveLength(4);
  for (const { options } of calls) expect(options.match(/msdyn_name eq/g)?.length).toBeLessThan(21);
});

test.each([
  ['of 2 MB, which fill the room at once', 'x', 1_048_576, 1],
  ['of half a megabyte', 'x', 262_144, 4],
  ['of half a megabyte in letters of two bytes', 'é', 131_072, 4],
])(
  'no more than 2 MB are read for names where rows are %s',
  async (_what, letter, length, most) => {
    const names = Array.from({ length: 40 }, (_, place) => `Segment_${place}`);
    const long = {
      mscipriv_payload1: letter.repeat(length),
      mscipriv_payload2: letter.repeat(length),
    };
    const { webApi } = createFakeWebApi({ [TABLE]: names.map((name) => row(name, '', long)) });
    let read = 0;
    let rows = 0;
    const counting = {
      retrieveMultipleRecords: async (table: string, options?: string, size?: number) => {
        const answer = await webApi.retrieveMultipleRecords(table, options, size);
        rows += answer.entities.length;
        for (const entity of answer.entities as readonly Record<string, unknown>[]) {
          read += Buffer.byteLength(
            `${String(entity.mscipriv_payload1)}${String(entity.mscipriv_payload2)}`,
          );
        }
        return answer;
      },
    } as unknown as ComponentFramework.WebApi;
    const found = await readerOfSegments().read({ webApi: counting }, names);
    expect(found.ok).toBe(true);
    expect(read).toBeLessThanOrEqual(2_097_152);
    expect(rows).toBe(most);
  },
);

test('knows nothing where there is no such table, and does not ask again', async () => {
  const { webApi, calls } = createFakeWebApi({});
  const reader = readerOfSegments();
  expect(namesFrom(await reader.read({ webApi }, ['Gold']))).toEqual([]);
  await reader.read({ webApi }, ['Silver']);
  expect(calls).toHaveLength(1);
});

test('asks again after a failure, and then no more', async () => {
  const { webApi, calls, failNext } = createFakeWebApi({ [TABLE]: [row('Gold', 'Gold members')] });
  failNext(TABLE, { errorCode: 0x80072322, message: 'requests exceeded' });
  const reader = readerOfSegments();
  const refused = await reader.read({ webApi }, ['Gold']);
  expect(refused).toMatchObject({ ok: false, failure: { kind: 'busy' } });
  expect(namesFrom(await reader.read({ webApi }, ['Gold']))).toEqual([['Gold', 'Gold members']]);
  await reader.read({ webApi }, ['Gold']);
  expect(calls).toHaveLength(2);
});

test('once the size of a row is known, all names of many segments are asked for side by side', async () => {
  const names = Array.from({ length: 50 }, (_, place) => `Segment_${place}`);
  const { webApi, calls } = createFakeWebApi({
    [TABLE]: names.map((name) => row(name, name.toUpperCase())),
  });
  const reader = readerOfSegments();
  await reader.read({ webApi }, []);
  expect(calls).toHaveLength(1);
  expect(calls[0]?.options).not.toContain('msdyn_name eq');
  let underWay = 0;
  let most = 0;
  const counting = {
    retrieveMultipleRecords: async (...call: Parameters<typeof webApi.retrieveMultipleRecords>) => {
      most = Math.max(most, ++underWay);
      const answer = await webApi.retrieveMultipleRecords(...call);
      underWay--;
      return answer;
    },
  } as unknown as ComponentFramework.WebApi;
  const found = await reader.read({ webApi: counting }, names);
  expect(namesFrom(found)).toEqual(names.map((name) => [name, name.toUpperCase()]));
  expect([calls.length, most]).toEqual([4, 3]);
});

test('a size that can’t be learned keeps no name from being asked for', async () => {
  const { webApi, calls } = createFakeWebApi({ [TABLE]: [row('Gold', 'Gold members')] });
  const reader = readerOfSegments();
  const failing = { retrieveMultipleRecords: () => Promise.reject(new Error('No connection')) };
  expect(await reader.read({ webApi: failing }, [])).toMatchObject({ ok: true });
  expect(namesFrom(await reader.read({ webApi }, ['Gold']))).toEqual([['Gold', 'Gold members']]);
  expect(calls).toHaveLength(1);
});

test('measures are named in the same way, within what segments left of the 2 MB', async () => {
  const measure = row('Lifetime_Spend', '', {
    mscipriv_payload1: '{"name":"Lifetime_Spend","displayName":"Money spent so far"}',
  });
  const { webApi, calls } = createFakeWebApi({ mscipriv_measuremetadata: [measure] });
  const reader = createMetadataReader('CustomerMeasure');
  const room = createReadingRoom();
  expect(namesFrom(await reader.read({ webApi }, ['Lifetime_Spend'], room))).toEqual([
    ['Lifetime_Spend', 'Money spent so far'],
  ]);
  room.left = 0;
  expect(namesFrom(await reader.read({ webApi }, ['Order_Count'], room))).toEqual([]);
  expect(calls).toHaveLength(1);
});
