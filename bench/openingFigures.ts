import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { createDataverse } from '../demo/dataverse/dataverse';
import type { RequestLog } from '../demo/dataverse/sessions';
import { createPageFiles } from '../demo/pageFiles';
import { luca } from '../demo/seed/demoCustomers';
import { retailerSeed } from '../demo/seed/retailerSeed';
import type { SeedRows, TableRow } from '../demo/seed/rows';
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

interface Scene {
  /** The page of the demo; absent for that of the form. */
  readonly path?: string;
  readonly settings: Readonly<Record<string, string>>;
  /** What a reader does once all is there, until its end; absent for the opening itself. */
  readonly deed?: (page: Page, isOlder: boolean) => Promise<void>;
}

const LUCA = { customer: 'luca-bernasconi', bound: 'text' } as const;

/** Openings, and what takes long in a customer of 10,000 activities. */
function scenes(farText: string): Readonly<Record<string, Scene>> {
  return {
    'CustomerId, 12 activities': { settings: { customer: 'reto-amstutz', bound: 'text' } },
    'CustomerId, 3,000 activities': { settings: { customer: 'elodie-favre', bound: 'text' } },
    'contact’s id, 3,000 activities': { settings: { customer: 'elodie-favre', bound: 'contact' } },
    // The app reads, with the same code beside both builds: what differs is the control.
    'canvas app, 3,000 activities': {
      path: 'canvas',
      settings: { customer: 'elodie-favre' },
    },
    'canvas app, all of 3,000 activities loaded': {
      path: 'canvas',
      settings: { customer: 'elodie-favre' },
      deed: async (page) => {
        await page.getByRole('button', { name: /^Load all/ }).click();
        await page
          .getByText(/that is all$/)
          .first()
          .waitFor();
      },
    },
    'all of 10,000 activities loaded': {
      settings: LUCA,
      deed: async (page) => {
        await page.getByRole('button', { name: /^Load all/ }).click();
        await page
          .getByText(/^10,000 activities, .*that is all$/)
          .first()
          .waitFor();
      },
    },
    'one activity found, 6,000 from the newest': {
      settings: LUCA,
      deed: async (page, isOlder) => {
        await page.getByRole('searchbox').fill(farText);
        // The older build looks only in what it loads.
        if (isOlder) await page.getByRole('button', { name: 'Search older' }).click();
        await page.getByRole('article').filter({ hasText: farText }).first().waitFor();
      },
    },
  };
}

/** The rows of the demo, of Luca the newest 10,000, and a number that is in one title far back in these. */
function benchSeed(now: number): { readonly seed: SeedRows; readonly farText: string } {
  const seed = retailerSeed({ now });
  const all = seed.msdynci_unifiedactivity ?? [];
  const isLucas = ({ msdynci_customerid: id }: TableRow) => id === luca.customerId;
  const newest = all
    .filter(isLucas)
    .sort((a, b) => Number(b.msdynci_rangeindex) - Number(a.msdynci_rangeindex))
    .slice(0, 10_000);
  const titles = newest.slice(6000).map(({ msdynci_title: title }) => String(title));
  return {
    seed: {
      ...seed,
      msdynci_unifiedactivity: [...all.filter((row) => !isLucas(row)), ...newest],
    },
    farText: titles.map((title) => /RT-\d+/.exec(title)?.[0]).find(Boolean) ?? '',
  };
}

export interface Opening {
  /** Milliseconds from the first request until an activity is on screen; null where something is done later. */
  readonly first: number | null;
  /**
   * Milliseconds from the first request until the last answer: activities, segments and insights. Or,
   * where something is done, from there until its end.
   */
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
 * the published entity reference. The older build comes first, and the builds take turns, each time in a
 * page that knows nothing yet.
 */
export async function measureOpenings(
  executablePath: string,
  builds: readonly Build[],
): Promise<readonly OpeningFigures[]> {
  const now = Date.UTC(2026, 10, 23, 14, 5);
  const { seed, farText } = benchSeed(now);
  const dataverse = await createDataverse({ seed, schema: 'entityReference' });
  const server = await serve(0, dataverse.handle, await createPageFiles(process.cwd()));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const cases = DELAYS.flatMap((delay) =>
    Object.entries(scenes(farText)).flatMap(([scene, what]) =>
      builds.map((build) => ({ delay, scene, ...what, build, taken: [] as Opening[] })),
    ),
  );
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, { delay, path = '', settings, deed, build, taken }] of cases.entries()) {
      const session = `${round} ${place}`;
      const query = new URLSearchParams({
        ...settings,
        session,
        bare: '1',
        schema: 'entityReference',
        delay: String(delay),
        fault: 'none',
      });
      const address = `${new URL(path, server.url).href}?${query.toString()}`;
      const { log } = dataverse.session(session);
      let before = 0;
      const times = await quietly(() =>
        open(
          browser,
          address,
          build.folder,
          deed &&
            ((page) => {
              before = log.length;
              return deed(page, build === builds[0]);
            }),
        ),
      );
      const tripsOf = (entries: RequestLog) =>
        Math.max(0, ...entries.map(({ roundTrip }) => roundTrip));
      const asked = log.slice(before);
      taken.push({
        ...times,
        roundTrips: tripsOf(log) - tripsOf(log.slice(0, before)),
        requests: asked.length,
        refused: asked.filter(({ error }) => error !== null).length,
      });
    }
  }
  await browser.close();
  await server.close();
  return cases.map(({ delay, scene, build, taken }) => {
    const of = (name: keyof Opening) => median(taken.map((opening) => opening[name] ?? NaN));
    return {
      delay,
      scene,
      build: build.name,
      first: taken.some(({ first }) => first === null) ? null : of('first'),
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
  deed: ((page: Page) => Promise<void>) | undefined,
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
  const began = performance.now();
  await deed?.(page);
  const took = performance.now() - began;
  await page.close();
  return deed ? { first: null, whole: took } : { first: shownAt - start, whole: end - start };
}
