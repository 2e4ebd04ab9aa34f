import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Lets axe look at the whole page, and names what it finds by rule and first element. */
export async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`,
  );
  expect(found).toEqual([]);
}
