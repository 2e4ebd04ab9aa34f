import type { Page } from '@playwright/test';
import type { TimelinePage } from './support/timelinePage';
import { MOMENT } from './support/moment';
import { expect, LEFT_TO_LONG_RUN, test } from './support/timelineTest';

const LUCA = { customer: 'luca-bernasconi' } as const;
const PARTS = { profile: 'on', measures: 'on', predictions: 'on' } as const;

const digest = ({ page }: TimelinePage) => page.getByRole('list', { name: 'At a glance' });

/** Counts each press of the pointer on the page. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = { clicks: 0 };
    Object.assign(window, { counter });
    document.addEventListener('click', () => counter.clicks++, true);
  });
  return () =>
    page.evaluate(() => (window as unknown as { counter: { clicks: number } }).counter.clicks);
}

test.describe('an agent sees before the call', () => {
  test.use({ viewport: { width: 1200, height: 800 } });

  test('who it is, what they are worth, their last order and how satisfied they are, without a click', async ({
    timeline,
  }) => {
    await timeline.open(PARTS);
    await timeline.articles.first().waitFor();
    const clicks = await countClicks(timeline.page);
    await expect(timeline.region.getByText('Nora Keller').first()).toBeInViewport();
    await expect(timeline.region.getByText('Spent so far').first()).toBeInViewport();
    await expect(digest(timeline)).toContainText(/last order today CHF\s219\.70/);
    await expect(digest(timeline)).toContainText(/rated 1/);
    await expect(timeline.feed.getByText(/^Today, /).first()).toBeInViewport();
    expect(await clicks()).toBe(0);
  });

  for (const [name, customer, run] of [
    ['a customer of 2,400 activities', {}, LEFT_TO_LONG_RUN],
    ['a customer of 20,000 activities', LUCA, {}],
  ] as const) {
    test(`which cases are open, in two clicks: ${name}`, run, async ({ timeline }) => {
      await timeline.open(customer);
      await timeline.articles.first().waitFor();
      const clicks = await countClicks(timeline.page);
      await digest(timeline)
        .getByRole('button', { name: /open case/ })
        .click();
      await expect(timeline.status.first()).toHaveText(/that is all|^No activity/);
      await timeline.countArticles();
      const open = await timeline.articles.allTextContents();
      expect(open.filter((text) => /Solved|Closed|later:/.test(text))).toEqual([]);
      if (open.length > 0) await timeline.expander(timeline.articles.first()).click();
      expect(await clicks()).toBeLessThanOrEqual(2);
    });
  }

  test('everything about the last order, in one click', async ({ timeline }) => {
    await timeline.open();
    await timeline.articles.first().waitFor();
    const clicks = await countClicks(timeline.page);
    await digest(timeline)
      .getByRole('button', { name: /^last order/ })
      .click();
    await expect(
      timeline.page.getByRole('list', { name: 'Filters' }).getByText(/^SO-\d+, anywhere$/),
    ).toBeVisible();
    await expect(timeline.article(/Order SO-\d+ placed/)).toBeVisible();
    await expect(timeline.feed.getByRole('button', { name: /order lines/ })).toBeVisible();
    expect(await clicks()).toBe(1);
  });

  test('what is new since yesterday, without a click', async ({ timeline }) => {
    const { page } = timeline;
    await timeline.open();
    await expect(digest(timeline)).toContainText('last order');
    await expect(digest(timeline)).not.toContainText('New since');
    const tomorrow = MOMENT + 24 * 3_600_000;
    await timeline.addActivityOfNora('Came in just now', tomorrow - 60_000);
    await page.clock.setFixedTime(tomorrow);
    const clicks = await countClicks(page);
    await timeline.host('remount');
    await expect(digest(timeline)).toContainText(/New since your last visit \(yesterday\): \d/);
    await expect(timeline.article('Came in just now')).toBeInViewport();
    await expect(timeline.feed.getByText('↑ New since your last visit (yesterday)')).toBeVisible();
    expect(await clicks()).toBe(0);
  });

  test('March two years ago, in two clicks', async ({ timeline }) => {
    await timeline.open();
    await timeline.articles.first().waitFor();
    const clicks = await countClicks(timeline.page);
    await timeline.page.getByRole('button', { name: /^Period: / }).click();
    await timeline.page.getByRole('button', { name: 'March 2024' }).click();
    await expect(timeline.status.first()).toHaveText(/activities, back to Mar \d+, 2024/);
    await expect(timeline.articles.first()).toBeVisible();
    expect(await clicks()).toBe(2);
  });
});

for (const [width, most, run] of [
  [1400, 190, {}],
  [800, 200, LEFT_TO_LONG_RUN],
  [480, 210, LEFT_TO_LONG_RUN],
  [320, 200, {}],
] as const) {
  test(
    `the first activity begins at most ${most} px below the top on ${width} px`,
    run,
    async ({ timeline }) => {
      await timeline.page.setViewportSize({ width, height: 800 });
      await timeline.open(PARTS);
      const title = timeline.articles.first().locator('[id$="-title"]');
      await title.waitFor();
      await expect(digest(timeline)).toContainText('churn');
      const top = (await timeline.region.boundingBox())?.y ?? NaN;
      // The text of a row begins 4 px below the row.
      const first = ((await title.boundingBox())?.y ?? NaN) - 4;
      expect(first - top).toBeLessThanOrEqual(most);
    },
  );

  for (const [server, delay, bound] of [
    ['a quick server', '0', 0.02],
    ['a slow server', '600', 0.05],
  ] as const) {
    test(
      `nothing jumps while parts of ${server} arrive on ${width} px`,
      run,
      async ({ timeline }) => {
        const { page } = timeline;
        await page.addInitScript(() => {
          const shifts = { sum: 0 };
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const { value } = entry as unknown as { value: number };
              shifts.sum += value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.setViewportSize({ width, height: 700 });
        await timeline.open({ ...PARTS, delay });
        await timeline.articles.first().waitFor();
        await expect(digest(timeline)).toContainText('churn');
        await expect(page.getByText('Loading')).toHaveCount(0);
        const sum = await page.evaluate(
          () => (window as unknown as { shifts: { sum: number } }).shifts.sum,
        );
        expect(sum).toBeLessThanOrEqual(bound);
      },
    );
  }
}
