import { DynamicsWebApi } from 'dynamics-web-api';
import { emulatorWith } from './emulator';
import type { Row } from './realClients';
import {
  dataverseIfy,
  dataverseWebapi,
  dynamicsWebApi,
  nameTables,
  nextPageOfDataverseWebapi,
} from './realClients';

/** Clients that nobody here wrote say what the stand-in gets wrong. */
const CUSTOMER = 'ce759201f786d590bf2134bff576c369';
const PROFILE = '7891aaaa-1234-4bbb-8ccc-0123456789ab';
const TITLES = ["O'Hara & Söhne", '1 + 1 = 2', 'Plain', '50% off; now', null];

const rowId = (index: number) => `0000000${index}-aaaa-4bbb-8ccc-0123456789ab`;

const emulator = emulatorWith({
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

const { serviceRoot } = emulator;
const table = { set: 'msdynci_unifiedactivities', logicalName: 'msdynci_unifiedactivity' };
const FORMATTED = '@OData.Community.Display.V1.FormattedValue';

nameTables([table]);

const origin = () => new URL(serviceRoot()).origin;

const idsOf = (rows: readonly Row[]) =>
  rows.map(({ msdynci_unifiedactivityid }) => msdynci_unifiedactivityid);

const counting = (condition: string) =>
  '<fetch aggregate="true"><entity name="msdynci_unifiedactivity">' +
  '<attribute name="msdynci_activitytime" alias="year" groupby="true" dategrouping="year"/>' +
  '<attribute name="msdynci_unifiedactivityid" alias="count" aggregate="count"/>' +
  `<filter>${condition}</filter></entity></fetch>`;

describe.each([
  ['dynamics-web-api', dynamicsWebApi],
  ['dataverse-ify', dataverseIfy],
  ['dataverse-webapi', dataverseWebapi],
])('%s', (_name, clientAt) => {
  const client = () => clientAt(origin());

  it('reads the columns that it selects, in the order that it asks for', async () => {
    const rows = await client().rows({
      table,
      select: 'msdynci_title',
      orderBy: 'msdynci_rangeindex desc',
      top: 2,
    });

    expect(idsOf(rows)).toEqual([rowId(4), rowId(3)]);
    expect(rows[0]).not.toHaveProperty('msdynci_rangeindex');
  });

  it.each([
    ['an apostrophe and an ampersand', "msdynci_title eq 'O''Hara & Söhne'", [0]],
    ['a plus sign', "msdynci_title eq '1 + 1 = 2'", [1]],
    ['a percent sign and a semicolon', "msdynci_title eq '50% off; now'", [3]],
    ['a part of a text', "contains(msdynci_title,'''Hara &')", [0]],
    ['an id', `msdynci_unifiedactivityid eq ${rowId(2)}`, [2]],
    ['a lookup', `_msdynci_lookupfield_customer_value eq ${PROFILE}`, [0, 1, 2, 3, 4]],
    ['nothing', 'msdynci_title eq null', [4]],
  ])('finds rows by %s', async (_what, filter, found) => {
    expect(idsOf(await client().rows({ table, filter }))).toEqual(found.map(rowId));
  });

  it('pages to the end, each row once', async () => {
    const filter = `msdynci_customerid eq '${CUSTOMER}'`;
    const rows = await client().allPages({ table, filter, orderBy: 'msdynci_rangeindex asc' }, 2);

    expect(idsOf(rows)).toEqual([0, 1, 2, 3, 4].map(rowId));
  });

  it('reads one record with its formatted values', async () => {
    const select = 'msdynci_activitytime,_msdynci_lookupfield_customer_value';

    expect(await client().row({ table, select }, rowId(0), CUSTOMER)).toMatchObject({
      msdynci_unifiedactivityid: rowId(0),
      [`msdynci_activitytime${FORMATTED}`]: '1/31/2024 10:20 AM',
      [`_msdynci_lookupfield_customer_value${FORMATTED}`]: 'Nora Keller',
    });
  });

  it.each([
    ['a column that is not there', { select: 'nothing' }, /named 'nothing'/],
    ['a second sort', { orderBy: 'msdynci_title,msdynci_rangeindex' }, /one sort/],
  ])('gets an error for %s', async (_what, options, message) => {
    await expect(client().rows({ table, ...options })).rejects.toMatchObject({
      code: '0x80060888',
      message: expect.stringMatching(message) as string,
    });
  });

  it('gets an error for a record that is not there', async () => {
    await expect(client().row({ table }, rowId(9), CUSTOMER)).rejects.toMatchObject({
      code: '0x80040217',
    });
  });

  it('counts rows by FetchXML', async () => {
    const fetchXml = counting(
      `<condition attribute="msdynci_title" operator="eq" value="O'Hara &amp; Söhne"/>`,
    );

    expect(await client().fetchXml({ table }, fetchXml)).toMatchObject([{ year: 2024, count: 1 }]);
  });

  it('is refused FetchXML that does not count in words, as nobody here asks for it', async () => {
    const fetchXml = '<fetch><entity name="msdynci_unifiedactivity"/></fetch>';

    await expect(client().fetchXml({ table }, fetchXml)).rejects.toMatchObject({
      message: expect.stringContaining(
        'FetchXML without aggregate="true" is not supported by this stand-in.',
      ) as string,
    });
  });
});

describe('dynamics-web-api alone', () => {
  const client = () =>
    new DynamicsWebApi({ serverUrl: `${origin()}/`, dataApi: { version: '9.2' } });

  it('finds a row by an id in braces, which it takes off', async () => {
    const { value } = await client().retrieveMultiple<Row>({
      collection: table.set,
      filter: `msdynci_unifiedactivityid eq {${rowId(2)}}`,
    });

    expect(idsOf(value)).toEqual([rowId(2)]);
  });

  it('counts', async () => {
    const { oDataCount } = await client().retrieveMultiple({
      collection: table.set,
      count: true,
      maxPageSize: 2,
    });

    expect(oDataCount).toBe(5);
  });

  it.each([
    ['a column that is not there', { select: ['nothing'] }, 400],
    ['a second sort', { orderBy: ['msdynci_title', 'msdynci_rangeindex'] }, 400],
    ['a table that is not there', { collection: 'msdynci_things' }, 404],
  ])('says the status of an error for %s', async (_what, options, status) => {
    await expect(
      client().retrieveMultiple({ collection: table.set, ...options }),
    ).rejects.toMatchObject({ status, code: '0x80060888' });
  });

  it('is refused its own spelling of partitionId, which is not the documented one', async () => {
    await expect(
      client().retrieve({ collection: table.set, key: rowId(0), partitionId: CUSTOMER }),
    ).rejects.toMatchObject({
      status: 400,
      message: "The query option 'partitionid' is not supported by this stand-in.",
    });
  });
});

describe('dataverse-ify alone', () => {
  it('asks for the name of a table’s collection before it asks for rows', async () => {
    await emulator.tell('reset', {});
    await dataverseIfy(origin()).rows({ table, top: 1 });

    const log = (await emulator.get('/__emulator/log')).body as unknown as readonly Row[];
    expect(log.map(({ path }) => path)).toEqual([
      "/api/data/v9.2/EntityDefinitions(LogicalName='msdynci_unifiedactivity')",
      '/api/data/v9.2/msdynci_unifiedactivities',
    ]);
  });
});

describe('dataverse-webapi alone', () => {
  it('is refused its next page, as it adds a slash to a link that may not be changed', async () => {
    await expect(nextPageOfDataverseWebapi(origin(), table.set, 2)).rejects.toMatchObject({
      message: 'Malformed $skiptoken.',
    });
  });
});
