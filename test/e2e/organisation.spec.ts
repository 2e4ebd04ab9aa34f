import { expect, test } from '@playwright/test';
import { readOrganisation } from '../../demo/org/organisation';
import { startOrganisationDemo } from '../../demo/org/organisationDemo';
import { nora, tomas } from '../../demo/seed/demoCustomers';
import { MOMENT } from './support/moment';
import { demoUrl } from './support/timelinePage';

const TOKEN = 'a-token-that-no-page-may-see';

test('shows a customer of an organisation whose id is typed in, and never the token', async ({
  page,
}) => {
  // The stand-in takes any token; that none is left out is a test of the proxy.
  const organisation = readOrganisation(demoUrl());
  const environment = { DATAVERSE_TOKEN: TOKEN };
  const demo = await startOrganisationDemo({ port: 0, organisation, environment });
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url(), JSON.stringify(request.headers())));
  page.on('console', (message) => seen.push(message.text()));
  await page.clock.setFixedTime(MOMENT);

  await page.goto(demo.url);
  await expect(page.getByRole('heading', { name: 'No customer yet' })).toBeVisible();
  const customerId = page.getByRole('textbox', { name: 'Customer’s id', exact: true });
  await customerId.fill(nora.customerId);
  await customerId.press('Enter');

  await expect(page.getByRole('heading', { name: nora.customerId })).toBeVisible();
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible();
  await expect(page.getByLabel('Fault')).toHaveCount(0);
  await page.getByRole('button', { name: 'More settings' }).click();
  await expect(page.getByLabel('Schema')).toHaveCount(0);
  expect(seen.join('\n') + (await page.content())).not.toContain(TOKEN);

  await demo.close();
});

test('gives its customer’s rows to the control of canvas apps as well', async ({ page }) => {
  const organisation = readOrganisation(demoUrl());
  const environment = { DATAVERSE_TOKEN: TOKEN };
  const demo = await startOrganisationDemo({ port: 0, organisation, environment });
  await page.clock.setFixedTime(MOMENT);

  await page.goto(`${demo.url}canvas?customer=${tomas.customerId}`);

  await expect(page.getByRole('heading', { name: tomas.customerId })).toBeVisible();
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible();

  await demo.close();
});
