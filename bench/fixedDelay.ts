import type { APIResponse, Page, Route } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';

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

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Lets every answer of a server take the same time, in milliseconds, however long the server works for it and
 * however many are asked for at once: what is asked again is answered as it was the first time. The first time
 * takes as long as the server needs, and belongs to no measurement.
 */
export function createFixedDelay(): (page: Page, delay: number) => Promise<DelayedAnswers> {
  const answers = new Map<string, Promise<Answer>>();

  function answerTo(route: Route): Promise<Answer> {
    const request = route.request();
    const key = [request.method(), request.url(), request.headers().prefer].join('\n');
    const known = answers.get(key);
    if (known) return known;
    const answer = route.fetch().then(copyOf);
    answers.set(key, answer);
    return answer;
  }

  return async (page, delay) => {
    const answered: Asked[] = [];
    let trips = 0;
    let underWay = 0;
    let lastMoment = performance.now();
    await page.route('**/api/data/**', async (route) => {
      const roundTrip = trips + 1;
      underWay++;
      const [answer] = await Promise.all([answerTo(route), wait(delay)]);
      trips = Math.max(trips, roundTrip);
      underWay--;
      lastMoment = performance.now();
      answered.push({ roundTrip, refused: answer.status >= 400 });
      await route.fulfill(answer);
    });
    return {
      answered,
      quiet: async (milliseconds) => {
        while (underWay > 0 || performance.now() - lastMoment < milliseconds) await wait(50);
      },
    };
  };
}

async function copyOf(response: APIResponse): Promise<Answer> {
  return {
    status: response.status(),
    headers: response.headers(),
    body: await response.body(),
  };
}
