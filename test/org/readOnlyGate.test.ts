import fc from 'fast-check';
import { entityNames } from '../../demo/host/context/entities';
import { gateRefusal, LOGICAL_NAMES } from '../../demo/org/readOnlyGate';
import { runs } from '../support/propertyRuns';

const ACTIVITIES = '/api/data/v9.2/msdynci_unifiedactivities';
const GUID = '00000000-0000-0000-0000-000000000001';

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
  `${ACTIVITIES}(${GUID})?partitionId='p'`,
  `${ACTIVITIES}(msdynci_unifiedactivityid=${GUID},partitionid='p%20''1')`,
  `${ACTIVITIES}(msdynci_unifiedactivityid%3D${GUID},partitionid=%27p%27)`,
  `${ACTIVITIES}?$filter=msdynci_title%20eq%20'50%25'`,
  `${ACTIVITIES}?$count=true&$top=1`,
  `${ACTIVITIES}?$filter=msdynci_title%20eq%20'P%26G; Co'`,
  `${ACTIVITIES}?$filter=contains(msdynci_title,@p1)&@p1='Z%C3%BCrich%20/%20Bern'`,
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
  `${ACTIVITIES}(${GUID})/owninguser`,
  `${ACTIVITIES}(${GUID})%2Fowninguser`,
  `${ACTIVITIES}(${GUID}%29%2Fowninguser%28x)`,
  `${ACTIVITIES}(${GUID}%2529%252Fowninguser%2528x)`,
  `${ACTIVITIES}(${GUID}%29%5Cowninguser%28x)`,
  `${ACTIVITIES}(${GUID})\\owninguser`,
  `${ACTIVITIES}(partitionid='p')/owninguser(a='x')`,
  `${ACTIVITIES}(partitionid='p%27%29%2Fowninguser%28a%3D%27x')`,
  `${ACTIVITIES}(partitionid='p%2527)%252Fowninguser(a=%2527x')`,
  `${ACTIVITIES}(partitionid='p%C0%AFowninguser')`,
  `${ACTIVITIES}(partitionid='50%')`,
  `${ACTIVITIES}%2F$count`,
  "/api/data/v9.2/EntityDefinitions(LogicalName='msdynci_prediction')%2FKeys",
  "/api/data/v9.2/EntityDefinitions(LogicalName='msdynci_prediction%27)%2FKeys(%27x')",
  "/api/data/v9.2/EntityDefinitions(LogicalName='systemuser')",
  '/api/data/v9.2/EntityDefinitions',
  '/main.aspx',
  '//example.com/api/data/v9.2/msdynci_unifiedactivities',
])('refuses %s', (path) => {
  expect(gateRefusal('GET', path)).toMatch(
    /^Only the tables of Customer Insights and their metadata pass, and this is /,
  );
});

const COUNT =
  '<attribute name="msdynci_title" alias="count" aggregate="count"/>' +
  '<attribute name="msdynci_activitytime" alias="year" groupby="true" dategrouping="year"/>';
const ofCustomer = (value: string) =>
  `<filter><condition attribute="msdynci_customerid" operator="eq" value="${value}"/></filter>`;
const counting = (inner: string, entity = 'msdynci_unifiedactivity') =>
  `<fetch aggregate="true"><entity name="${entity}">${inner}</entity></fetch>`;
const fetching = (xml: string) => `${ACTIVITIES}?fetchXml=${encodeURIComponent(xml)}`;

it('lets a count of one table pass', () => {
  const xml = counting(COUNT + ofCustomer('a &amp; b/c;d=1'));
  expect(gateRefusal('GET', fetching(xml))).toBeNull();
});

it.each([
  ['rows', '<fetch><entity name="msdynci_unifiedactivity"></entity></fetch>'],
  ['another table', counting(COUNT + ofCustomer('a'), 'systemuser')],
  ['a related table', counting(`${COUNT}<link-entity name="systemuser"/>${ofCustomer('a')}`)],
  ['every customer', counting(COUNT)],
  ['more than its end', `${counting(COUNT + ofCustomer('a'))}<fetch/>`],
  ['a value that ends early', counting(COUNT + ofCustomer('a%22/%3E%3Clink-entity name=%22x'))],
])('refuses FetchXML that asks for %s', (_what, xml) => {
  expect(gateRefusal('GET', fetching(xml))).toBe('The option fetchXml does not pass.');
});

it('refuses a count beside another option', () => {
  const path = `${fetching(counting(COUNT + ofCustomer('a')))}&$top=1`;
  expect(gateRefusal('GET', path)).toBe('The option fetchXml does not pass.');
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
  "$filter=owninguser%2Ffullname eq 'A'",
  "$filter=owninguser%252Ffullname eq 'A'",
  "$filter=owninguser%25252Ffullname eq 'A'",
  "$filter=msdynci_title eq 'a%2527 or owninguser/fullname eq %2527b'",
  '$orderby=owninguser/fullname',
])('refuses %s, which leads to another table', (option) => {
  expect(gateRefusal('GET', `${ACTIVITIES}?${option}`)).toMatch(/leads to another table/);
});

it.each([
  '$select=msdynci_title;$expand=owninguser',
  '$select=msdynci_title%3B$expand=owninguser',
  '$select=msdynci_title%26$expand=owninguser',
  '$select=msdynci_title%2526%2524expand=owninguser',
  '$select=msdynci_title%u0026$expand=owninguser',
  '$top=1%26fetchXml=<fetch>',
  "$filter=msdynci_title eq 'a%26$expand=owninguser'",
  "$filter=msdynci_title eq 'a;$expand=owninguser'",
  '$skiptoken=1%26$expand=owninguser',
])('refuses %s, which holds another option', (option) => {
  expect(gateRefusal('GET', `${ACTIVITIES}?${option}`)).toMatch(/holds another option/);
});

it.each([
  '$filter=owninguser%5Cfullname eq 1',
  '$filter=owninguser%C0%AFfullname eq 1',
  '$filter=owninguser%EF%BC%8Ffullname eq 1',
  '$filter=owninguser%u002Ffullname eq 1',
  '$select=msdynci_title;owninguser',
  '$select=msdynci_title%26owninguser',
])('refuses %s, which a server may read as a way to another table', (option) => {
  expect(gateRefusal('GET', `${ACTIVITIES}?${option}`)).toMatch(/leads to another table/);
});

it.each(['@p;$expand=owninguser', '@', '@p%26$expand=owninguser'])(
  'refuses the alias %s',
  (alias) => {
    expect(gateRefusal('GET', `${ACTIVITIES}?${alias}=1`)).toMatch(/^The option .* does not pass/);
  },
);

it('lets no other path pass, whatever it is made of, and however often a server decodes it', () => {
  const plain = fc.constantFrom(
    '/api/data/v9.2',
    '/msdynci_unifiedactivities',
    '/contacts',
    '/..',
    '/%2e%2e',
    `(${GUID})`,
    `(${GUID}`,
    "(partitionid='p",
    "p')",
    '(x)',
    ')',
    '/owninguser',
    '?$select=a',
    '#x',
    '\\',
    '@example.com',
    '/$batch',
  );
  const pieces = fc
    .tuple(plain, fc.integer({ min: 0, max: 3 }))
    .map(([piece, times]) => encodedTimes(piece, times));
  // Half of them begin as what may be read, and go on elsewhere.
  const begin = fc.constantFrom('', ACTIVITIES.slice(1), `${ACTIVITIES.slice(1)}(${GUID}`);
  fc.assert(
    fc.property(begin, fc.array(pieces, { maxLength: 8 }), (first, parts) => {
      const path = `/${first}${parts.join('')}`;
      if (gateRefusal('GET', path) !== null) return;
      const { origin, pathname } = new URL(path, 'https://contoso.crm.dynamics.com');
      expect(origin).toBe('https://contoso.crm.dynamics.com');
      expect(decodedToTheEnd(pathname)).toMatch(
        /^\/api\/data\/v9\.2\/msdynci_unifiedactivities(\(([0-9-]{36}|partitionid='p+')\))?$/,
      );
    }),
    runs(5000),
  );
});

/** Each character as %XX, and the percent signs of that again. */
function encodedTimes(text: string, times: number): string {
  if (times === 0) return text;
  const encoded = text.replace(
    /[^\w]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return encodedTimes(encoded, times - 1);
}

function decodedToTheEnd(text: string): string {
  const next = decodeURIComponent(text);
  return next === text ? text : decodedToTheEnd(next);
}
