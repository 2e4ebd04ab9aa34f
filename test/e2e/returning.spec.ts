import { expect, test } from './support/timelineTest';

test('a customer who is opened again is at the activity where the reader left', async ({
  timeline,
}) => {
  await timeline.open({});
  const box = timeline.feed.locator('..');
  await box.evaluate((element) => element.scrollTo(0, 700));
  const inTheMiddle = () =>
    box.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [hit] = document
        .elementsFromPoint(left + width / 2, top + height / 2)
        .flatMap((found) => found.closest('article') ?? []);
      return hit?.getAttribute('aria-posinset');
    });
  await expect.poll(inTheMiddle).not.toBeUndefined();
  await expect.poll(() => box.evaluate((element) => element.scrollTop)).toBeGreaterThan(600);
  const left = await inTheMiddle();

  await timeline.host('remount');
  await expect.poll(inTheMiddle).toBe(left);
});

test('the form stays where it is when the reader comes back to a customer', async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.putAmongFields();
  await timeline.open({});
  const box = timeline.feed.locator('..');
  const scrolled = () => box.evaluate((element) => element.scrollTop);
  await timeline.articles.first().waitFor();
  await box.evaluate((element) => element.scrollTo(0, 700));
  await expect.poll(scrolled).toBeGreaterThan(600);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });

  await timeline.host('remount');
  await expect.poll(scrolled).toBeGreaterThan(600);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
