import { emulatorWith } from './emulator';

const { get, tell } = emulatorWith({
  seed: { msdynci_customerprofile: [{ msdynci_points: null }, { msdynci_points: 5 }] },
});

const definition = (table: string) => `EntityDefinitions(LogicalName='${table}')`;

async function attributes(table: string, headers = {}): Promise<Record<string, unknown>> {
  const select = '$select=LogicalName,AttributeType';
  const { body } = await get(`${definition(table)}/Attributes?${select}`, headers);
  return Object.fromEntries(
    (body.value ?? []).map((row) => [String(row.LogicalName), row.AttributeType]),
  );
}

describe('metadata', () => {
  it('names a table, its entity set and its primary columns', async () => {
    const { body } = await get(definition('msdynci_unifiedactivity'));

    expect(body).toMatchObject({
      LogicalName: 'msdynci_unifiedactivity',
      EntitySetName: 'msdynci_unifiedactivities',
      PrimaryIdAttribute: 'msdynci_unifiedactivityid',
      PrimaryNameAttribute: 'msdynci_activityid',
    });
  });

  it('answers the properties that are asked for, and refuses unknown ones', async () => {
    const select = (names: string) => `${definition('msdynci_prediction')}?$select=${names}`;

    expect(Object.keys((await get(select('EntitySetName'))).body)).toEqual([
      '@odata.context',
      'EntitySetName',
    ]);
    expect((await get(select('Nothing'))).status).toBe(400);
    expect((await get(`${definition('msdynci_prediction')}?$expand=Attributes`)).status).toBe(400);
  });

  it('lists the columns with their types', async () => {
    expect(await attributes('msdynci_unifiedactivity')).toMatchObject({
      msdynci_unifiedactivityid: 'Uniqueidentifier',
      msdynci_rangeindex: 'String',
      msdynci_semanticdata: 'Memo',
      msdynci_activitytime: 'DateTime',
      msdynci_lookupfield_customer: 'Lookup',
      ttlinseconds: 'Integer',
    });
  });

  it('lists what only this environment’s profiles have, by their first value', async () => {
    expect(await attributes('msdynci_customerprofile')).toMatchObject({
      msdynci_points: 'Decimal',
    });
  });

  it('has no Description in the shape of the entity reference', async () => {
    const headers = { 'x-emulator-session': 'reference' };
    await tell('schema', { shape: 'entityReference' }, headers);

    expect(await attributes('msdynci_unifiedactivity', headers)).not.toHaveProperty(
      'msdynci_description',
    );
    expect(await attributes('msdynci_unifiedactivity')).toHaveProperty('msdynci_description');
  });
});
