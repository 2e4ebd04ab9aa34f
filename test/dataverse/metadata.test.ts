import type { TableRow } from '../../demo/seed/rows';
import { emulatorWith } from './emulator';

const id = (index: number) => `${String(index).padStart(8, '0')}-aaaa-4bbb-8ccc-0123456789ab`;
const profile = id(99);

const key = (index: number): TableRow => ({
  msdynci_alternatekeyid: id(index),
  msdynci_customerid: index < 500 ? 'first' : 'second',
});

const { get } = emulatorWith({
  seed: {
    msdynci_unifiedactivity: [
      {
        msdynci_unifiedactivityid: id(1),
        partitionid: 'north',
        msdynci_title: 'In the north',
        msdynci_activitytime: '2024-01-31T13:05:00Z',
        msdynci_lookupfield_customer: profile,
      },
      { msdynci_unifiedactivityid: id(1), partitionid: "so'uth", msdynci_title: 'In the south' },
    ],
    msdynci_alternatekey: Array.from({ length: 501 }, (_, index) => key(index)),
    msdynci_segmentmembership: Array.from({ length: 600 }, (_, index) => ({
      msdynci_segmentmembershipid: id(index),
    })),
    msdynci_customerprofile: [{ msdynci_customerprofileid: profile, msdynci_customerid: 'Nora' }],
  },
});

const annotated = { Prefer: 'odata.include-annotations="*"' };
const FORMATTED = 'OData.Community.Display.V1.FormattedValue';

describe('the tables of Customer Insights', () => {
  it.each([
    ['msdynci_unifiedactivity', 'msdynci_unifiedactivities', true],
    ['msdynci_alternatekey', 'msdynci_alternatekeys', true],
    ['msdynci_segmentmembership', 'msdynci_segmentmemberships', false],
    ['msdynci_customermeasure', 'msdynci_customermeasures', false],
    ['msdynci_enrichment', 'msdynci_enrichments', false],
    ['msdynci_prediction', 'msdynci_predictions', false],
    ['msdynci_customerprofile', 'msdynci_customerprofiles', false],
  ])('have %s', async (logicalName, entitySet, isElastic) => {
    const definition = await get(`EntityDefinitions(LogicalName='${logicalName}')`);
    expect(definition.body).toMatchObject({
      LogicalName: logicalName,
      EntitySetName: entitySet,
      PrimaryIdAttribute: `${logicalName}id`,
      TableType: isElastic ? 'Elastic' : 'Standard',
    });

    const partition = await get(`${entitySet}?$select=partitionid&$top=1`);
    expect(partition.status).toBe(isElastic ? 200 : 400);
    const ids = await get(`${entitySet}?$select=${logicalName}id&$top=1`);
    expect(ids.status).toBe(200);
  });
});

describe('one row', () => {
  const titleAt = async (address: string) => {
    const { status, body } = await get(`msdynci_unifiedactivities(${address}`);
    return status === 200 ? body.msdynci_title : status;
  };

  it('is distinguished from one with the same id by its partition', async () => {
    expect(await titleAt(`${id(1)})?partitionId='north'`)).toBe('In the north');
    expect(await titleAt(`${id(1)})?partitionId='so''uth'`)).toBe('In the south');
    expect(await titleAt(`${id(1)})?partitionId='west'`)).toBe(404);
  });

  it('is found by both as a key', async () => {
    const ofPartition = (partition: string) =>
      titleAt(`msdynci_unifiedactivityid=${id(1)},partitionid='${partition}')`);

    expect(await ofPartition('north')).toBe('In the north');
    expect(await ofPartition("so''uth")).toBe('In the south');
    expect(await ofPartition('west')).toBe(404);
  });

  it('is found by an id in capitals, with the columns that are asked for', async () => {
    const { body } = await get(
      `msdynci_customerprofiles(${profile.toUpperCase()})?$select=msdynci_customerid`,
    );

    expect(body).toMatchObject({ msdynci_customerprofileid: profile, msdynci_customerid: 'Nora' });
    expect(body).not.toHaveProperty('createdon');
  });

  it('has no partition in a standard table', async () => {
    const { status } = await get(`msdynci_customerprofiles(${profile})?partitionId='x'`);

    expect(status).toBe(400);
  });

  it('stands in a list once for each of its partitions', async () => {
    const { body } = await get('msdynci_unifiedactivities?$select=partitionid');

    expect(body.value?.map((row) => [row.msdynci_unifiedactivityid, row.partitionid])).toEqual([
      [id(1), 'north'],
      [id(1), "so'uth"],
    ]);
  });
});

describe('a count', () => {
  const TOTAL = '@Microsoft.Dynamics.CRM.totalrecordcount';
  const EXCEEDED = '@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded';
  const counts = async (address: string) => {
    const { body } = await get(`${address}$count=true`, annotated);
    return [body['@odata.count'], body[TOTAL], body[EXCEEDED]];
  };

  it('ends at 500 in an elastic table, and says so', async () => {
    expect(await counts('msdynci_alternatekeys?')).toEqual([500, 500, true]);
  });

  it('of just 500 is whole', async () => {
    const filter = "$filter=msdynci_customerid eq 'first'&";
    expect(await counts(`msdynci_alternatekeys?${filter}`)).toEqual([500, 500, false]);
  });

  it('goes past 500 in a standard table', async () => {
    expect(await counts('msdynci_segmentmemberships?')).toEqual([600, 600, false]);
  });

  it('does not depend on the size of a page', async () => {
    const { body } = await get('msdynci_segmentmemberships?$count=true', {
      Prefer: 'odata.maxpagesize=5',
    });

    expect(body.value).toHaveLength(5);
    expect(body['@odata.count']).toBe(600);
    expect(body).not.toHaveProperty([TOTAL]);
    expect(body).not.toHaveProperty([EXCEEDED]);
  });

  it('is absent where it is not asked for', async () => {
    expect((await get('msdynci_segmentmemberships?$top=1')).body).not.toHaveProperty([
      '@odata.count',
    ]);
  });
});

describe('annotations', () => {
  const address = "msdynci_unifiedactivities?$filter=partitionid eq 'north'";
  const lookup = '_msdynci_lookupfield_customer_value';
  const first = async (headers: Record<string, string>) =>
    (await get(address, headers)).body.value?.[0] ?? {};

  it('are answered where all are asked for', async () => {
    const row = await first(annotated);

    expect(row[`msdynci_activitytime@${FORMATTED}`]).toBe('1/31/2024 1:05 PM');
    expect(row[`${lookup}@Microsoft.Dynamics.CRM.lookuplogicalname`]).toBe(
      'msdynci_customerprofile',
    );
    expect(row[`${lookup}@${FORMATTED}`]).toBe('Nora');
    expect(row[lookup]).toBe(profile);
  });

  it('are those that are asked for by name', async () => {
    const row = await first({ Prefer: `odata.include-annotations="${FORMATTED}"` });

    expect(row).toHaveProperty([`msdynci_activitytime@${FORMATTED}`]);
    expect(row).not.toHaveProperty([`${lookup}@Microsoft.Dynamics.CRM.lookuplogicalname`]);
  });

  it('are absent where none is asked for', async () => {
    const names = Object.keys(await first({}));

    expect(names.filter((name) => name.includes('@'))).toEqual(['@odata.etag']);
  });
});
