import type { Build, BuiltStage } from './builtStage';
import { ARTICLE, openBuiltStage, QUIET_MS, seedWithNewest } from './builtStage';
import { heapMeter } from './heapMeter';
import { median } from './statistics';
import { readTrace } from './traceFigures';

const ROUNDS = 3;
const ROWS = 100;
const SLOW_MS = 1000;
const CUSTOMERS = ['reto-amstutz', 'elodie-favre', 'luca-bernasconi'] as const;
export const CHANGES = 20;

const SETTINGS = { bare: '1', fault: 'none', bound: 'text' } as const;

/** From the answer with the first page to the first painted rows. In milliseconds. */
export interface FirstRows {
  readonly took: number;
  /** How much of it the main thread was busy. */
  readonly busy: number;
}

/** Of the built control in the page of a form. */
export interface BuiltFigures {
  readonly older: FirstRows;
  readonly now: FirstRows;
  /** Cumulative layout shift of a whole load. */
  readonly shift: { readonly quick: number; readonly slow: number };
  /** Bytes of the heap after so many changes of customer; the last of them is always the same. */
  readonly heap: { readonly afterOne: number; readonly afterMany: number };
}

/** The builds, the older one first, take turns in pages that know nothing yet. */
export async function measureBuilt(
  executablePath: string,
  [older, now]: readonly [Build, Build],
): Promise<BuiltFigures> {
  const stage = await openBuiltStage(executablePath, { seed: seedWithNewest(ROWS).seed });
  const taken = { older: [] as FirstRows[], now: [] as FirstRows[] };
  // The first round lets the stand-in work out its answers.
  for (let round = 0; round <= ROUNDS; round++) {
    const both = { older: await firstRows(stage, older), now: await firstRows(stage, now) };
    if (round === 0) continue;
    taken.older.push(both.older);
    taken.now.push(both.now);
  }
  const figures = {
    older: medians(taken.older),
    now: medians(taken.now),
    shift: { quick: await shiftOf(stage, 0), slow: await shiftOf(stage, SLOW_MS) },
    heap: await heapOfCustomers(stage),
  };
  await stage.close();
  return figures;
}

function addressOf({ url }: BuiltStage, settings: Readonly<Record<string, string>>): string {
  return `${url}?${new URLSearchParams({ ...SETTINGS, ...settings }).toString()}`;
}

async function firstRows(stage: BuiltStage, build: Build): Promise<FirstRows> {
  const page = await stage.newPage(build);
  await page.addInitScript((article) => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector(article) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // A message waits for the frame to end.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.mark('painted');
        port2.postMessage(null);
      });
    }).observe(document, { childList: true, subtree: true });
  }, ARTICLE);
  const answers = stage.fixedDelay.begin(0);
  await stage.browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.goto(addressOf(stage, { customer: 'luca-bernasconi', pageSize: String(ROWS) }));
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
  const took = await page.evaluate(() => {
    const [painted] = performance.getEntriesByName('painted');
    const answered = performance
      .getEntriesByType('resource')
      .flatMap((entry) =>
        entry instanceof PerformanceResourceTiming && /activit.*orderby/i.test(entry.name)
          ? [entry.responseEnd]
          : [],
      );
    return (painted?.startTime ?? NaN) - Math.min(...answered);
  });
  const trace = await stage.browser.stopTracing();
  await answers.quiet(QUIET_MS);
  await page.close();
  return { took, busy: readTrace(trace, { mark: 'painted', before: took }) };
}

async function shiftOf(stage: BuiltStage, delay: number): Promise<number> {
  const page = await stage.newPage();
  const answers = stage.fixedDelay.begin(delay);
  await page.goto(addressOf(stage, { customer: 'elodie-favre' }));
  await page.locator(ARTICLE).first().waitFor();
  await answers.quiet(QUIET_MS);
  const shift = await page.evaluate(
    (patience) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing has moved, nothing is heard.
        setTimeout(() => {
          resolve(sum);
        }, patience);
      }),
    QUIET_MS,
  );
  await page.close();
  return shift;
}

async function heapOfCustomers(stage: BuiltStage): Promise<BuiltFigures['heap']> {
  // With nothing in the way of its requests: a browser keeps what is answered in its server's place.
  const page = await stage.newPage();
  const usedHeap = await heapMeter(page);
  const answers = stage.fixedDelay.begin(0);
  await page.goto(addressOf(stage, { customer: CUSTOMERS[0] }));
  const change = async (customer: string) => {
    await page.evaluate((next) => window.host?.update({ customer: next }), customer);
    await answers.quiet(QUIET_MS);
    await page.locator(ARTICLE).first().waitFor();
  };
  await page.locator(ARTICLE).first().waitFor();
  const [, second] = CUSTOMERS;
  await change(second);
  const afterOne = await usedHeap();
  // The last one is the one of the first change.
  for (let changes = CHANGES - 1; changes > 0; changes--)
    await change(CUSTOMERS[changes % CUSTOMERS.length] ?? second);
  const afterMany = await usedHeap();
  await page.close();
  return { afterOne, afterMany };
}

function medians(taken: readonly FirstRows[]): FirstRows {
  return {
    took: median(taken.map(({ took }) => took)),
    busy: median(taken.map(({ busy }) => busy)),
  };
}
