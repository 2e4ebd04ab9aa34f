import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readOrganisation } from '../../demo/org/organisation';
import type { SeedRows, TableRow } from '../../demo/seed/rows';
import queries from '../../demo/verify/queries.json';
import { decisionOf, report } from '../../demo/verify/report';
import { verify } from '../../demo/verify/verify';
import type { GuardOptions } from '../org/guardedDataverse';
import { startGuardedDataverse, TOKEN } from '../org/guardedDataverse';
import { CUSTOMER, smallSeed } from '../org/smallSeed';

/** What is said of a stand-in with these alterations, by the query that it is said of. */
async function said(
  options: GuardOptions = {},
  customerId: string | null = CUSTOMER,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const organisation = await startGuardedDataverse(options);
  try {
    const { verdicts } = await verify({
      organisation: readOrganisation(organisation.url),
      environment: { DATAVERSE_TOKEN: TOKEN },
      customerId,
      now: Date.UTC(2026, 10, 23),
      standIn: { seed: smallSeed, customerId: CUSTOMER },
    });
    return Object.fromEntries(verdicts.map((verdict) => [verdict.query.name, verdict.differences]));
  } finally {
    await organisation.close();
  }
}

function withActivities(change: (row: TableRow) => TableRow): SeedRows {
  return {
    ...smallSeed,
    msdynci_unifiedactivity: (smallSeed.msdynci_unifiedactivity ?? []).map(change),
  };
}

const NEWEST = 'Activities, newest first';

beforeEach(() => {
  // The stand-in says there what it refuses.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

it('finds nothing where an organisation answers as the stand-in does', async () => {
  const differences = Object.values(await said()).flat();

  expect(differences).toEqual([]);
});

it('takes the first customer with an activity where none is named', async () => {
  expect((await said({}, null))[NEWEST]).toEqual([]);
});

it('says that no customer is known where there is no activity', async () => {
  await expect(said({ seed: {} }, null)).rejects.toThrow(
    /^No customer of 127\.0\.0\.1:\d+ is known, for it shows no activity: name one with "--customer"\.$/,
  );
});

it('names the column that there is not, and asks for the others', async () => {
  expect((await said({ schema: 'entityReference' }))[NEWEST]).toEqual([
    'There is no column msdynci_description.',
  ]);
});

it('tells the form that RangeIndex has', async () => {
  const seed = withActivities((row) => ({
    ...row,
    msdynci_rangeindex: `${String(row.msdynci_rangeindex)}000`,
  }));

  expect((await said({ seed }))[NEWEST]).toEqual([
    "msdynci_rangeindex holds 13 digits, and the stand-in's 10 digits.",
  ]);
});

it('tells the form that SemanticData has', async () => {
  const seed = withActivities((row) => ({
    ...row,
    msdynci_semanticdata: '[{"Key":"TotalPrice","Value":"12.50"}]',
  }));

  expect((await said({ seed }))[NEWEST]).toEqual([
    "msdynci_semanticdata holds a JSON list of object, and the stand-in's a JSON object.",
  ]);
});

it('tells which table may not be read, by the code and never in the words of the organisation', async () => {
  const differences = await said({
    alter: (request, response) => {
      if (request.url?.includes('msdynci_segmentmemberships') !== true) return false;
      const error = { code: '0x80040220', message: `No privilege to read ${CUSTOMER}` };
      response.writeHead(403).end(JSON.stringify({ error }));
      return true;
    },
  });

  expect(differences['Segment memberships']).toEqual([
    "The answer is 403 (0x80040220), and the stand-in's 200.",
  ]);
  expect(differences[NEWEST]).toEqual([]);
});

it.each([
  [
    'rows that are not in the order asked for',
    [{ msdynci_rangeindex: '999999999' }, { msdynci_rangeindex: '1700000000' }],
    {},
    'The rows are not in the order of msdynci_rangeindex asc as text.',
  ],
  [
    'pages that are larger than asked for',
    Array.from({ length: 51 }, () => ({ msdynci_rangeindex: '1700000000' })),
    {},
    'A page of 50 has 51 rows.',
  ],
  [
    'a next page that can’t be had',
    [{ msdynci_rangeindex: '1700000000' }],
    { '@odata.nextLink': 'http://localhost/api/data/v9.2/contacts?$skiptoken=1' },
    'Only the tables of Customer Insights',
  ],
])('notices %s', async (_what, value, more, sentence) => {
  const words = said({
    alter: (request, response) => {
      if (request.url?.includes('msdynci_rangeindex%20asc') !== true) return false;
      response.writeHead(200).end(JSON.stringify({ value, ...more }));
      return true;
    },
  }).then(
    (differences) => differences['Activities, oldest first']?.join('\n'),
    (error: unknown) => String(error),
  );

  expect(await words).toContain(sentence);
});

it('is reported query by query, with a sum at the end', () => {
  const query = { name: 'Activities, newest first', table: 't', options: '', pageSize: 1 };
  const verdicts = [
    { query, differences: [] },
    { query: { ...query, name: 'Segments' }, differences: ['There is no column a.'] },
  ];

  expect(report({ verdicts, platform: [] })).toBe(
    'Activities, newest first: alike, which confirms 0001-order\n' +
      'Segments: otherwise, which may overturn 0004-columns\n  There is no column a.\n\n' +
      '1 of 2 queries are answered otherwise than by the stand-in.',
  );
  expect(report({ verdicts: verdicts.slice(0, 1), platform: [] })).toContain(
    'All 1 queries are answered as the stand-in answers them.',
  );
});

it.each(queries.map(({ name }) => [name]))('says which decision stands on "%s"', (name) => {
  const decision = resolve(__dirname, '../../docs/decisions', `${decisionOf(name)}.md`);

  expect(existsSync(decision)).toBe(true);
});
