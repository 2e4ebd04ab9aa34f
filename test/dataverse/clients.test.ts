import { DynamicsWebApi } from 'dynamics-web-api';
import { emulatorWith } from './emulator';

/** A client that nobody here wrote says what the stand-in gets wrong. */
const CUSTOMER = 'ce759201f786d590bf2134bff576c369';
const PROFILE = '7891aaaa-1234-4bbb-8ccc-0123456789ab';
const TITLES = ["O'Hara & Söhne", '1 + 1 = 2', 'Plain', '50% off; now', null];

const rowId = (index: number) => `0000000${index}-aaaa-4bbb-8ccc-0123456789ab`;

const { serviceRoot } = emulatorWith({
  seed: {
    msdynci_unifiedactivity: TITLES.map((msdynci_title, index) => ({
      msdynci_unifiedactivityid: rowId(index),
      partitionid: CUSTOMER,
      msdynci_customerid: CUSTOMER,
      msdynci_title,
      msdynci_rangeindex: String(1_700_000_000 + index),
      msdynci_activitytime: '2024-01-31T10:20:30Z',
      msdynci_lookupfield_customer: PROFILE,
    })),
    msdynci_customerprofile: [
      { msdynci_customerprofileid: PROFILE, msdynci_customerid: 'Nora Keller' },
    ],
  },
});

const keyOf = (index: number) =>
  `msdynci_unifiedactivityid=${rowId(index)},partitionid='${CUSTOMER}'`;

const COLLECTION = 'msdynci_unifiedactivities';
const FORMATTED = '@OData.Community.Display.V1.FormattedValue';

interface Activity {
  readonly msdynci_unifiedactivityid: string;
  readonly msdynci_title: string | null;
}

const client = () =>
  new DynamicsWebApi({
    serverUrl: new URL('/', serviceRoot()).href,
    dataApi: { version: '9.2' },
  });

const idsOf = (rows: readonly Activity[]) =>
  rows.map(({ msdynci_unifiedactivityid }) => msdynci_unifiedactivityid);

describe('dynamics-web-api', () => {
  it('reads the columns that it selects, in the order that it asks for', async () => {
    const { value } = await client().retrieveMultiple<Activity>({
      collection: COLLECTION,
      select: ['msdynci_title'],
      orderBy: ['msdynci_rangeindex desc'],
      top: 2,
    });

    expect(idsOf(value)).toEqual([rowId(4), rowId(3)]);
    expect(value[0]).not.toHaveProperty('msdynci_rangeindex');
  });

  it.each([
    ['an apostrophe and an ampersand', "msdynci_title eq 'O''Hara & Söhne'", [0]],
    ['a plus sign', "msdynci_title eq '1 + 1 = 2'", [1]],
    ['a percent sign and a semicolon', "msdynci_title eq '50% off; now'", [3]],
    ['a part of a text', "contains(msdynci_title,'''Hara &')", [0]],
    ['an id', `msdynci_unifiedactivityid eq ${rowId(2)}`, [2]],
    [
      'an id in braces, which the client takes off',
      `msdynci_unifiedactivityid eq {${rowId(2)}}`,
      [2],
    ],
    ['a lookup', `_msdynci_lookupfield_customer_value eq ${PROFILE}`, [0, 1, 2, 3, 4]],
    ['nothing', 'msdynci_title eq null', [4]],
  ])('finds rows by %s', async (_what, filter, found) => {
    const { value } = await client().retrieveMultiple<Activity>({ collection: COLLECTION, filter });

    expect(idsOf(value)).toEqual(found.map(rowId));
  });

  it('pages to the end, each row once', async () => {
    const { value } = await client().retrieveAll<Activity>({
      collection: COLLECTION,
      filter: `msdynci_customerid eq '${CUSTOMER}'`,
      orderBy: ['msdynci_rangeindex asc'],
      maxPageSize: 2,
    });

    expect(idsOf(value)).toEqual([0, 1, 2, 3, 4].map(rowId));
  });

  it('counts', async () => {
    const { oDataCount } = await client().retrieveMultiple({
      collection: COLLECTION,
      count: true,
      maxPageSize: 2,
    });

    expect(oDataCount).toBe(5);
  });

  it('reads one record with its formatted values', async () => {
    const row = await client().retrieve<Record<string, unknown>>({
      collection: COLLECTION,
      key: keyOf(0),
      select: ['msdynci_activitytime', '_msdynci_lookupfield_customer_value'],
      includeAnnotations: '*',
    });

    expect(row).toMatchObject({
      msdynci_unifiedactivityid: rowId(0),
      [`msdynci_activitytime${FORMATTED}`]: '1/31/2024 10:20 AM',
      [`_msdynci_lookupfield_customer_value${FORMATTED}`]: 'Nora Keller',
    });
  });

  it.each([
    ['a column that is not there', { select: ['nothing'] }, 400, '0x80060888', /named 'nothing'/],
    [
      'a second sort',
      { orderBy: ['msdynci_title', 'msdynci_rangeindex'] },
      400,
      '0x80060888',
      /one sort/,
    ],
    ['a table that is not there', { collection: 'msdynci_things' }, 404, '0x80060888', /segment/],
  ])('gets an error for %s', async (_what, options, status, code, message) => {
    await expect(
      client().retrieveMultiple({ collection: COLLECTION, ...options }),
    ).rejects.toMatchObject({ status, code, message: expect.stringMatching(message) as string });
  });

  it('gets an error for a record that is not there', async () => {
    await expect(
      client().retrieve({ collection: COLLECTION, key: keyOf(9) }),
    ).rejects.toMatchObject({ status: 404, code: '0x80040217' });
  });

  it('is refused its own spelling of partitionId, which is not the documented one', async () => {
    await expect(
      client().retrieve({ collection: COLLECTION, key: rowId(0), partitionId: CUSTOMER }),
    ).rejects.toMatchObject({
      status: 400,
      message: "The query option 'partitionid' is not supported by this stand-in.",
    });
  });

  it('counts rows by FetchXML', async () => {
    const fetchXml =
      '<fetch aggregate="true"><entity name="msdynci_unifiedactivity">' +
      '<attribute name="msdynci_activitytime" alias="year" groupby="true" dategrouping="year"/>' +
      '<attribute name="msdynci_unifiedactivityid" alias="count" aggregate="count"/>' +
      `<filter><condition attribute="msdynci_title" operator="eq" value="O'Hara &amp; Söhne"/></filter>` +
      '</entity></fetch>';

    const { value } = await client().fetch({ collection: COLLECTION, fetchXml });

    expect(value).toEqual([{ year: 2024, count: 1 }]);
  });

  it('is refused FetchXML that does not count in words, as nobody here asks for it', async () => {
    const fetchXml = '<fetch><entity name="msdynci_unifiedactivity"/></fetch>';

    await expect(client().fetch({ collection: COLLECTION, fetchXml })).rejects.toMatchObject({
      status: 400,
      message: 'FetchXML without aggregate="true" is not supported by this stand-in.',
    });
  });
});
