import type { Page } from '@playwright/test';
import type { Build } from './builtStage';
import { ARTICLE, openBuiltStage, QUIET_MS } from './builtStage';
import type { DelayedAnswers } from './fixedDelay';
import type { Deed, Scene } from './openingScenes';
import { benchSeed, scenes } from './openingScenes';
import { median } from './statistics';

const DELAYS = [100, 300] as const;
const ROUNDS = 3;

export interface Opening {
  /** Milliseconds from the first request until an activity is on screen; null where something is done later. */
  readonly first: number | null;
  /**
   * Milliseconds from the first request until segments, profile, measures and predictions are on screen, too. Or,
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
 * Opens customers over the stand-in, whose answers all take a fixed time, with the columns of the published
 * entity reference. The older build comes first, and the builds take turns, each time in a page that knows
 * nothing yet. A round before the first one lets the stand-in work out its answers.
 */
export async function measureOpenings(
  executablePath: string,
  builds: readonly Build[],
): Promise<readonly OpeningFigures[]> {
  const { seed, farText } = benchSeed();
  const stage = await openBuiltStage(executablePath, { seed, schema: 'entityReference' });
  const openings = Object.entries(scenes(farText)).flatMap(([scene, what]) =>
    builds.map((build) => ({ scene, build, what, isOlder: build === builds[0] })),
  );
  const openOnce = async ({ what, build, isOlder }: (typeof openings)[number], delay: number) => {
    const query = new URLSearchParams({
      ...what.settings,
      bare: '1',
      schema: 'entityReference',
      fault: 'none',
    });
    const address = `${new URL(what.path ?? '', stage.url).href}?${query.toString()}`;
    const page = await stage.newPage(build);
    const answers = stage.fixedDelay.begin(delay);
    await page.goto(address);
    const opening = await open(page, what, answers, isOlder);
    await page.close();
    return opening;
  };

  const figures: OpeningFigures[] = [];
  await quietly(async () => {
    for (const opening of openings) await openOnce(opening, 0);
    for (const delay of DELAYS) {
      const taken = openings.map((opening) => ({ opening, samples: [] as Opening[] }));
      for (let round = 0; round < ROUNDS; round++)
        for (const { opening, samples } of taken) samples.push(await openOnce(opening, delay));
      for (const { opening, samples } of taken)
        figures.push({
          scene: opening.scene,
          build: opening.build.name,
          delay,
          ...medians(samples),
        });
    }
  });
  await stage.close();
  return figures;
}

function medians(samples: readonly Opening[]): Opening {
  const of = (name: keyof Opening) => median(samples.map((opening) => opening[name] ?? NaN));
  return {
    first: samples.some(({ first }) => first === null) ? null : of('first'),
    whole: of('whole'),
    roundTrips: of('roundTrips'),
    requests: of('requests'),
    refused: of('refused'),
  };
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

/** Waits for what is to be on screen, and does what is to be done then. */
async function open(
  page: Page,
  { parts, deed }: Scene,
  { answered, quiet }: DelayedAnswers,
  isOlder: boolean,
): Promise<Opening> {
  const { first, whole } = await untilOnScreen(page, parts);
  await quiet(QUIET_MS);
  const before = answered.length;
  const took = deed ? await timeOf(page, deed, isOlder) : null;
  const tripsOf = (some: DelayedAnswers['answered']) =>
    Math.max(0, ...some.map(({ roundTrip }) => roundTrip));
  const asked = deed ? answered.slice(before) : answered;
  return {
    first: deed ? null : first,
    whole: took ?? whole,
    roundTrips: tripsOf(answered) - (deed ? tripsOf(answered.slice(0, before)) : 0),
    requests: asked.length,
    refused: asked.filter(({ refused }) => refused).length,
  };
}

/** Milliseconds from the first request for data until an activity, and until all parts, are on screen. */
async function untilOnScreen(
  page: Page,
  parts: readonly string[],
): Promise<{ readonly first: number; readonly whole: number }> {
  const shown = await page.waitForFunction(
    (article) => (document.querySelector(article) ? performance.now() : null),
    ARTICLE,
  );
  const all = await page.waitForFunction((patterns) => {
    const text = document.body.textContent;
    return patterns.every((pattern) => new RegExp(pattern, 'i').test(text))
      ? performance.now()
      : null;
  }, parts);
  const start = await page.evaluate(() =>
    Math.min(
      ...performance
        .getEntriesByType('resource')
        .flatMap(({ name, startTime }) => (name.includes('/api/data/') ? [startTime] : [])),
    ),
  );
  const [first, whole] = await Promise.all([shown.jsonValue(), all.jsonValue()]);
  return { first: Number(first) - start, whole: Number(whole) - start };
}

/** Milliseconds by the page's own clock, as the driver of the browser looks at it only now and then. */
async function timeOf(page: Page, { act, end }: Deed, isOlder: boolean): Promise<number> {
  await page.evaluate(() => {
    for (const kind of ['click', 'input'])
      window.addEventListener(
        kind,
        () => {
          performance.mark('deed');
        },
        true,
      );
  });
  await act(page, isOlder);
  const time = await page.waitForFunction(({ selector, text }) => {
    const isThere = [...document.querySelectorAll(selector)].some((element) =>
      new RegExp(text).test(element.textContent),
    );
    const began = performance.getEntriesByName('deed').at(-1)?.startTime ?? NaN;
    return isThere ? performance.now() - began : null;
  }, end);
  return Number(await time.jsonValue());
}
