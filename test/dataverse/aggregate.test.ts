import { emulatorWith } from './emulator';

const CUSTOMER = 'ce759201f786d590bf2134bff576c369';

const activity = (
  type: string | null,
  time: string | null,
  more: Readonly<Record<string, string>> = {},
) => ({
  msdynci_customerid: CUSTOMER,
  msdynci_activitytype: type,
  msdynci_activitytime: time,
  ...more,
});

const { get, tell, serviceRoot } = emulatorWith({
  seed: {
    msdynci_unifiedactivity: [
      activity('Order', '2024-01-31T23:30:00Z'),
      activity('order', '2024-01-05T10:00:00Z'),
      activity('Order', '2023-01-05T10:00:00Z'),
      activity('Visit', null),
      activity(null, '2024-01-05T10:00:00Z', { msdynci_title: 'A title' }),
      activity('Order', '2024-01-05T10:00:00Z', { msdynci_customerid: 'another & <one>' }),
    ],
    msdynci_enrichment: Array.from({ length: 50_001 }, (_, index) => ({
      msdynci_customerid: index === 0 ? 'few' : 'many',
    })),
  },
});

const TABLE = 'msdynci_unifiedactivity';
const COUNT = `<attribute name="msdynci_title" alias="count" aggregate="count"/>`;
const TYPE = '<attribute name="msdynci_activitytype" alias="type" groupby="true"/>';
const part = (name: string, zone = '') =>
  `<attribute name="msdynci_activitytime" alias="${name}" groupby="true" dategrouping="${name}"${zone}/>`;
const of = (customer: string) =>
  `<filter><condition attribute="msdynci_customerid" operator="eq" value="${customer}"/></filter>`;

const fetchXml = (entity: string, inner: string) =>
  `<fetch aggregate="true"><entity name="${entity}">${inner}</entity></fetch>`;

const ask = (xml: string, set = 'msdynci_unifiedactivities', headers = {}) =>
  get(`${set}?fetchXml=${encodeURIComponent(xml)}`, headers);

const counted = async (inner: string) =>
  (await ask(fetchXml(TABLE, inner))).body.value?.map((row) => JSON.stringify(row)).sort();

describe('FetchXML', () => {
  it('counts the rows of a customer by type, whatever the case, and by year and month', async () => {
    expect(await counted(COUNT + TYPE + part('year') + part('month') + of(CUSTOMER))).toEqual([
      '{"count":1,"type":"Order","year":2023,"month":1}',
      '{"count":1,"type":"Visit"}',
      '{"count":1,"year":2024,"month":1}',
      '{"count":2,"type":"Order","year":2024,"month":1}',
    ]);
  });

  it('groups dates in the zone of the user, unless it may not', async () => {
    const session = { 'x-emulator-session': 'Zurich' };
    await tell('timeZone', { timeZone: 'Europe/Zurich' }, session);
    const months = async (zone: string) => {
      const xml = fetchXml(TABLE, COUNT + part('month', zone) + of(CUSTOMER));
      const { body } = await ask(xml, 'msdynci_unifiedactivities', session);
      return body.value?.flatMap(({ month }) => month ?? []);
    };

    expect(await months('')).toEqual([2, 1]);
    expect(await months(' usertimezone="true"')).toEqual([2, 1]);
    expect(await months(' usertimezone="false"')).toEqual([1]);
  });

  it('tells days, weeks and quarters as well', async () => {
    const row = `<filter><condition attribute="msdynci_title" operator="not-null"/></filter>`;
    expect(await counted(COUNT + part('day') + part('week') + part('quarter') + row)).toEqual([
      '{"count":1,"day":5,"week":1,"quarter":1}',
    ]);
  });

  it('counts the rows that have a value, and takes any text for a value', async () => {
    const title = '<attribute name="msdynci_title" alias="titles" aggregate="countcolumn"/>';
    expect(await counted(title + of(CUSTOMER))).toEqual(['{"titles":1}']);
    expect(await counted(COUNT + of('another &amp; &lt;one&gt;'))).toEqual(['{"count":1}']);
    expect(await counted(COUNT + of('nobody'))).toEqual(['{"count":0}']);
    expect(await counted(COUNT + TYPE + of('nobody'))).toEqual([]);
  });

  it('cuts off groups that do not fit a page, and gives a cookie for the rest', async () => {
    const Prefer = 'odata.maxpagesize=2,odata.include-annotations="*"';
    const { body } = await ask(
      fetchXml(TABLE, COUNT + TYPE + of(CUSTOMER)),
      'msdynci_unifiedactivities',
      { Prefer },
    );
    expect(body.value).toHaveLength(2);
    expect(body).toHaveProperty(['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie']);
    expect(body).not.toHaveProperty(['@odata.nextLink']);
  });

  it('is logged as it was asked', async () => {
    const session = { 'x-emulator-session': 'logged' };
    const xml = fetchXml(TABLE, COUNT + TYPE + of(CUSTOMER));
    await ask(xml, 'msdynci_unifiedactivities', session);
    const log = await fetch(new URL('/__emulator/log', serviceRoot()), { headers: session });
    expect(await log.json()).toMatchObject([
      { table: TABLE, options: { fetchXml: xml }, status: 200, rows: 3, roundTrip: 1 },
    ]);
  });

  it.each([
    ['an order with a group', `${COUNT}${TYPE}<order alias="count"/>`, '0x80060888', /an order/i],
    [
      'a column that is not there',
      `${COUNT}<attribute name="nothing" alias="n" groupby="true"/>`,
      '0x80041103',
      /Name = 'nothing'/,
    ],
    [
      'a condition on a column that is not there',
      `${COUNT}<filter><condition attribute="no" operator="null"/></filter>`,
      '0x80041103',
      /Name = 'no'/,
    ],
    [
      'an attribute without an alias',
      '<attribute name="x" groupby="true"/>',
      '0x80060888',
      /alias/,
    ],
    ['another table', `${COUNT}<link-entity name="contact"/>`, '0x80060888', /link-entity/],
    ['no attribute', of(CUSTOMER), '0x80060888', /needs an attribute/],
  ])('refuses %s', async (_what, inner, code, message) => {
    const { status, body } = await ask(fetchXml(TABLE, inner));
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code, message: expect.stringMatching(message) as string });
  });

  it('refuses the Description where the environment has none', async () => {
    const session = { 'x-emulator-session': 'published' };
    await tell('schema', { shape: 'entityReference' }, session);
    const xml = fetchXml(
      TABLE,
      `<attribute name="msdynci_description" alias="n" aggregate="countcolumn"/>`,
    );
    expect((await ask(xml, 'msdynci_unifiedactivities', session)).body.error?.code).toBe(
      '0x80041103',
    );
  });

  it('refuses to count more than 50,000 rows', async () => {
    const count = '<attribute name="msdynci_customerid" alias="count" aggregate="count"/>';
    const refused = await ask(fetchXml('msdynci_enrichment', count), 'msdynci_enrichments');
    expect(refused.body.error).toMatchObject({
      code: '0x8004e023',
      message: expect.stringMatching(/maximum record limit/) as string,
    });
    const many = await ask(
      fetchXml('msdynci_enrichment', count + of('many')),
      'msdynci_enrichments',
    );
    expect(many.body.value).toEqual([{ count: 50_000 }]);
  });

  it.each([
    ['that does not count', `<fetch><entity name="${TABLE}"/></fetch>`],
    ['of another table than the address', fetchXml('msdynci_enrichment', COUNT)],
    ['that is no XML', '<fetch aggregate="true"'],
    ['beside another option', `${fetchXml(TABLE, COUNT)}&$top=1`],
  ])('refuses a query %s', async (_what, xml) => {
    const [query = '', option] = xml.split('&$');
    const address = `msdynci_unifiedactivities?fetchXml=${encodeURIComponent(query)}`;
    const { status } = await get(option === undefined ? address : `${address}&$${option}`);
    expect(status).toBe(400);
  });
});
