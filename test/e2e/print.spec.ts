import { EVERY_APP_IN_LONG_RUN, expect, test } from './support/timelineTest';

test(
  'paper gets every activity, with no box that cuts it off, and the screen is put back',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    const { page } = timeline;
    await timeline.open({ customer: 'luca-bernasconi', pageSize: '300', fold: 'off' });
    await expect(timeline.articles.first()).toBeVisible();
    const onScreen = await timeline.countArticles();
    expect(onScreen).toBeLessThan(100);

    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const paper = await timeline.feed.evaluate((feed) => {
      const articles = [...feed.querySelectorAll('article')];
      const boxes = articles.map((article) => article.getBoundingClientRect());
      const scrolled = [];
      for (let box = feed.parentElement; box; box = box.parentElement) {
        if (
          box.scrollHeight > box.clientHeight + 1 &&
          getComputedStyle(box).overflowY !== 'visible'
        ) {
          scrolled.push(box.className);
        }
      }
      return {
        count: articles.length,
        overlaps: boxes.filter(({ top }, i) => top < (boxes[i - 1]?.bottom ?? -Infinity) - 1)
          .length,
        scrolled,
      };
    });
    expect(paper.count).toBeGreaterThan(200);
    expect(paper).toMatchObject({ overlaps: 0, scrolled: [] });

    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(timeline.articles).toHaveCount(onScreen);
  },
);

test('Print in the menu prints the timeline alone', EVERY_APP_IN_LONG_RUN, async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  await expect(timeline.articles.first()).toBeVisible();
  // No test can press the buttons of the browser's own dialog.
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await timeline.more.click();
  await page.getByRole('menuitem', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(timeline.articles.first()).toBeVisible();
  await expect(timeline.more).toBeHidden();
  await expect(page.getByRole('button', { name: /^Details of / })).toHaveCount(0);

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
