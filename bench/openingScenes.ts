import type { Page } from '@playwright/test';
import type { SeedRows } from '../demo/seed/rows';
import { seedWithNewest } from './builtStage';

/** What a reader does, from the last click or key until what is looked for is on screen. */
export interface Deed {
  readonly act: (page: Page, isOlder: boolean) => Promise<void>;
  /** What one of the elements says in the end. */
  readonly end: { readonly selector: string; readonly text: string };
}

export interface Scene {
  /** The page of the demo; absent for that of the form. */
  readonly path?: string;
  /** What is on screen once segments, profile, measures and predictions are, with names or before them. */
  readonly parts: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  /** What a reader does once all is there; absent for the opening itself. */
  readonly deed?: Deed;
}

const RETO = {
  settings: { customer: 'reto-amstutz' },
  parts: ['Store.Only', 'Customer since', 'Average order', 'Churn score'],
} as const;
const ELODIE = {
  settings: { customer: 'elodie-favre' },
  parts: ['Birthday.This.Month', 'Customer since', 'Average order', 'Churn score'],
} as const;
/** The older control for data-sets shows no insights. */
const IN_CANVAS = {
  path: 'canvas',
  settings: ELODIE.settings,
  parts: ELODIE.parts.slice(0, 1),
} as const;
const LUCA = { settings: { customer: 'luca-bernasconi', bound: 'text' }, parts: [] } as const;

/** Openings, and what takes long in a customer of 10,000 activities. */
export function scenes(farText: string): Readonly<Record<string, Scene>> {
  return {
    'CustomerId, 12 activities': { ...RETO, settings: { ...RETO.settings, bound: 'text' } },
    'CustomerId, 3,000 activities': { ...ELODIE, settings: { ...ELODIE.settings, bound: 'text' } },
    'contact’s id, 3,000 activities': {
      ...ELODIE,
      settings: { ...ELODIE.settings, bound: 'contact' },
    },
    // The app reads, with the same code beside both builds: what differs is the control.
    'canvas app, 3,000 activities': IN_CANVAS,
    'canvas app, all of 3,000 activities loaded': {
      ...IN_CANVAS,
      deed: { act: loadAll, end: { selector: 'body', text: 'that is all' } },
    },
    'all of 10,000 activities loaded': {
      ...LUCA,
      deed: { act: loadAll, end: { selector: 'body', text: '10,000 activities, .*that is all' } },
    },
    'one activity found, 6,000 from the newest': {
      ...LUCA,
      deed: {
        act: async (page, isOlder) => {
          await page.getByRole('searchbox').fill(farText);
          // The older build looks only in what it loads.
          if (isOlder) await page.getByRole('button', { name: 'Search older' }).click();
        },
        // Both say so before anybody goes there.
        end: { selector: 'body', text: '[1-9]\\d*\\+? match' },
      },
    },
  };
}

const loadAll: Deed['act'] = (page) => page.getByRole('button', { name: /^Load all/ }).click();

/** The rows of the demo, of Luca the newest 10,000, and a number that is in one title far back in these. */
export function benchSeed(): { readonly seed: SeedRows; readonly farText: string } {
  const { seed, newest } = seedWithNewest(10_000);
  const titles = newest.slice(6000).map(({ msdynci_title: title }) => String(title));
  return { seed, farText: titles.map((title) => /RT-\d+/.exec(title)?.[0]).find(Boolean) ?? '' };
}
