import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { createDataverse } from '../demo/dataverse/dataverse';
import { createPageFiles } from '../demo/pageFiles';
import { retailerSeed } from '../demo/seed/retailerSeed';
import { serve } from '../demo/serve';
import { median } from './statistics';

const DELAYS = [100, 300] as const;
const ROUNDS = 3;
/** So long after the last answer, nothing more is asked for. */
const QUIET_MS = 1000;

/** A built control, by what it is called in the tables. */
export interface Build {
  readonly name: string;
  readonly folder: string;
}

const SCENES = {
  'CustomerId, 12 activities': { customer: 'reto-amstutz', bound: 'text' },
  'CustomerId, 3,000 activities': { customer: 'elodie-favre', bound: 'text' },
  'contact’s id, 3,000 activities': { customer: 'elodie-favre', bound: 'contact' },
} as const;

export interface Opening {
  /** Milliseconds from the first request until an activity is on screen. */
  readonly first: number;
  /** Milliseconds from the first request until the last answer: activities, segments and insights. */
  readonly whole: number;
  readonly roundTrips: number;
  readonly requests: number;
  readonly refused: number;
}

export interface OpeningFigures extends Opening {
  readonly scene: string;
  readonly build: string;
  readonly delay: number;
}

/**
 * Opens customers over the stand-in, which lets each answer wait for a fixed time, with the columns of
 * the published entity reference. The builds take turns, each time in a page that knows nothing yet.
 */
export async function measureOpenings(
  executablePath: string,
  builds: readonly Build[],
): Promise<readonly OpeningFigures[]> {
  const now = Date.UTC(2026, 10, 23, 14, 5);
  const dataverse = await createDataverse({
    seed: retailerSeed({ now }),
    schema: 'entityReference',
  });
  const server = await serve(0, dataverse.handle, await createPageFiles(process.cwd()));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const cases = DELAYS.flatMap((delay) =>
    Object.entries(SCENES).flatMap(([scene, settings]) =>
      builds.map((build) => ({ delay, scene, settings, build, taken: [] as Opening[] })),
    ),
  );
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, { delay, settings, build, taken }] of cases.entries()) {
      const session = `${round} ${place}`;
      const query = new URLSearchParams({
        ...settings,
        session,
        bare: '1',
        schema: 'entityReference',
        delay: String(delay),
        fault: 'none',
      });
      const address = `${server.url}?${query.toString()}`;
      const times = await quietly(() => open(browser, address, build.folder));
      const log = dataverse.session(session).log;
      taken.push({
        ...times,
        roundTrips: Math.max(...log.map(({ roundTrip }) => roundTrip)),
        requests: log.length,
        refused: log.filter(({ error }) => error !== null).length,
      });
    }
  }
  await browser.close();
  await server.close();
  return cases.map(({ delay, scene, build, taken }) => {
    const of = (name: keyof Opening) => median(taken.map((opening) => opening[name]));
    return {
      delay,
      scene,
      build: build.name,
      first: of('first'),
      whole: of('whole'),
      roundTrips: of('roundTrips'),
      requests: of('requests'),
      refused: of('refused'),
    };
  });
}

/** The stand-in reports what it refuses, and the older build is known to be refused. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { error } = console;
  console.error = () => undefined;
  try {
    return await work();
  } finally {
    console.error = error;
  }
}

/** Opens the page with the controls of a folder, and waits until it asks for nothing more. */
async function open(
  browser: Browser,
  address: string,
  folder: string,
): Promise<Pick<Opening, 'first' | 'whole'>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route('**/controls/**', (route) =>
    route.fulfill({
      path: join(folder, new URL(route.request().url()).pathname.replace('/controls/', '')),
    }),
  );
  await page.goto(address);
  const shown = await page.waitForFunction(() =>
    document.querySelector('[role="feed"] article, [role="feed"] [role="article"]')
      ? performance.now()
      : null,
  );
  const shownAt = Number(await shown.jsonValue());
  const asked = await page.waitForFunction((quiet) => {
    const answers = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/api/data/')) as PerformanceResourceTiming[];
    const end = Math.max(...answers.map(({ responseEnd }) => responseEnd));
    const start = Math.min(...answers.map(({ startTime }) => startTime));
    return performance.now() - end > quiet ? [start, end] : null;
  }, QUIET_MS);
  const [start = 0, end = 0] = (await asked.jsonValue()) ?? [];
  await page.close();
  return { first: shownAt - start, whole: end - start };
}
