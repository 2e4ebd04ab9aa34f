import { firstFew } from '../support/runLength';
import { PAYLOADS } from '../support/payloads';
import { expect, test } from './support/timelineTest';

type Row = Readonly<Record<string, unknown>>;

/** A row whose every text is the payload, but for what a row is found and placed by. */
function poisoned(row: Row, payload: string): Row {
  const isKept = (name: string) => /@|customerid$|activityid$|rangeindex$/.test(name);
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' && !isKept(name) ? payload : value,
    ]),
  );
}

for (const payload of firstFew(2, PAYLOADS)) {
  const seen = payload.replace(/\p{Cf}/gu, '');
  test(`under the platform’s policy nothing comes of ${seen} in every column`, async ({
    timeline,
  }) => {
    const { page } = timeline;
    const tables = new Set<string>();
    await page.route('**/api/data/**', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { readonly value?: readonly Row[] };
      const value = answer.value?.map((row) => poisoned(row, payload));
      if (value && value.length > 0) tables.add(new URL(route.request().url()).pathname);
      await route.fulfill({ response, json: { ...answer, ...(value && { value }) } });
    });
    await timeline.open({
      customer: 'nora-keller',
      profile: 'on',
      measures: 'on',
      predictions: 'on',
      enrichment: 'on',
    });
    await timeline.openAll();
    await expect(timeline.details('open').first()).toBeVisible();
    await expect.poll(() => tables.size).toBeGreaterThanOrEqual(6);
    await page.unrouteAll({ behavior: 'wait' });
    // What would run or be asked for has had its time once all that is open was drawn twice.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await page.evaluate(() => 'trapped' in window)).toBe(false);
    const foreign = 'script, img, iframe, object, embed, base, link, form, video, audio, meta';
    await expect(timeline.region.locator(foreign)).toHaveCount(0);
  });
}

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
