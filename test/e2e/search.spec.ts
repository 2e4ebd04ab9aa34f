import type { APIRequestContext } from '@playwright/test';
import { luca } from '../../demo/seed/demoCustomers';
import { demoUrl } from './support/timelinePage';
import type { TimelinePage } from './support/timelinePage';
import { EVERY_APP, EVERY_APP_IN_LONG_RUN, expect, test } from './support/timelineTest';

const box = ({ page }: TimelinePage) => page.getByRole('searchbox', { name: 'Search activities' });
const result = ({ page }: TimelinePage) => page.getByRole('group', { name: 'Search activities' });
const marks = ({ feed }: TimelinePage) => feed.locator('mark');

/** The title of one of the first orders of a customer: nothing else says the same. */
async function oldOrder(request: APIRequestContext, customerId: string): Promise<string> {
  const query = `$select=msdynci_title&$filter=msdynci_customerid eq '${customerId}'&$orderby=msdynci_rangeindex asc`;
  const response = await request.get(
    `${demoUrl()}/api/data/v9.2/msdynci_unifiedactivities?${query}`,
    { headers: { Prefer: 'odata.maxpagesize=500' } },
  );
  const { value } = (await response.json()) as {
    readonly value: readonly { readonly msdynci_title: string | null }[];
  };
  const title = value.find((row) => /^Order SO-\S+ placed$/.test(row.msdynci_title ?? ''));
  if (!title?.msdynci_title) throw new Error('The customer has no order.');
  return title.msdynci_title;
}

test('one activity of 20,000 that is not loaded is found by typing alone', async ({
  timeline,
  request,
}) => {
  test.setTimeout(180_000);
  const title = await oldOrder(request, luca.customerId);
  await timeline.open({ customer: 'luca-bernasconi' });
  await expect(timeline.articles.first()).toBeVisible();

  await box(timeline).fill(title.toUpperCase());
  // The server knows it, and it takes its place beyond what is loaded.
  await expect(result(timeline)).toContainText(/1\+? match in/);
  await box(timeline).press('Enter');

  await expect(result(timeline)).toContainText(/1 of 1\+? match in/);
  const found = timeline.article(title);
  await expect(found).toBeInViewport();
  await expect(found).toHaveAttribute('aria-current', 'true');
  await expect(marks(timeline).first()).toHaveText(title);

  await box(timeline).press('Escape');
  await expect(found).toBeFocused();
  await expect(box(timeline)).toHaveValue('');
  await expect(marks(timeline)).toHaveCount(0);
});

test('Search older can be cancelled, and says how far it came', async ({ timeline }) => {
  await timeline.open({ customer: 'luca-bernasconi', fault: 'slow', segments: 'off' });
  await expect(timeline.articles.first()).toBeVisible({ timeout: 30_000 });
  await box(timeline).fill('nothing says this');
  await timeline.page.getByRole('button', { name: 'Search older' }).click();
  await result(timeline).getByRole('button', { name: 'Cancel' }).click();
  await expect(result(timeline)).toContainText(/No match in the [\d,]+ loaded/);
  await expect(timeline.page.getByRole('button', { name: 'Search older' })).toBeVisible();
});

test(
  'the keyboard goes to the search, from match to match, and back',
  EVERY_APP,
  async ({ timeline }) => {
    await timeline.open({ fold: 'off' });
    await expect(timeline.articles.first()).toBeVisible();
    const { keyboard } = timeline.page;
    await timeline.articles.nth(1).focus();
    await keyboard.press('/');
    await expect(box(timeline)).toBeFocused();

    await keyboard.type('TRAIL');
    await expect(result(timeline)).toContainText(/^\d+\+ matches in the \d+ loaded/);
    await expect(timeline.feed.locator('[aria-current="true"]')).toHaveCount(0);
    await keyboard.press('Enter');
    // The server's findings may be among what is loaded by now.
    await expect(result(timeline)).toContainText(/^1 of \d+\+ matches in the \d+ loaded/);
    await expect(box(timeline)).toBeFocused();
    const current = timeline.feed.locator('article[aria-current="true"]');
    await expect(current).toBeInViewport();
    await expect(current.locator('mark').first()).toBeVisible();

    await keyboard.press('Enter');
    await expect(result(timeline)).toContainText(/^2 of /);
    await keyboard.press('Shift+Enter');
    await expect(result(timeline)).toContainText(/^1 of /);
    await timeline.page.getByRole('button', { name: 'Next match' }).click();
    await expect(result(timeline)).toContainText(/^2 of /);

    await box(timeline).focus();
    await keyboard.press('Escape');
    await expect(timeline.feed.locator('article:focus')).toBeInViewport();
    await expect(box(timeline)).toHaveValue('');
  },
);

test('Escape gives the focus back to where it was when nothing was found', async ({ timeline }) => {
  await timeline.open();
  await expect(timeline.articles.first()).toBeVisible();
  await timeline.articles.nth(2).focus();
  await timeline.page.keyboard.press('/');
  await timeline.page.keyboard.type('nothing says this');
  await expect(result(timeline)).toContainText('No match');
  await timeline.page.keyboard.press('Escape');
  await expect(timeline.articles.nth(2)).toBeFocused();
});

test(
  'a match that only the details hold is opened',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open({ fold: 'off' });
    await expect(timeline.articles.first()).toBeVisible();
    await box(timeline).fill('credit card');
    await box(timeline).press('Enter');
    const current = timeline.feed.locator('article[aria-current="true"]');
    await expect(timeline.expander(current)).toHaveAttribute('aria-expanded', 'true');
    await expect(current.locator('mark', { hasText: /^credit card$/i }).first()).toBeVisible();
  },
);

test(
  'the matches alone are shown, and all again once the filters are cleared',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    const { page } = timeline;
    await timeline.open({ fold: 'off' });
    await expect(timeline.articles.first()).toBeVisible();
    await box(timeline).fill('credit card');
    await result(timeline).getByRole('button', { name: 'Show only matches' }).click();
    const pill = page.getByRole('list', { name: 'Filters' }).getByText('Search: credit card');
    await expect(pill).toBeVisible();
    await expect(timeline.articles.filter({ hasNotText: /Order|Purchase|order line/ })).toHaveCount(
      0,
    );
    await expect(timeline.articles.first()).toBeVisible();

    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(pill).toHaveCount(0);
    await expect(timeline.articles.filter({ hasText: 'Web visit' }).first()).toBeVisible();
    await expect(box(timeline)).toHaveValue('credit card');
  },
);
