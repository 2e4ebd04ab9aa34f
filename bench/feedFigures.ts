import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { CandidateName, Sample } from './figures';
import { CANDIDATES } from './figures';
import { bundlePageScript } from './pageScript';
import { median } from './statistics';

const COUNTS = [100, 1_000, 10_000] as const;
const OURS_ONLY = 20_000;
export const MORE_COUNTS = [1_000, 20_000] as const;
export const DECODED_COUNT = 10_000;
const ROUNDS = 3;

export interface Case {
  readonly candidate: CandidateName;
  readonly count: number;
}

export interface CaseFigures extends Case, Sample {}

export interface FeedFigures {
  readonly browser: string;
  readonly cases: readonly CaseFigures[];
  /** Milliseconds to add a page to ours, by how many were there before. */
  readonly more: ReadonlyMap<number, number>;
  readonly decoded: ReadonlyMap<CandidateName, number>;
}

const CASES: readonly Case[] = [
  ...COUNTS.flatMap((count) => CANDIDATES.map((candidate) => ({ candidate, count }))),
  { candidate: 'ours', count: OURS_ONLY },
];

/**
 * Every figure comes from a fresh page, whose code nobody has warmed up: that is how a form opens.
 * The rounds take turns, so that a busy moment of the machine spoils no single candidate.
 */
export async function measureFeed(executablePath: string): Promise<FeedFigures> {
  const script = await bundlePageScript();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const inFreshPage = <T>(work: (page: Page) => Promise<T>) => withPage(browser, script, work);

  const samples = CASES.map((each) => ({ ...each, taken: [] as Sample[] }));
  const more = new Map(MORE_COUNTS.map((count) => [count as number, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { candidate, count, taken } of samples) {
      const measure = (page: Page) =>
        page.evaluate(([name, rows]) => window.bench.measure(name, rows), [
          candidate,
          count,
        ] as const);
      taken.push(await inFreshPage(measure));
    }
    for (const [count, taken] of more) {
      taken.push(
        await inFreshPage((page) => page.evaluate((rows) => window.bench.measureMore(rows), count)),
      );
    }
  }

  const decoded = new Map<CandidateName, number>();
  for (const candidate of CANDIDATES) {
    const count = (page: Page) =>
      page.evaluate(([name, rows]) => window.bench.countDecoded(name, rows), [
        candidate,
        DECODED_COUNT,
      ] as const);
    decoded.set(candidate, await inFreshPage(count));
  }
  const version = browser.version();
  await browser.close();
  return {
    browser: version,
    cases: samples.map(({ taken, ...each }) => ({ ...each, ...medians(taken) })),
    more: new Map([...more].map(([count, taken]) => [count, median(taken)])),
    decoded,
  };
}

async function withPage<T>(
  browser: Browser,
  script: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 800, height: 800 } });
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({ content: script });
  const result = await work(page);
  await page.close();
  return result;
}

function medians(taken: readonly Sample[]): Sample {
  const of = (name: keyof Sample) => median(taken.map((sample) => sample[name]));
  return { mount: of('mount'), nodes: of('nodes'), blank: of('blank'), frameP95: of('frameP95') };
}
