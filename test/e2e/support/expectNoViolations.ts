import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { getRules, source } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Those that axe leaves out by itself are among them: the experimental ones, and target-size. */
const ALL_RULES = getRules([...TAGS, 'best-practice', 'experimental']).map(({ ruleId }) => ruleId);

/** Lets axe look at the whole page by all its rules, and names what it finds by rule and first element. */
export async function expectNoViolations(page: Page): Promise<void> {
  await expectNothingFound(page, ALL_RULES);
}

/** The same for contrast alone: of all rules, it is the one that another theme can break. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNothingFound(page, ['color-contrast']);
}

async function expectNothingFound(page: Page, rules: string[]): Promise<void> {
  // The builder brings an axe of its own, which is older.
  const axe = new AxeBuilder({ page, axeSource: source }).withRules(rules);
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`,
  );
  expect(found).toEqual([]);
}
