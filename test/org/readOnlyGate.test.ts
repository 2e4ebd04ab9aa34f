import fc from 'fast-check';
import { entityNames } from '../../demo/host/context/entities';
import { gateRefusal, LOGICAL_NAMES } from '../../demo/org/readOnlyGate';

const ACTIVITIES = '/api/data/v9.2/msdynci_unifiedactivities';

it.each([...LOGICAL_NAMES].flatMap((name) => entityNames(name)?.set ?? []))(
  'lets reading %s pass',
  (set) => {
    expect(gateRefusal('GET', `/api/data/v9.2/${set}?$select=msdynci_customerid`)).toBeNull();
  },
);

it.each(LOGICAL_NAMES)('lets the metadata of %s pass', (name) => {
  const path = `/api/data/v9.2/EntityDefinitions(LogicalName='${name}')`;
  expect(gateRefusal('GET', path)).toBeNull();
  expect(gateRefusal('GET', `${path}/Attributes?$select=LogicalName`)).toBeNull();
});

it.each([
  `${ACTIVITIES}?$filter=msdynci_customerid%20eq%20'a%2Fb''c'&$orderby=msdynci_rangeindex%20desc`,
  `${ACTIVITIES}?$select=msdynci_title&$skiptoken=%3Ccookie%20pagenumber=%222%22/%3E`,
  `${ACTIVITIES}(00000000-0000-0000-0000-000000000001)?partitionId='p'`,
  `${ACTIVITIES}?$count=true&$top=1`,
])('lets %s pass', (path) => {
  expect(gateRefusal('GET', path)).toBeNull();
});

it.each(['POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', ''])(
  'refuses %s, even on a table that may be read',
  (method) => {
    expect(gateRefusal(method, ACTIVITIES)).toBe(`Only GET passes, and this is ${method}.`);
  },
);

it.each([
  '/api/data/v9.2/',
  '/api/data/v9.2/contacts',
  '/api/data/v9.2/systemusers',
  '/api/data/v9.2/$batch',
  '/api/data/v9.2/WhoAmI',
  '/api/data/v9.1/msdynci_unifiedactivities',
  '/api/data/v9.2/msdynci_unifiedactivities/$count',
  '/api/data/v9.2/msdynci_unifiedactivities(1)/msdynci_lookupfield_customer',
  '/api/data/v9.2/msdynci_unifiedactivities/../contacts',
  '/api/data/v9.2/msdynci_unifiedactivities/%2e%2e/contacts',
  "/api/data/v9.2/EntityDefinitions(LogicalName='systemuser')",
  '/api/data/v9.2/EntityDefinitions',
  '/main.aspx',
  '//example.com/api/data/v9.2/msdynci_unifiedactivities',
])('refuses %s', (path) => {
  expect(gateRefusal('GET', path)).toMatch(
    /^Only the tables of Customer Insights and their metadata pass, and this is /,
  );
});

it.each(['$expand=owninguser', '$apply=aggregate(a)', 'fetchXml=<fetch/>', '$skip=1'])(
  'refuses the option %s',
  (option) => {
    expect(gateRefusal('GET', `${ACTIVITIES}?${option}`)).toMatch(/^The option .* does not pass/);
  },
);

it.each([
  "$filter=owninguser/fullname eq 'A'",
  "$filter=msdynci_title eq '/' and owninguser/x eq 1",
  '$orderby=owninguser/fullname',
])('refuses %s, which leads to another table', (option) => {
  expect(gateRefusal('GET', `${ACTIVITIES}?${option}`)).toMatch(/leads to another table/);
});

it('lets no other path pass, whatever it is made of', () => {
  const pieces = fc.constantFrom(
    '/api/data/v9.2',
    '/msdynci_unifiedactivities',
    '/contacts',
    '/..',
    '/%2e%2e',
    '(1)',
    '?$select=a',
    '#x',
    '\\',
    '@example.com',
    '/$batch',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const path = `/${parts.join('')}`;
      if (gateRefusal('GET', path) !== null) return;
      const { origin, pathname } = new URL(path, 'https://contoso.crm.dynamics.com');
      expect(origin).toBe('https://contoso.crm.dynamics.com');
      expect(pathname).toMatch(/^\/api\/data\/v9\.2\/msdynci_unifiedactivities(\(1\))?$/);
    }),
    { numRuns: 2000 },
  );
});
