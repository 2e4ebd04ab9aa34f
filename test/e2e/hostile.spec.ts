import { expect, test } from './support/timelineTest';

test('nothing from the data runs, and no unsafe link can be followed', async ({ timeline }) => {
  await timeline.open({ customer: 'null-o-script', pageSize: '500' });
  await timeline.choose('Expand all');
  const hrefs = new Set<string>();
  const box = timeline.feed.locator('..');
  for (let at = 0; at < 60; at++) {
    for (const href of await timeline.feed
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      hrefs.add(href);
    }
    await box.evaluate((element) => element.scrollBy(0, element.clientHeight));
  }
  expect(hrefs.size).toBeGreaterThan(0);
  expect([...hrefs].filter((href) => !/^(https?|mailto|tel):/.test(href))).toEqual([]);
  await expect(timeline.page.locator('script:not([src])')).toHaveCount(0);
});

test('details that are no JSON are shown as they are', async ({ timeline }) => {
  await timeline.open({ customer: 'null-o-script', pageSize: '500' });
  await timeline.page.getByRole('button', { name: /Semantic data cut off$/ }).click();
  await expect(timeline.page.getByRole('heading', { name: 'Details (unformatted)' })).toBeVisible();
});
