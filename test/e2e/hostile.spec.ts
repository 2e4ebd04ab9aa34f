import { expect, test } from './support/timelineTest';

test('nothing from the data runs, and no unsafe link can be followed', async ({ timeline }) => {
  await timeline.open({ customer: 'null-o-script', pageSize: '500' });
  await timeline.choose('Expand all');
  await expect(timeline.details('open').first()).toBeVisible();
  const hrefs = await timeline.feed.evaluate(async (feed) => {
    const found = new Set<string>();
    for (let at = 0; at < 60; at++) {
      for (const link of feed.querySelectorAll('a, area, [role=link]'))
        found.add(link.getAttribute('href') ?? '');
      feed.parentElement?.scrollBy(0, feed.parentElement.clientHeight);
      for (let frame = 0; frame < 2; frame++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return [...found];
  });
  expect(hrefs.length).toBeGreaterThan(0);
  expect(hrefs.filter((href) => !/^(https?|mailto|tel):/.test(href))).toEqual([]);
  await expect(timeline.page.locator('script:not([src])')).toHaveCount(0);
});

test('details that are no JSON are shown as they are', async ({ timeline }) => {
  await timeline.open({ customer: 'null-o-script', pageSize: '500' });
  await timeline.page.getByRole('button', { name: /Semantic data cut off$/ }).click();
  await expect(timeline.page.getByRole('heading', { name: 'Details (unformatted)' })).toBeVisible();
});
