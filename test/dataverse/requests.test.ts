import { createDataverse } from '../../demo/dataverse/dataverse';
import { MALFORMED, plainRequest } from '../support/plainRequest';
import { emulatorWith, filtered } from './emulator';

const profile = '7891aaaa-1234-4bbb-8ccc-0123456789ab';

const { get, serviceRoot } = emulatorWith({
  plainIn: true,
  seed: {
    msdynci_unifiedactivity: [
      {
        msdynci_title: 'ÉTÉ à Zürich',
        msdynci_semanticdata: '{"Größe":"XL"}',
        msdynci_activitytime: '2024-01-31T10:20:30.700Z',
        msdynci_lookupfield_customer: profile,
      },
    ],
    msdynci_alternatekey: Array.from({ length: 501 }, () => ({ msdynci_identifier: 'k' })),
    msdynci_enrichment: Array.from({ length: 5001 }, () => ({ msdynci_identifier: 'e' })),
    msdynci_customerprofile: [
      { msdynci_customerprofileid: profile.toUpperCase(), msdynci_customerid: 'CI-1' },
    ],
  },
});

const annotated = { Prefer: 'odata.include-annotations="*"' };

describe('a request', () => {
  it.each([
    ['a title in another case, beyond ASCII', "contains(msdynci_title,'été À züRICH')"],
    ['a memo in another case', `contains(msdynci_semanticdata,'"GRÖßE":"xl"')`],
    ['a memo that is equal', `msdynci_semanticdata eq '{"größe":"xl"}'`],
    ['the plain in, which this server is set to read', "msdynci_title in ('x','été à zürich')"],
  ])('finds %s', async (_what, filter) => {
    const { body } = await get(filtered('msdynci_unifiedactivities', filter));

    expect(body.value?.map((row) => row.msdynci_title)).toEqual(['ÉTÉ à Zürich']);
  });

  it('takes the values of a filter from aliases', async () => {
    const { body } = await get(
      'msdynci_unifiedactivities?$filter=Microsoft.Dynamics.CRM.In(PropertyName=@p1,PropertyValues=@p2)' +
        `&@p1='msdynci_title'&@p2=${encodeURIComponent('["a","ÉTÉ à Zürich"]')}`,
    );

    expect(body.value).toHaveLength(1);
  });

  it('answers instants to the second, in UTC', async () => {
    const { body } = await get('msdynci_unifiedactivities?$select=msdynci_activitytime');

    expect(body.value?.[0]?.msdynci_activitytime).toBe('2024-01-31T10:20:30Z');
    expect(body['@odata.context']).toBe(
      `${serviceRoot()}$metadata#msdynci_unifiedactivities(msdynci_activitytime)`,
    );
  });

  it('names a lookup by the primary name of its row, in whichever case its id was seeded', async () => {
    const select = '$select=_msdynci_lookupfield_customer_value';
    const { body } = await get(`msdynci_unifiedactivities?${select}`, annotated);
    const name = '_msdynci_lookupfield_customer_value';

    expect(body.value?.[0]).toMatchObject({
      [name]: profile,
      [`${name}@OData.Community.Display.V1.FormattedValue`]: 'CI-1',
      [`${name}@Microsoft.Dynamics.CRM.lookuplogicalname`]: 'msdynci_customerprofile',
    });
  });

  it.each([
    ['msdynci_alternatekeys', 500],
    ['msdynci_enrichments', 5000],
  ])('counts %s up to %i and says that there are more', async (entitySet, most) => {
    const { body } = await get(`${entitySet}?$count=true&$top=1`, annotated);

    expect(body).toMatchObject({
      '@odata.count': most,
      '@Microsoft.Dynamics.CRM.totalrecordcount': most,
      '@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded': true,
    });
  });

  it('has a total of -1 where no count is asked for', async () => {
    const { body } = await get('msdynci_predictions', annotated);

    expect(body).toMatchObject({ '@Microsoft.Dynamics.CRM.totalrecordcount': -1 });
  });

  it.each([
    ['an option that is given twice', 'msdynci_predictions?$top=1&$top=2', 400],
    ['$top above the largest page', 'msdynci_predictions?$top=5001', 400],
    ['another version of the API', '/api/data/v9.1/msdynci_nothing', 404],
    ['a part of the API that is not modelled', 'WhoAmI', 404],
  ])('is refused aloud for %s', async (_what, address, status) => {
    expect((await get(address)).status).toBe(status);
    expect(console.error).toHaveBeenCalledTimes(1);
  });

  it('names the allowed method', async () => {
    const response = await fetch(`${serviceRoot()}msdynci_predictions`, { method: 'DELETE' });

    expect(response.headers.get('Allow')).toBe('GET');
  });

  it.each(MALFORMED)(
    'answers the target %s with headers %j in a sentence',
    async (target, headers) => {
      expect(await plainRequest(serviceRoot(), target, headers)).toEqual({
        status: 400,
        body: 'The address of this request is no path of this server.',
      });
      expect(console.error).not.toHaveBeenCalled();
    },
  );
});

describe('the emulator', () => {
  it.each([
    ['an unknown endpoint', 'nothing', '{}', "has no 'POST nothing'"],
    ['an unknown shape', 'schema', '{"shape":"square"}', 'one of documented, entityReference'],
    ['faults that are no list', 'faults', '{}', 'Faults are a list'],
    ['a fault without a kind', 'faults', '[{"match":"*"}]', 'has a match and a kind'],
    ['an unknown kind', 'faults', '[{"match":"*","kind":"throtle"}]', "'kind' of a rule is one of"],
    ['a body that is no JSON', 'faults', '[', 'JSON'],
  ])('refuses %s in words', async (_what, endpoint, body, words) => {
    const response = await fetch(new URL(`/__emulator/${endpoint}`, serviceRoot()), {
      method: 'POST',
      body,
    });

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining(words) as unknown });
  });
});

describe('a seed', () => {
  it.each([
    [{ msdynci_activitytime: 'yesterday' }, /msdynci_activitytime is dateTime/],
    [{ ttlinseconds: 'long' }, /ttlinseconds is integer/],
    [{ 'a"; DROP TABLE': 'x' }, /is no name of a column/],
  ])('of %j is refused', async (row, message) => {
    await expect(createDataverse({ seed: { msdynci_unifiedactivity: [row] } })).rejects.toThrow(
      message,
    );
  });
});
