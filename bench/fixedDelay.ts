import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { request as send } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Handler } from '../demo/serve';

/** One request for data. */
interface Asked {
  /** One more than the greatest of the requests that were answered when it came; 1 for the first. */
  readonly roundTrip: number;
  readonly refused: boolean;
}

/** The requests of one page for data. */
export interface DelayedAnswers {
  /** Those that were answered, in the order of their answers. */
  readonly answered: readonly Asked[];
  /** Resolves as soon as nothing was asked for so many milliseconds. */
  readonly quiet: (milliseconds: number) => Promise<void>;
}

export interface FixedDelay {
  readonly handle: Handler;
  /** What is asked from now on is answered after so many milliseconds, and is counted on its own. */
  readonly begin: (delay: number) => DelayedAnswers;
}

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Lets every answer of a server take the same time, however long the server works for it: what is asked again
 * is answered as it was the first time. The first time takes as long as the server needs, and belongs to no
 * measurement.
 */
export function createFixedDelay(server: string): FixedDelay {
  const { port } = new URL(server);
  const answers = new Map<string, Promise<Answer>>();
  let count = countRequests();
  let delay = 0;

  function answerTo({ method = '', url = '', headers }: IncomingMessage): Promise<Answer> {
    const key = [method, url, headers.prefer].join('\n');
    const known = answers.get(key);
    if (known) return known;
    // With the host that the page asked, so that links to further pages lead there.
    const answer = ask({ port, method, path: url, headers });
    answers.set(key, answer);
    return answer;
  }

  return {
    begin: (milliseconds) => {
      delay = milliseconds;
      count = countRequests();
      return count;
    },
    handle: async (request: IncomingMessage, response: ServerResponse) => {
      if (!request.url?.startsWith('/api/data/')) return false;
      const finish = count.begin();
      const [{ status, headers, body }] = await Promise.all([answerTo(request), wait(delay)]);
      finish(status);
      response.writeHead(status, headers).end(body);
      return true;
    },
  };
}

function countRequests(): DelayedAnswers & { readonly begin: () => (status: number) => void } {
  const answered: Asked[] = [];
  let trips = 0;
  let underWay = 0;
  let lastMoment = performance.now();
  return {
    answered,
    begin: () => {
      const roundTrip = trips + 1;
      underWay++;
      return (status) => {
        trips = Math.max(trips, roundTrip);
        underWay--;
        lastMoment = performance.now();
        answered.push({ roundTrip, refused: status >= 400 });
      };
    },
    quiet: async (milliseconds) => {
      while (underWay > 0 || performance.now() - lastMoment < milliseconds) await wait(50);
    },
  };
}

function ask(options: {
  readonly port: string;
  readonly method: string;
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    send({ host: '127.0.0.1', agent: false, ...options }, (response) => {
      const { statusCode: status = 0, headers } = response;
      buffer(response).then((body) => resolve({ status, headers, body }), reject);
    })
      .on('error', reject)
      .end();
  });
}
