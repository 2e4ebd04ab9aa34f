import type { FaultRule } from '../../demo/dataverse/faults';
import { emulatorWith } from './emulator';

const SET = 'msdynci_unifiedactivities';
const id = (index: number) => `${String(index).padStart(8, '0')}-aaaa-4bbb-8ccc-0123456789ab`;

const { get, tell, serviceRoot } = emulatorWith({
  seed: {
    msdynci_unifiedactivity: Array.from({ length: 8 }, (_, index) => ({
      msdynci_unifiedactivityid: id(index),
    })),
  },
});

beforeEach(() => tell('reset', {}));

const fail = (...rules: readonly FaultRule[]) => tell('faults', rules);
const twoEach = { Prefer: 'odata.maxpagesize=2' };

/** The rows of each page by number, up to the first link that was seen before. */
async function walk(): Promise<readonly (readonly number[])[]> {
  const pages: number[][] = [];
  const seen = new Set<unknown>();
  let next: unknown = SET;
  while (typeof next === 'string' && !seen.has(next)) {
    seen.add(next);
    const { body } = await get(next, twoEach);
    pages.push(
      (body.value ?? []).map((row) => Number(String(row.msdynci_unifiedactivityid).slice(0, 8))),
    );
    next = body['@odata.nextLink'];
  }
  return pages;
}

describe('a fault that fails the request', () => {
  it.each([
    [{ kind: 'throttle' }, 429, '0x80072322', /exceeded the limit of 6000/],
    [{ kind: 'throttle', throttle: 'time' }, 429, '0x80072321', /1,200,000 milliseconds/],
    [{ kind: 'throttle', throttle: 'concurrency' }, 429, '0x80072326', /limit of 52/],
    [
      { kind: 'forbidden' },
      403,
      '0x80040220',
      /^Principal user \(Id=.+, type=8\) is missing prvReadmsdynci_unifiedactivity privilege/,
    ],
    [{ kind: 'missingTable' }, 404, '0x80060888', `Resource not found for the segment '${SET}'.`],
    [{ kind: 'serverError' }, 503, '0x80040216', /unexpected/],
    [{ kind: 'expiredSession' }, 401, '0x80072560', /expired/],
  ] as const)('answers %o with %i', async (fault, status, code, message) => {
    await fail({ match: SET, ...fault });
    const reply = await get(SET);

    expect([reply.status, reply.body.error?.code]).toEqual([status, code]);
    expect(reply.body.error?.message).toMatch(message);
  });

  it('tells how long to wait', async () => {
    await fail({ match: '*', kind: 'throttle', retryAfterSeconds: 7 });

    expect((await get(SET)).headers.get('Retry-After')).toBe('7');
  });

  it('is reported neither as a refusal nor beyond its table', async () => {
    await fail({ match: SET, kind: 'forbidden' });
    await get(SET);

    expect(console.error).not.toHaveBeenCalled();
    expect((await get('msdynci_predictions')).status).toBe(200);
  });
});

describe('a fault that spoils the answer', () => {
  const request = (signal: AbortSignal | null = null) =>
    fetch(new URL(SET, serviceRoot()), { signal });

  it('drops the connection', async () => {
    await fail({ match: SET, kind: 'dropConnection' });

    await expect(request()).rejects.toThrow();
  });

  it('cuts the page off', async () => {
    await fail({ match: SET, kind: 'brokenPage' });

    await expect((await request()).json()).rejects.toThrow();
  });

  it('delays it', async () => {
    await fail({ match: SET, kind: 'slow', delayMs: 60 });
    const before = performance.now();

    expect((await request()).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThanOrEqual(55);
  });

  it('never gives one', async () => {
    await fail({ match: SET, kind: 'stall' });

    await expect(request(AbortSignal.timeout(100))).rejects.toThrow(/abort|timeout/i);
  });
});

describe('a fault of paging', () => {
  it('is absent from a walk without faults', async () => {
    expect(await walk()).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
    ]);
  });

  it('puts an empty page before each page and loses no row', async () => {
    await fail({ match: SET, kind: 'emptyPages' });

    expect(await walk()).toEqual([[], [0, 1], [], [2, 3], [], [4, 5], [], [6, 7]]);
  });

  it('begins each page with rows of the pages before', async () => {
    await fail({ match: SET, kind: 'repeatRows' });

    expect(await walk()).toEqual([
      [0, 1],
      [0, 1, 2, 3],
      [1, 2, 3, 4, 5],
      [3, 4, 5, 6, 7],
    ]);
  });

  it('links each page but the first to itself', async () => {
    await fail({ match: SET, kind: 'repeatLink' });

    expect(await walk()).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});

describe('a rule', () => {
  const statuses = async (count: number) => {
    const found: number[] = [];
    for (let index = 0; index < count; index++) found.push((await get(SET)).status);
    return found;
  };

  it('strikes as many times as it says', async () => {
    await fail({ match: SET, kind: 'throttle', times: 2 });

    expect(await statuses(3)).toEqual([429, 429, 200]);
  });

  it('strikes from its page on', async () => {
    await fail({ match: SET, kind: 'serverError', fromPage: 2 });
    const first = await get(SET, twoEach);
    const second = await get(String(first.body['@odata.nextLink']), twoEach);

    expect([first.status, second.status]).toEqual([200, 503]);
  });

  it('takes the place of the rules before, and a reset ends them all', async () => {
    await fail({ match: SET, kind: 'serverError' });
    await fail({ match: SET, kind: 'forbidden' });
    expect(await statuses(1)).toEqual([403]);

    await tell('reset', {});
    expect(await statuses(1)).toEqual([200]);
  });
});

describe('a session', () => {
  const one = { 'x-emulator-session': 'one' };
  const other = { 'x-emulator-session': 'other' };
  const described = `${SET}?$select=msdynci_description&$top=1`;
  const logOf = async (headers: Record<string, string>) => {
    const response = await fetch(new URL('/__emulator/log', serviceRoot()), { headers });
    return (await response.json()) as readonly Record<string, unknown>[];
  };

  beforeEach(async () => {
    await tell('reset', {}, one);
    await tell('reset', {}, other);
  });

  it('has faults of its own', async () => {
    await tell('faults', [{ match: '*', kind: 'serverError' }], one);

    expect((await get(SET, one)).status).toBe(503);
    expect((await get(SET, other)).status).toBe(200);
    expect((await get(SET)).status).toBe(200);
  });

  it('has a schema of its own, which a reset restores', async () => {
    await tell('schema', { shape: 'entityReference' }, one);
    const refused = await get(described, one);

    expect(refused.status).toBe(400);
    expect(refused.body.error?.message).toBe(
      "Could not find a property named 'msdynci_description' on type 'Microsoft.Dynamics.CRM.msdynci_unifiedactivity'.",
    );
    expect((await get(described, other)).status).toBe(200);

    await tell('reset', {}, one);
    expect((await get(described, one)).status).toBe(200);
  });

  it('answers all columns without those that its schema lacks', async () => {
    await tell('schema', { shape: 'entityReference' }, one);
    const columns = async (headers: Record<string, string>) =>
      Object.keys((await get(SET, headers)).body.value?.[0] ?? {});

    expect(await columns(one)).not.toContain('msdynci_description');
    expect(await columns(other)).toContain('msdynci_description');
  });

  it('has a log of its own', async () => {
    await get(`${SET}?$top=3&$select=msdynci_title`, one);
    await get('msdynci_things', one);

    expect(await logOf(one)).toMatchObject([
      {
        method: 'GET',
        path: `/api/data/v9.2/${SET}`,
        table: 'msdynci_unifiedactivity',
        options: { $top: '3', $select: 'msdynci_title' },
        status: 200,
        rows: 3,
      },
      { path: '/api/data/v9.2/msdynci_things', table: null, status: 404, rows: 0 },
    ]);
    expect(await logOf(other)).toEqual([]);
  });

  it('numbers round trips in a row: what is asked together is one', async () => {
    await tell('faults', [{ match: SET, kind: 'slow', delayMs: 60 }], one);
    await Promise.all([get(SET, one), get(SET, one)]);
    await get(SET, one);

    expect((await logOf(one)).map(({ roundTrip }) => roundTrip)).toEqual([1, 1, 2]);
    await tell('reset', {}, one);
    await get(SET, one);
    expect((await logOf(one)).map(({ roundTrip }) => roundTrip)).toEqual([1]);
  });

  it('logs what fails on purpose, and what is left without an answer', async () => {
    await tell('faults', [{ match: SET, kind: 'throttle', times: 1 }], one);
    await get(SET, one);
    await tell('faults', [{ match: SET, kind: 'dropConnection' }], one);
    await expect(get(SET, one)).rejects.toThrow();

    expect((await logOf(one)).map(({ status }) => status)).toEqual([429, 0]);
  });
});

it('refuses a rule that is misspelt', async () => {
  const response = await fetch(new URL('/__emulator/faults', serviceRoot()), {
    method: 'POST',
    body: JSON.stringify([{ match: SET, kind: 'trottle' }]),
  });

  expect(response.status).toBe(400);
});

it('leaves out all rows, without an error, for a user who may read none of them', async () => {
  await fail({ match: SET, kind: 'trimRows' });
  const { status, body } = await get(SET, twoEach);
  expect({ status, rows: body.value, next: body['@odata.nextLink'] }).toEqual({
    status: 200,
    rows: [],
    next: undefined,
  });
});
