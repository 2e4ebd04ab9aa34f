import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { join } from 'node:path';
import type { DataverseOptions } from '../demo/dataverse/dataverse';
import { createDataverse } from '../demo/dataverse/dataverse';
import { createPageFiles } from '../demo/pageFiles';
import { luca } from '../demo/seed/demoCustomers';
import { retailerSeed } from '../demo/seed/retailerSeed';
import type { SeedRows, TableRow } from '../demo/seed/rows';
import { serve } from '../demo/serve';
import type { FixedDelay } from './fixedDelay';
import { createFixedDelay } from './fixedDelay';
import { MOMENT } from './rows';

/** A built control, by what it is called in the tables. */
export interface Build {
  readonly name: string;
  readonly folder: string;
}

/** The demo in a browser, whose every answer takes a fixed time. */
export interface BuiltStage {
  readonly url: string;
  readonly fixedDelay: FixedDelay;
  /** A page that knows nothing yet, with the controls of a build; without one, with those of now. */
  readonly newPage: (build?: Build) => Promise<Page>;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** An activity of any build. */
export const ARTICLE = '[role="feed"] article, [role="feed"] [role="article"]';

/** So many milliseconds after the last answer, nothing more is asked for. */
export const QUIET_MS = 1000;

export async function openBuiltStage(
  executablePath: string,
  options: DataverseOptions,
): Promise<BuiltStage> {
  const dataverse = await createDataverse(options);
  const standIn = await serve(0, dataverse.handle);
  const fixedDelay = createFixedDelay(standIn.url);
  const pageFiles = await createPageFiles(process.cwd());
  const server = await serve(0, fixedDelay.handle, dataverse.handle, pageFiles);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    url: server.url,
    fixedDelay,
    browser,
    newPage: async (build) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      if (build)
        await page.route('**/controls/**', (route) => {
          const { pathname } = new URL(route.request().url());
          return route.fulfill({ path: join(build.folder, pathname.replace('/controls/', '')) });
        });
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await standIn.close();
    },
  };
}

/** The rows of the demo, of Luca only the newest so many, which are answered apart as well. */
export function seedWithNewest(count: number): {
  readonly seed: SeedRows;
  readonly newest: readonly TableRow[];
} {
  const seed = retailerSeed({ now: MOMENT });
  const all = seed.msdynci_unifiedactivity ?? [];
  const isLucas = ({ msdynci_customerid: id }: TableRow) => id === luca.customerId;
  const newest = all
    .filter(isLucas)
    .sort((a, b) => Number(b.msdynci_rangeindex) - Number(a.msdynci_rangeindex))
    .slice(0, count);
  const others = all.filter((row) => !isLucas(row));
  return { seed: { ...seed, msdynci_unifiedactivity: [...others, ...newest] }, newest };
}
