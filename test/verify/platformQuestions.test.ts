import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startDataverse } from '../../demo/dataverse/listen';
import type { SCHEMA_SHAPES } from '../../demo/dataverse/schema';
import type { PlainAnswer } from '../../demo/verify/askedAnswer';
import type { PlatformAnswer } from '../../demo/verify/platformQuestions';
import { askPlatform } from '../../demo/verify/platformQuestions';
import { isNews, report } from '../../demo/verify/report';
import { gateRefusal } from '../../demo/org/readOnlyGate';
import type { SeedRows } from '../../demo/seed/rows';
import { CUSTOMER, smallSeed } from '../org/smallSeed';

type Alter = (path: string, headers: Readonly<Record<string, string>>) => PlainAnswer | null;

interface Altered {
  readonly seed?: SeedRows;
  readonly schema?: (typeof SCHEMA_SHAPES)[number];
  readonly alter?: Alter;
}

async function askStandIn({ seed = smallSeed, schema = 'documented', alter }: Altered = {}) {
  const { url, close } = await startDataverse({ seed, schema });
  try {
    return await askPlatform({
      customerId: CUSTOMER,
      ask: async (path, headers) => {
        expect(gateRefusal('GET', path)).toBeNull();
        const altered = alter?.(decodeURIComponent(path), headers) ?? null;
        if (altered !== null) return altered;
        const response = await fetch(url + path, { headers });
        const { status, headers: answered } = response;
        return { status, headers: answered, body: await response.text() };
      },
    });
  } finally {
    await close();
  }
}

function about(answers: readonly PlatformAnswer[], question: string): PlatformAnswer {
  const found = answers.find((answer) => answer.question === question);
  if (found === undefined) throw new Error(`Nobody asked: ${question}`);
  return found;
}

const answering = (status: number, body: object): PlainAnswer => ({
  status,
  headers: new Headers(),
  body: JSON.stringify(body),
});

const REFUSED = answering(400, {
  error: { code: '0x80060888', message: `Not for the customer ${CUSTOMER}.` },
});

const FIVE = answering(200, { value: Array.from({ length: 5 }, () => ({ a: 'a' })) });

beforeEach(() => {
  // The stand-in says there what it refuses.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** What makes an answer of the question, and what the decision takes for granted. */
const REFUSALS: readonly (readonly [
  question: string,
  expected: 'answered' | 'refused',
  isOf: (path: string, headers: Readonly<Record<string, string>>) => boolean,
])[] = [
  ['An aggregate by FetchXML', 'answered', (path) => path.includes('aggregate="true"')],
  ['A filter with contains', 'answered', (path) => path.includes('contains(')],
  ['A window of time', 'answered', (path) => path.includes('activitytime lt')],
  ['A comparison of text with lt', 'refused', (path) => path.includes("rangeindex lt '")],
  ['Two sorts at once', 'refused', (path) => /orderby=\w+ desc,/.test(path)],
  [
    'A page of 5,000 rows',
    'answered',
    (_path, { Prefer = '' }) => Prefer.includes('maxpagesize=5000'),
  ],
];

describe.each(REFUSALS)('the question "%s"', (question, expected, isOf) => {
  it.each([
    ['answers', FIVE, 'answered', 'answered with 5 rows'],
    ['refuses', REFUSED, 'refused', 'refused (400, 0x80060888)'],
  ] as const)('is decided where an organisation %s', async (_what, given, kind, answer) => {
    const answers = await askStandIn({ alter: (...asked) => (isOf(...asked) ? given : null) });

    expect(about(answers, question)).toMatchObject({
      answer,
      verdict: kind === expected ? 'confirms' : 'may overturn',
    });
  });
});

it.each([
  ['msdynci_unifiedactivity', 'Elastic', 'Standard'],
  ['msdynci_segmentmembership', 'Standard', 'Elastic'],
])('says the type of %s, whichever it is', async (table, type, other) => {
  const question = `The type of ${table}`;
  const altered = await askStandIn({
    alter: (path) => (path.includes(`'${table}')?`) ? answering(200, { TableType: other }) : null),
  });

  expect(about(await askStandIn(), question)).toMatchObject({ answer: type, verdict: 'confirms' });
  expect(about(altered, question)).toMatchObject({ answer: other, verdict: 'may overturn' });
});

it('names the documented columns that are missing, and counts the others', async () => {
  const question = 'The columns of msdynci_unifiedactivity';

  expect(about(await askStandIn(), question)).toMatchObject({
    answer: expect.stringMatching(/^\d+; missing: none$/) as string,
    verdict: 'confirms',
  });
  expect(about(await askStandIn({ schema: 'entityReference' }), question)).toMatchObject({
    answer: expect.stringMatching(/^\d+; missing: msdynci_description$/) as string,
    verdict: 'may overturn',
  });
});

const activities = (change: (row: Readonly<Record<string, unknown>>) => object): SeedRows => ({
  ...smallSeed,
  msdynci_unifiedactivity: (smallSeed.msdynci_unifiedactivity ?? []).map((row) => ({
    ...row,
    ...change(row),
  })),
});

it.each([
  ['seconds', '', '5 x 10 digits, 5 in seconds', 'confirms'],
  ['milliseconds', '000', '5 x 13 digits, 5 in milliseconds', 'confirms'],
  ['no unit that agrees', '00000', '5 x 15 digits, 5 in neither unit', 'may overturn'],
])('says that RangeIndex is in %s', async (_what, zeros, answer, verdict) => {
  const seed = activities(({ msdynci_rangeindex }) => ({
    msdynci_rangeindex: `${String(msdynci_rangeindex)}${zeros}`,
  }));
  const question = 'The form and unit of RangeIndex, beside ActivityTimeStamp';

  expect(about(await askStandIn({ seed }), question)).toMatchObject({ answer, verdict });
});

it.each([
  [
    '{"Secret":"12.50","Lines":[1,2]}',
    '5 x a JSON object (keys: 2; kinds: list, string)',
    'confirms',
  ],
  ['[{"Key":"Secret"}]', '5 x a JSON list of object', 'confirms'],
  ['Secret', '5 x text', 'may overturn'],
  [null, '5 x empty', 'unknown'],
])('counts the forms of SemanticData %j', async (text, answer, verdict) => {
  const seed = activities(() => ({ msdynci_semanticdata: text }));
  const question = 'The forms of msdynci_semanticdata in msdynci_unifiedactivity';

  expect(about(await askStandIn({ seed }), question)).toMatchObject({ answer, verdict });
});

it('says what the tables of names hold, and that they may be empty', async () => {
  const seed: SeedRows = {
    ...smallSeed,
    mscipriv_segmentmetadata: [
      {
        mscipriv_segmentmetadataid: '00000000-0000-4000-8000-000000000001',
        msdyn_name: 'Gold',
        mscipriv_payload1: '{"friendlyName":"Secret"}',
      },
    ],
  };
  const question = 'What mscipriv_segmentmetadata holds';

  expect(about(await askStandIn({ seed }), question)).toMatchObject({
    answer:
      '1 rows, names: 1, payloads: 1 x a JSON object (keys: 1; kinds: string), the longest of 25 characters',
    verdict: 'confirms',
  });
  expect(about(await askStandIn(), question)).toMatchObject({
    answer: '0 rows, names: 0, payloads: no rows, the longest of 0 characters',
    verdict: 'unknown',
  });
});

it('prints nothing of a customer, not even where the organisation refuses everything', async () => {
  const answered = await askStandIn({ seed: activities(() => ({ msdynci_title: 'Secret' })) });
  const refused = await askStandIn({ alter: () => REFUSED });

  for (const platform of [answered, refused]) {
    const printed = report({ verdicts: [], platform });
    expect(printed).not.toContain(CUSTOMER);
    expect(printed).not.toContain('Secret');
    expect(printed).not.toContain('Nora');
  }
  expect(refused.map(({ verdict }) => verdict)).toContain('unknown');
});

it('is news where an answer may overturn a decision', () => {
  const answer = { question: 'Two sorts at once', answer: 'refused (400)', decision: '0001-order' };

  expect(isNews({ verdicts: [], platform: [{ ...answer, verdict: 'confirms' }] })).toBe(false);
  expect(isNews({ verdicts: [], platform: [{ ...answer, verdict: 'may overturn' }] })).toBe(true);
});

it('names a decision that there is for each answer', async () => {
  for (const { decision } of await askStandIn()) {
    expect(existsSync(resolve(__dirname, '../../docs/decisions', `${decision}.md`))).toBe(true);
  }
});
