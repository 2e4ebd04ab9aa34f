import type { Locator } from '@playwright/test';
import type { TimelinePage } from './support/timelinePage';
import { expect, inUsualRunIf, test } from './support/timelineTest';

const box = ({ feed }: TimelinePage) => feed.locator('..');
const focused = ({ feed }: TimelinePage) => feed.locator('article:focus');
const inSight = (article: Locator) => expect(article).toBeInViewport({ ratio: 0.9 });

/** The ActivityId, which is among the last of the details. */
async function idIn(timeline: TimelinePage, article: Locator): Promise<string> {
  await timeline.expander(article).click();
  const id = article.locator('dt', { hasText: /^Activity ID$/ }).locator('xpath=following::dd[1]');
  const text = await id.innerText();
  await timeline.expander(article).click();
  return text.trim();
}

for (const width of [320, 480, 800, 1200, 1400]) {
  const run = inUsualRunIf(width === 320);
  test.describe(`in a window of ${width} by 700 px`, run, () => {
    test.use({ viewport: { width, height: 700 } });

    test('what the reader goes to is brought into the window', async ({ timeline }) => {
      const { page } = timeline;
      await timeline.putAmongFields();
      await timeline.open();
      await timeline.articles.first().waitFor();

      await timeline.articles.first().focus();
      for (let step = 0; step < 12; step++) await page.keyboard.press('PageDown');
      await inSight(focused(timeline));

      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await timeline.choose('Go to date…');
      await page.getByLabel('Date', { exact: true }).fill('2026-11-12');
      await page.keyboard.press('Enter');
      await expect(focused(timeline)).toContainText('November 12');
      await inSight(focused(timeline));

      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await page.getByRole('searchbox').fill('trail');
      await expect(page.getByRole('group', { name: 'Search activities' })).toContainText('matches');
      await page.keyboard.press('Enter');
      await expect(timeline.feed.locator('article[aria-current="true"]')).toBeInViewport();
      await page.keyboard.press('Escape');

      // The button goes down as long as articles above it are measured: a pointer could miss it.
      await timeline.loadMore.press('Enter');
      await expect(focused(timeline)).toHaveAttribute('data-index', /\d/);
      await inSight(focused(timeline));
    });

    test('a match deep in the details of an activity is brought into the window', async ({
      timeline,
    }) => {
      const { page } = timeline;
      await timeline.putAmongFields();
      await timeline.open();
      await timeline.articles.first().waitFor();
      const id = await idIn(timeline, timeline.articles.first());

      await page.getByRole('searchbox').fill(id);
      await expect(page.getByRole('group', { name: 'Search activities' })).toContainText('match');
      await page.keyboard.press('Enter');
      await expect(timeline.feed.locator('article[aria-current="true"] mark')).toBeInViewport();
    });

    test('Page Up leads to the beginning of an activity, also while something deep in it is found', async ({
      timeline,
    }) => {
      const { page } = timeline;
      await timeline.open();
      const first = timeline.articles.first();
      const id = await idIn(timeline, first);
      await timeline.expander(first).click();
      await page.getByRole('searchbox').fill(id);
      await expect(first.locator('mark')).toHaveCount(1);

      await timeline.articles.nth(1).focus();
      await box(timeline).evaluate((element) => {
        element.scrollTop = element.scrollHeight;
      });
      await page.keyboard.press('PageUp');
      await expect(first).toBeFocused();
      await expect.poll(() => box(timeline).evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    });

    test('Page Down leads to the beginning of an activity that is higher than the feed', async ({
      timeline,
    }) => {
      await timeline.open();
      await timeline.articles.first().waitFor();
      const before = timeline.feed.locator('[data-index="10"]');
      const high = timeline.feed.locator('[data-index="11"]');
      await timeline.expander(high).click();
      // In so low a feed, its details have no room.
      await box(timeline).evaluate((element) => {
        element.style.maxHeight = '160px';
      });
      await before.focus();
      await timeline.page.keyboard.press('PageDown');
      await expect(high).toBeFocused();
      await expect(timeline.expander(high)).toBeInViewport({ ratio: 0.9 });
    });

    test('an activity to open on is brought into the window', async ({ timeline }) => {
      await timeline.open();
      await timeline.articles.first().waitFor();
      const focus = await idIn(timeline, timeline.articles.nth(11));
      await timeline.putAmongFields();
      await timeline.open({ focus });
      const opened = timeline.feed.locator('article[aria-current="true"]');
      await expect(timeline.expander(opened)).toBeInViewport();
    });

    test('the wheel moves the feed, and at its end the form', async ({ timeline }) => {
      const { page } = timeline;
      await timeline.putAmongFields();
      await timeline.open();
      await timeline.articles.first().waitFor();
      await box(timeline).evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
      });
      const before = await page.evaluate(() => scrollY);
      await box(timeline).hover();
      await page.mouse.wheel(0, 300);
      await expect.poll(() => box(timeline).evaluate(({ scrollTop }) => scrollTop)).toBe(300);
      expect(await page.evaluate(() => scrollY)).toBe(before);

      await box(timeline).evaluate((element) => {
        element.scrollTop = element.scrollHeight;
      });
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    });
  });
}
