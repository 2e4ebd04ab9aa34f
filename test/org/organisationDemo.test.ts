import type { IncomingMessage, ServerResponse } from 'node:http';
import { readOrganisation } from '../../demo/org/organisation';
import { startOrganisationDemo } from '../../demo/org/organisationDemo';
import type { Demo } from '../../demo/serve';
import { expectTwoPages } from '../support/expectTwoPages';
import { MALFORMED, plainRequest } from '../support/plainRequest';
import type { GuardedDataverse } from './guardedDataverse';
import { startGuardedDataverse, TOKEN } from './guardedDataverse';
import { CUSTOMER } from './smallSeed';

type Alter = (request: IncomingMessage, response: ServerResponse) => boolean;

let organisation: GuardedDataverse;
let demo: Demo;
let alter: Alter;
let said: jest.SpyInstance;

const start = (token: string): Promise<Demo> =>
  startOrganisationDemo({
    port: 0,
    organisation: readOrganisation(organisation.url),
    environment: { DATAVERSE_TOKEN: token },
  });

beforeAll(async () => {
  organisation = await startGuardedDataverse({ alter: (...exchange) => alter(...exchange) });
  demo = await start(TOKEN);
});
afterAll(async () => {
  await demo.close();
  await organisation.close();
});
beforeEach(() => {
  alter = () => false;
  said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  expect(JSON.stringify(said.mock.calls)).not.toContain(TOKEN);
  jest.restoreAllMocks();
});

const ACTIVITIES = 'api/data/v9.2/msdynci_unifiedactivities';
const get = (path: string, init?: RequestInit) => fetch(`${demo.url}${path}`, init);
const messageOf = async (response: Response) =>
  ((await response.json()) as { readonly error: { readonly message: string } }).error.message;

it('reads a customer of the organisation, page by page', async () => {
  await expectTwoPages(demo.url, CUSTOMER);
});

it('leads to the next page past the gate again', async () => {
  const response = await get(`${ACTIVITIES}?$select=msdynci_title`, {
    headers: { Prefer: 'odata.maxpagesize=2' },
  });

  const { '@odata.nextLink': link } = (await response.json()) as { '@odata.nextLink': string };
  expect(link.startsWith(demo.url + ACTIVITIES)).toBe(true);
});

it('shows the token to the organisation, and nothing of the browser’s', async () => {
  await get(ACTIVITIES, { headers: { Cookie: 'a=b', Prefer: 'odata.maxpagesize=1' } });

  const headers = organisation.requests.at(-1)?.headers;
  expect(headers).toMatchObject({
    authorization: `Bearer ${TOKEN}`,
    prefer: 'odata.maxpagesize=1',
  });
  expect(headers).not.toHaveProperty('cookie');
});

it('keeps the token from the page and from every answer', async () => {
  const texts = await Promise.all(
    ['', 'host.js', `${ACTIVITIES}?$top=1`, 'api/data/v9.2/contacts'].map(async (path) => {
      const response = await get(path);
      return JSON.stringify([...response.headers]) + (await response.text());
    }),
  );
  expect(texts.join('')).not.toContain(TOKEN);
});

it('cuts the token out of an answer that repeats it', async () => {
  alter = ({ headers }, response) => {
    const message = `Bad header ${headers.authorization ?? ''}`;
    response.writeHead(400, { 'Set-Cookie': TOKEN }).end(JSON.stringify({ error: { message } }));
    return true;
  };

  const response = await get(ACTIVITIES);

  expect(response.headers.get('set-cookie')).toBeNull();
  expect(await messageOf(response)).toBe('Bad header Bearer [token]');
});

it('tells the page which organisation it shows', async () => {
  const { host } = new URL(organisation.url);
  expect(await (await get('')).text()).toContain(`data-organisation="${host}"`);
});

it.each(['POST', 'PATCH', 'DELETE'])(
  'refuses %s with a sentence, and asks nobody',
  async (method) => {
    const before = organisation.requests.length;

    const response = await get(ACTIVITIES, { method });

    expect(response.status).toBe(403);
    expect(await messageOf(response)).toBe(`Only GET passes, and this is ${method}.`);
    expect(organisation.requests).toHaveLength(before);
  },
);

it('refuses another table with a sentence, and asks nobody', async () => {
  const before = organisation.requests.length;

  expect(await messageOf(await get('api/data/v9.2/contacts'))).toBe(
    'Only the tables of Customer Insights and their metadata pass, and this is /api/data/v9.2/contacts.',
  );
  expect(organisation.requests).toHaveLength(before);
});

it('cuts the token out of headers that are passed on', async () => {
  alter = ({ headers }, response) => {
    response
      .writeHead(200, { 'Preference-Applied': headers.authorization, 'Retry-After': TOKEN })
      .end('{}');
    return true;
  };

  const { headers } = await get(ACTIVITIES);

  expect(headers.get('preference-applied')).toBe('Bearer [token]');
  expect(headers.get('retry-after')).toBe('[token]');
});

it.each([
  ['a page of another site', { 'Sec-Fetch-Site': 'cross-site' }],
  [
    'a page of another site, in a browser that says only its origin',
    { Origin: 'http://a.example' },
  ],
  ['a page of no site', { Origin: 'null' }],
  ['a page of another server of this machine', { Origin: 'http://localhost:1' }],
  ['a name of another site that leads here', { Host: 'rebound.example.com' }],
])('does not answer %s', async (_what, headers) => {
  const before = organisation.requests.length;

  expect((await plainRequest(demo.url, `/${ACTIVITIES}`, headers)).status).toBe(403);
  expect(organisation.requests).toHaveLength(before);
});

it('answers its own page in a browser that says only its origin', async () => {
  const headers = { Origin: new URL(demo.url).origin, Host: new URL(demo.url).host };

  expect((await plainRequest(demo.url, `/${ACTIVITIES}?$top=1`, headers)).status).toBe(200);
});

it.each(MALFORMED)(
  'answers the target %s with headers %j in a sentence',
  async (target, headers) => {
    expect(await plainRequest(demo.url, target, headers)).toEqual({
      status: 400,
      body: 'The address of this request is no path of this server.',
    });
    expect(said).not.toHaveBeenCalled();
  },
);

it.each(['HEAD', 'OPTIONS'])('asks nobody for %s', async (method) => {
  const before = organisation.requests.length;

  expect((await plainRequest(demo.url, `/${ACTIVITIES}`, {}, method)).status).toBe(403);
  expect(organisation.requests).toHaveLength(before);
});

it('follows no redirection', async () => {
  alter = (_request, response) => {
    response.writeHead(302, { Location: 'http://127.0.0.1:1/sign-in' }).end();
    return true;
  };

  const response = await get(ACTIVITIES);

  expect(response.status).toBe(502);
  expect(await messageOf(response)).toMatch(/does not take the token/);
});

it('passes on that a token is refused', async () => {
  const other = await start('another-token');

  expect((await fetch(other.url + ACTIVITIES)).status).toBe(401);
  await other.close();
});

it('has no stand-in that could be given rows or faults', async () => {
  expect((await get('__emulator/log')).status).toBe(404);
});
