import {
  createNameReaders,
  createWebApiInsights,
} from '../../CustomerInsightsTimeline/webApi/webApiInsights';
import { createMissingColumns } from '../../CustomerInsightsTimeline/webApi/missingColumns';
import { createFakeWebApi } from '../support/fakeWebApi';

const PROFILE = '7891aaaa-1234-4bbb-8ccc-0123456789ab';
const METADATA = 'mscipriv_segmentmetadata';
const SEGMENTS = 'msdynci_customerprofilesegment';
const gold = {
  msdyn_name: 'Gold',
  mscipriv_payload1: '{"friendlyName":"Gold members"}',
  mscipriv_payload2: null,
  msdyn_isdeleted: false,
  msdyn_ishistoryentry: false,
};
const tables = {
  msdynci_customerprofile: [{ msdynci_customerid: 'c1', msdynci_customerprofileid: PROFILE }],
  [SEGMENTS]: [
    {
      _msdynci_lookupfield_customer_value: PROFILE,
      msdynci_segmentid: 'high_value',
      msdynci_segmentname: 'High value',
    },
  ],
};

function opened(given: Parameters<typeof createFakeWebApi>[0]) {
  const fake = createFakeWebApi(given);
  const { webApi } = fake;
  const customer = { webApi, missing: createMissingColumns(), customerId: 'c1' };
  const source = createWebApiInsights(customer, createNameReaders());
  const namesOf = async (...names: string[]) => {
    const outcome = await source.readSegmentMetadata(names);
    return outcome.ok
      ? [...outcome.value].map(([name, { friendlyName }]) => [name, friendlyName])
      : outcome.failure.kind;
  };
  return { ...fake, namesOf };
}

test('names that the first source leaves out come from the segments of the profile', async () => {
  const { namesOf, calls } = opened({ ...tables, [METADATA]: [gold] });
  expect(await namesOf('Gold', 'High_Value', 'Nameless')).toEqual([
    ['Gold', 'Gold members'],
    ['High_Value', 'High value'],
  ]);
  const { options } = calls.find(({ table }) => table === SEGMENTS) ?? { options: '' };
  expect(options).toBe(
    '?$select=msdynci_segmentid,msdynci_segmentname' +
      `&$filter=_msdynci_lookupfield_customer_value eq ${PROFILE}`,
  );
});

test('they are asked for only where a name is missing', async () => {
  const { namesOf, calls } = opened({ ...tables, [METADATA]: [gold] });
  await namesOf('Gold');
  expect(calls.map(({ table }) => table)).toEqual([METADATA]);
});

test('a refusal of the first source is made up for by the second', async () => {
  const { namesOf, failNext } = opened({ ...tables, [METADATA]: [] });
  failNext(METADATA, { errorCode: 0x80040220, message: 'Principal lacks the privilege.' });
  expect(await namesOf('High_Value')).toEqual([['High_Value', 'High value']]);
});

test.each([
  ['is not there', { errorCode: 0x80041102, message: 'No such table.' }],
  ['may not be read', { errorCode: 0x80040220, message: 'Principal lacks the privilege.' }],
])('a second source that %s is asked once, and nothing is said of it', async (_what, error) => {
  const { namesOf, failNext, calls } = opened({ ...tables, [METADATA]: [] });
  failNext(SEGMENTS, error);
  expect(await namesOf('High_Value')).toEqual([]);
  await namesOf('Other');
  expect(calls.filter(({ table }) => table === SEGMENTS)).toHaveLength(1);
});

test('what it knows and what it does not is asked for once, and a failed read again', async () => {
  const { namesOf, failNext, calls } = opened({ ...tables, [METADATA]: [] });
  const asked = () => calls.filter(({ table }) => table !== METADATA).length;
  failNext(SEGMENTS, { errorCode: 0x80040216, message: 'Unexpected error.' });
  expect(await namesOf('High_Value', 'Nameless')).toEqual([]);
  expect(await namesOf('High_Value', 'Nameless')).toEqual([['High_Value', 'High value']]);
  expect(asked()).toBe(4);
  expect(await namesOf('High_Value', 'Nameless')).toEqual([['High_Value', 'High value']]);
  expect(asked()).toBe(4);
});
