import { emulatorWith, filtered } from './emulator';

const present = '00000001-aaaa-4bbb-8ccc-0123456789ab';
const absent = '00000002-aaaa-4bbb-8ccc-0123456789ab';

const { get, serviceRoot } = emulatorWith({
  seed: { msdynci_unifiedactivity: [{ msdynci_unifiedactivityid: present }] },
});

const BAD_QUERY = '0x80060888';

describe('an error', () => {
  it.each([
    [
      'an unknown property of $filter',
      filtered('msdynci_unifiedactivities', "x eq 'y'"),
      400,
      BAD_QUERY,
      "Could not find a property named 'x' on type 'Microsoft.Dynamics.CRM.msdynci_unifiedactivity'.",
    ],
    [
      'an unknown property of $select',
      'msdynci_enrichments?$select=msdynci_values,x',
      400,
      BAD_QUERY,
      "Could not find a property named 'x' on type 'Microsoft.Dynamics.CRM.msdynci_enrichment'.",
    ],
    [
      'an unknown property of $orderby',
      'msdynci_predictions?$orderby=x desc',
      400,
      BAD_QUERY,
      "Could not find a property named 'x' on type 'Microsoft.Dynamics.CRM.msdynci_prediction'.",
    ],
    [
      'an unknown property of one row',
      `msdynci_unifiedactivities(${present})?$select=x`,
      400,
      BAD_QUERY,
      "Could not find a property named 'x' on type 'Microsoft.Dynamics.CRM.msdynci_unifiedactivity'.",
    ],
    [
      'an unknown entity set',
      'msdynci_things',
      404,
      BAD_QUERY,
      "Resource not found for the segment 'msdynci_things'.",
    ],
    [
      'a logical name for an entity set',
      `msdynci_unifiedactivity(${present})`,
      404,
      BAD_QUERY,
      "Resource not found for the segment 'msdynci_unifiedactivity'.",
    ],
    [
      'an entity set with a path behind it',
      'msdynci_unifiedactivities/$ref',
      404,
      BAD_QUERY,
      "Resource not found for the segment 'msdynci_unifiedactivities/$ref'.",
    ],
    ['$skip', 'msdynci_predictions?$skip=5', 400, BAD_QUERY, 'Skip Clause is not supported in CRM'],
    ['an unknown option', 'msdynci_predictions?$search=x', 400, BAD_QUERY, /'\$search'/],
    ['an option without its $', 'msdynci_predictions?filter=x', 400, BAD_QUERY, /'filter'/],
    ['$expand', 'msdynci_predictions?$expand=x', 400, BAD_QUERY, /'\$expand'/],
    ['FetchXML', 'msdynci_predictions?fetchXml=<fetch/>', 400, BAD_QUERY, /FetchXML/],
    [
      'an order by a lookup',
      'msdynci_unifiedactivities?$orderby=_msdynci_lookupfield_customer_value',
      400,
      BAD_QUERY,
      /lookup/,
    ],
    [
      'a second sort on an elastic table',
      'msdynci_unifiedactivities?$orderby=msdynci_rangeindex desc,msdynci_title',
      400,
      BAD_QUERY,
      'Only one sort is supported on an elastic table.',
    ],
    ['an unknown direction', 'msdynci_predictions?$orderby=createdon up', 400, BAD_QUERY, /up/],
    ['$top above 5000', 'msdynci_predictions?$top=5001', 400, BAD_QUERY, /\$top/],
    ['$top below 1', 'msdynci_predictions?$top=-1', 400, BAD_QUERY, /\$top/],
    ['$top that is no number', 'msdynci_predictions?$top=many', 400, BAD_QUERY, /\$top/],
    ['$count that is no truth value', 'msdynci_predictions?$count=yes', 400, BAD_QUERY, /\$count/],
    [
      'an address that can’t be decoded',
      'msdynci_predictions%E0%A4%A',
      404,
      BAD_QUERY,
      /msdynci_predictions%E0%A4%A/,
    ],
    [
      'a row that is not there',
      `msdynci_unifiedactivities(${absent})`,
      404,
      '0x80040217',
      `Entity 'msdynci_unifiedactivity' With Id = ${absent} Does Not Exist`,
    ],
    ['a key that is no GUID', 'msdynci_unifiedactivities(abc)', 400, BAD_QUERY, /'abc'/],
    ['an option that stands twice', 'msdynci_predictions?$top=1&$top=2', 400, BAD_QUERY, /'\$top'/],
    [
      'a key of an unknown column',
      `msdynci_unifiedactivities(msdynci_unifiedactivityid=${present},x='1')`,
      400,
      BAD_QUERY,
      /named 'x'/,
    ],
    [
      'metadata of an unknown table',
      "EntityDefinitions(LogicalName='account')",
      404,
      '0x80041102',
      /'account'/,
    ],
  ])('for %s', async (_what, address, status, code, message) => {
    const reply = await get(address);

    expect(reply.status).toBe(status);
    expect(reply.headers.get('Content-Type')).toContain('application/json');
    expect(Object.keys(reply.body)).toEqual(['error']);
    expect(Object.keys(reply.body.error ?? {})).toEqual(['code', 'message']);
    expect(reply.body.error?.code).toBe(code);
    const said = reply.body.error?.message;
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  it.each(['POST', 'PATCH', 'DELETE'])('for %s', async (method) => {
    const response = await fetch(new URL('msdynci_unifiedactivities', serviceRoot()), { method });

    expect(response.status).toBe(405);
    expect(await response.json()).toEqual({
      error: { code: BAD_QUERY, message: 'This stand-in only reads.' },
    });
  });

  it('is reported with the address that it answers', async () => {
    await get('msdynci_things?$top=1');

    expect(console.error).toHaveBeenCalledWith(
      expect.stringContaining('/api/data/v9.2/msdynci_things?$top=1'),
    );
  });

  it('does not keep the next request from its answer', async () => {
    await get('msdynci_things');

    expect((await get('msdynci_unifiedactivities')).status).toBe(200);
  });
});
