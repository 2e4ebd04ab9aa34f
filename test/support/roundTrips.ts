import { request } from 'node:http';
import type { LogEntry, Session } from '../../demo/dataverse/sessions';
import type { ListeningDataverse } from '../../demo/dataverse/listen';
import type { TableRow } from '../../demo/seed/rows';
import { createWebApi } from '../../demo/host/context/webApi';

/** A Web API whose every answer takes the same time, of a clock that only a test moves. */
export interface DelayedWebApi {
  readonly webApi: ComponentFramework.WebApi;
  readonly act: Act;
  /** Makes another call to the host take one delay, too. */
  readonly delayed: <Answer>(answer: Promise<Answer>) => Promise<Answer>;
  /** How many calls wait for their answer. */
  readonly underWay: () => number;
  /** How many calls have waited together, at most, since that was asked last. */
  readonly mostAtOnce: () => number;
  /** How many delays have passed. */
  readonly passed: () => number;
  /** Lets one delay pass: all calls of this moment are answered, whatever they lead to is not. */
  readonly pass: () => Promise<void>;
  /** Lets delays pass until something is so. Answers how many have passed by then. */
  readonly until: (isSo: () => boolean) => Promise<number>;
  /** Adds activities to the server, for this page only. */
  readonly addActivities: (rows: readonly TableRow[]) => Promise<void>;
  readonly requests: () => readonly LogEntry[];
  /** The tables in the order in which the control asks, which need not be that in which a server hears it. */
  readonly asked: () => readonly string[];
  readonly refused: () => readonly string[];
}

/** More than anything here takes. */
const MOST_DELAYS = 60;

/** As that of React's test utilities. */
type Act = (change: () => Promise<void>) => Promise<void>;

/**
 * The stand-in behind a delay, for one page that nobody else asks for, and for the React of that page. Of
 * tables that hang, nothing is ever answered.
 */
export function delayedWebApi(
  server: ListeningDataverse,
  page: string,
  act: Act = (change) => change(),
  hangs: (table: string) => boolean = () => false,
): DelayedWebApi {
  const session: Session = server.dataverse.session(page);
  const real = createWebApi({
    serviceRoot: server.serviceRoot,
    fetch: fetchPlainly,
    session: page,
  });
  let passed = 0;
  let most = 0;
  const underWay: Promise<() => void>[] = [];
  const asked: string[] = [];

  function delayed<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject: (reason: unknown) => void) => {
      underWay.push(
        answer.then(
          (value) => resolve.bind(null, value),
          (error: unknown) => reject.bind(null, error),
        ),
      );
      most = Math.max(most, underWay.length);
    });
  }

  async function pass(): Promise<void> {
    const answers = await Promise.all(underWay.splice(0));
    passed++;
    await act(async () => {
      for (const answer of answers) answer();
      await settled();
    });
  }

  return {
    webApi: {
      ...real,
      retrieveMultipleRecords: (...call) => {
        asked.push(call[0]);
        return hangs(call[0])
          ? new Promise<never>(() => undefined)
          : delayed(real.retrieveMultipleRecords(...call));
      },
    },
    act,
    delayed,
    underWay: () => underWay.length,
    mostAtOnce: () => {
      const before = most;
      most = 0;
      return before;
    },
    passed: () => passed,
    pass,
    until: async (isSo) => {
      await act(settled);
      while (!isSo()) {
        if (passed >= MOST_DELAYS) throw new Error(`Not so after ${passed} delays.`);
        await pass();
      }
      return passed;
    },
    addActivities: (rows) =>
      new Promise((resolve, reject) => {
        const headers = { 'x-emulator-session': page };
        request(`${server.url}/__emulator/rows`, { method: 'POST', headers, agent: false })
          .on('response', (response) => {
            response.resume().on('end', resolve);
          })
          .on('error', reject)
          .end(JSON.stringify({ table: 'msdynci_unifiedactivity', rows }));
      }),
    requests: () => session.log,
    asked: () => asked,
    refused: () => session.log.flatMap(({ error }) => error ?? []),
  };
}

/** React's effects run in a task after that of the change, and may ask for more. */
async function settled(): Promise<void> {
  for (let task = 0; task < 4; task++) await new Promise((resolve) => setTimeout(resolve));
}

/** A simulated document has no `fetch`. */
const fetchPlainly = ((address: string, { headers }: { headers: Record<string, string> }) =>
  new Promise((resolve, reject) => {
    // A connection that the server gives up meanwhile would be taken up again.
    request(address, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const { statusCode = 0, statusMessage: statusText } = response;
        resolve({ ok: statusCode < 300, statusText, text: () => Promise.resolve(text) });
      });
    })
      .on('error', reject)
      .end();
  })) as unknown as typeof fetch;
