import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { getRules, source } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Those that axe leaves out by itself are among them: the experimental ones, and target-size. */
const ALL_RULES = getRules([...TAGS, 'best-practice', 'experimental']).map(({ ruleId }) => ruleId);

/**
 * Lets axe look at the whole page by all its rules, and names what it finds by rule and first element. The
 * test goes on, so that one run names all there is.
 */
export async function expectNoViolations(page: Page, look = ''): Promise<void> {
  await expectNothingFound(page, ALL_RULES, look);
}

/** Contrast, and links that differ from the text around them by their colour alone. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** The same for colours alone, which need no style sheet read: no other rule can be broken by another theme. */
export async function expectColours(page: Page, look = ''): Promise<void> {
  await expectNothingFound(page, RULES_OF_COLOUR, look, { preload: false });
}

async function expectNothingFound(
  page: Page,
  rules: string[],
  look: string,
  options: RunOptions = {},
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(
    async ({ values, options }) => {
      interface Axe {
        readonly run: (options: RunOptions) => Promise<AxeResults>;
      }
      const { axe } = window as unknown as { readonly axe: Axe };
      // What fades in, a menu for one, has not its colours yet; what goes on for ever has them.
      const animations = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(animations.map(({ finished }) => finished));
      const { violations } = await axe.run({
        runOnly: { type: 'rule', values },
        resultTypes: ['violations'],
        ...options,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`);
    },
    { values: rules, options },
  );
  expect.soft(found, look).toEqual([]);
}
