import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Lets axe look at the whole page, and names what it finds by rule and first element. */
export async function expectNoViolations(page: Page): Promise<void> {
  await expectNothingFound(new AxeBuilder({ page }));
}

/** The same for contrast alone: of all rules, it is the one that another theme can break. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNothingFound(new AxeBuilder({ page }).withRules(['color-contrast']));
}

async function expectNothingFound(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`,
  );
  expect(found).toEqual([]);
}
