import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { CandidateName, HeldName, Sample, WorkFigures } from './figures';
import { CANDIDATES } from './figures';
import { heapMeter } from './heapMeter';
import { bundlePageScript } from './pageScript';
import { median } from './statistics';

const COUNTS = [100, 10_000] as const;
const OURS_ONLY = [1_000, 100_000] as const;
/** As many as one history may read. */
export const MOST = 100_000;
export const MORE_COUNTS = [1_000, MOST] as const;
/** The largest page of an elastic table. */
export const MORE_PAGE = 500;
export const DECODED_COUNT = 10_000;
const DECODERS = ['ours', 'map', 'list'] as const;
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
  readonly work: WorkFigures;
  /** Bytes of the heap that the rows take. */
  readonly heap: Readonly<Record<HeldName, number>>;
}

const CASES: readonly Case[] = [
  ...COUNTS.flatMap((count) => CANDIDATES.map((candidate) => ({ candidate, count }))),
  ...OURS_ONLY.map((count) => ({ candidate: 'ours' as const, count })),
];

type InFreshPage = <T>(work: (page: Page) => Promise<T>) => Promise<T>;

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
  const inFreshPage: InFreshPage = (work) => withPage(browser, script, work);

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
      const measure = (page: Page) =>
        page.evaluate(([before, added]) => window.bench.measureMore(before, added), [
          count,
          MORE_PAGE,
        ] as const);
      taken.push(await inFreshPage(measure));
    }
  }

  const decoded = new Map<CandidateName, number>();
  for (const candidate of DECODERS) {
    const count = (page: Page) =>
      page.evaluate(([name, rows]) => window.bench.countDecoded(name, rows), [
        candidate,
        DECODED_COUNT,
      ] as const);
    decoded.set(candidate, await inFreshPage(count));
  }
  const work = await inFreshPage((page) =>
    page.evaluate((count) => window.bench.measureWork(count), MOST),
  );
  const heap = {
    rows: await inFreshPage((page) => heapOf(page, 'rows')),
    ours: await inFreshPage((page) => heapOf(page, 'ours')),
  };
  const version = browser.version();
  await browser.close();
  return {
    browser: version,
    cases: samples.map(({ taken, ...each }) => ({ ...each, ...medians(taken) })),
    more: new Map([...more].map(([count, taken]) => [count, median(taken)])),
    decoded,
    work,
    heap,
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

/** By how many bytes the heap grows for what is held. */
async function heapOf(page: Page, held: HeldName): Promise<number> {
  const usedHeap = await heapMeter(page);
  const before = await usedHeap();
  await page.evaluate(([what, count]) => window.bench.hold(what, count), [held, MOST] as const);
  return (await usedHeap()) - before;
}

function medians(taken: readonly Sample[]): Sample {
  const of = (name: keyof Sample) => median(taken.map((sample) => sample[name]));
  return {
    mount: of('mount'),
    firstNodes: of('firstNodes'),
    nodes: of('nodes'),
    blank: of('blank'),
    frameP95: of('frameP95'),
  };
}
