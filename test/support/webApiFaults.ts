import type { FailureKind } from '../../CustomerInsightsTimeline/domain/loading/Failure';
import { reject } from './fakeWebApi';

/** What a host answers a call with. */
export interface Answer {
  readonly entities?: unknown;
  readonly nextLink?: unknown;
}

interface FaultyCall {
  readonly options: string;
  /** What a host without the fault would answer. */
  readonly answer: () => Promise<Answer>;
  /** How many calls this fault has met before. */
  readonly before: number;
}

/** How the Web API fails one table. */
export interface WebApiFault {
  /** To be said after "a server that". */
  readonly what: string;
  readonly answer: (call: FaultyCall) => unknown;
  /** What the user reads; null where the rows are there all the same. */
  readonly kind: FailureKind | null;
  /** Whether the host gives a reason. */
  readonly isSilent?: true;
  /** Whether some rows can't be read, so that the part says that it lacks some. */
  readonly isPartial?: true;
  /** How many requests one read makes, repetitions and further pages counted. */
  readonly requests: number;
}

const rejects =
  (reason: unknown): WebApiFault['answer'] =>
  () =>
    reject(reason);

/** Waiting can help: one try and three repetitions. */
const PATIENT = 4;

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('Not yours.');
    },
    getPrototypeOf: () => {
      throw new Error('Not yours.');
    },
  },
);

const throwingRow = Object.defineProperty({}, 'msdynci_customerid', {
  enumerable: true,
  get: () => throwing.valueOf(),
});

const LINK = 'https://contoso.crm.dynamics.com/api/x?$skiptoken=';

/** Two pages of all rows, so that what is on the second page can be another matter. */
const withRest = (
  change: (rows: readonly unknown[], isFirst: boolean) => Answer,
): WebApiFault['answer'] =>
  async function answer({ options, answer }) {
    const { entities } = await answer();
    const rows = Array.isArray(entities) ? (entities as unknown[]) : [];
    return change(rows, !options.includes('rest-of-it'));
  };

export const WEB_API_FAULTS: readonly WebApiFault[] = [
  {
    what: 'says 401',
    answer: rejects({ status: 401, message: 'Unauthorized' }),
    kind: 'signedOut',
    requests: 1,
  },
  {
    what: 'says 403',
    answer: rejects({ errorCode: 0x80040220, message: 'missing prvRead privilege' }),
    kind: 'forbidden',
    requests: 1,
  },
  {
    what: 'says 404',
    answer: rejects({ status: 404, message: 'Not Found' }),
    kind: 'tableMissing',
    requests: 1,
  },
  {
    what: 'does not know the table',
    answer: rejects({ errorCode: 0x80041102, message: 'not in the MetadataCache' }),
    kind: 'tableMissing',
    requests: 1,
  },
  {
    what: 'is busy once',
    answer: ({ before, answer }) =>
      before === 0
        ? reject({ errorCode: 0x80072322, message: 'Number of requests exceeded the limit.' })
        : answer(),
    kind: null,
    requests: 2,
  },
  {
    what: 'is busy for a minute',
    answer: rejects({ errorCode: 0x80072322, message: 'Number of requests exceeded the limit.' }),
    kind: 'busy',
    requests: PATIENT,
  },
  {
    what: 'says 500',
    answer: rejects({ status: 500, message: 'Internal Server Error' }),
    kind: 'serverError',
    requests: PATIENT,
  },
  {
    what: 'says 503',
    answer: rejects({ errorCode: 0, message: 'Service Unavailable' }),
    kind: 'serverError',
    requests: PATIENT,
  },
  {
    what: 'resets the connection',
    answer: rejects({ errorCode: 0, message: 'Failed to fetch' }),
    kind: 'unreachable',
    requests: 1,
  },
  {
    what: 'never answers',
    answer: () => new Promise(() => undefined),
    kind: 'timedOut',
    requests: 1,
  },
  {
    what: 'answers a page of HTML',
    answer: rejects(new SyntaxError('Unexpected token < in JSON at position 0')),
    kind: 'serverError',
    requests: PATIENT,
  },
  {
    what: 'answers null',
    answer: () => Promise.resolve(null),
    kind: 'serverError',
    requests: PATIENT,
  },
  {
    what: 'answers without rows',
    answer: () => Promise.resolve({ nextLink: '' }),
    kind: 'serverError',
    requests: PATIENT,
  },
  {
    what: 'gives a row of which a column throws',
    answer: () => Promise.resolve({ entities: [throwingRow], nextLink: '' }),
    kind: 'unexpected',
    requests: 1,
  },
  {
    what: 'answers null between the rows',
    answer: withRest((rows) => ({ entities: [null, ...rows, null], nextLink: '' })),
    kind: null,
    isPartial: true,
    requests: 1,
  },
  {
    what: 'gives more than it was asked for',
    answer: withRest((rows) => ({
      entities: Array.from({ length: 300 }, () => rows).flat(),
      nextLink: '',
    })),
    kind: null,
    requests: 1,
  },
  {
    what: 'gives rows a second time on the next page',
    answer: withRest((rows, isFirst) => ({
      entities: rows,
      nextLink: isFirst ? `${LINK}rest-of-it` : '',
    })),
    kind: null,
    requests: 2,
  },
  {
    what: 'loses its rows between two pages',
    answer: withRest((rows, isFirst) => ({
      entities: isFirst ? rows : [],
      nextLink: isFirst ? `${LINK}rest-of-it` : '',
    })),
    kind: null,
    requests: 2,
  },
  {
    what: 'throws instead of rejecting',
    answer: () => {
      throw new Error('The host refuses.');
    },
    kind: 'refused',
    requests: 1,
  },
  {
    what: 'rejects with a text',
    answer: rejects('The host refuses.'),
    kind: 'refused',
    requests: 1,
  },
  {
    what: 'rejects with nothing',
    answer: rejects(undefined),
    kind: 'refused',
    isSilent: true,
    requests: 1,
  },
  {
    what: 'rejects with an error',
    answer: rejects(new Error('The host refuses.')),
    kind: 'refused',
    requests: 1,
  },
  {
    what: 'rejects with words',
    answer: rejects({ message: 'The host refuses.' }),
    kind: 'refused',
    requests: 1,
  },
  {
    what: 'rejects with a hexadecimal code',
    answer: rejects({ errorCode: '0x80040220', message: '' }),
    kind: 'forbidden',
    requests: 1,
  },
  {
    what: 'rejects with a symbol',
    answer: rejects(Symbol('no')),
    kind: 'refused',
    requests: 1,
  },
  {
    what: 'rejects with members that throw',
    answer: rejects(throwing),
    kind: 'refused',
    requests: 1,
  },
];

/** A Web API of which one table may fail for a while. */
export interface FaultyWebApi {
  readonly webApi: ComponentFramework.WebApi;
  /** How often a table was asked. */
  readonly asked: (table: string) => number;
  /** Lets the table fail so from now on; null ends it. */
  readonly fail: (fault: WebApiFault | null) => void;
}

export function createFaultyWebApi(healthy: ComponentFramework.WebApi, of: string): FaultyWebApi {
  const calls: string[] = [];
  let fault: WebApiFault | null = null;
  let met = 0;
  const retrieveMultipleRecords = (table: string, options = '', pageSize?: number): unknown => {
    calls.push(table);
    const answer = () => healthy.retrieveMultipleRecords(table, options, pageSize);
    if (fault === null || table !== of) return answer();
    // Nobody misses the totals, so a fault that passes is not over with them.
    const before = options.startsWith('?fetchXml=') ? met : met++;
    return fault.answer({ options, answer, before });
  };
  return {
    webApi: { retrieveMultipleRecords } as unknown as ComponentFramework.WebApi,
    asked: (table) => calls.filter((each) => each === table).length,
    fail: (next) => {
      fault = next;
      met = 0;
    },
  };
}
