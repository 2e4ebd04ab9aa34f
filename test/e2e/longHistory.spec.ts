import { IS_LONG_RUN } from '../support/runLength';
import { expectWhole, walkThrough } from './support/feedWalk';
import { expect, test } from './support/timelineTest';

/** The long run walks through all of them; the usual one goes as far as the maker's limit. */
const LIMIT = IS_LONG_RUN ? 20_000 : 5000;

test(`${LIMIT} of 20,000 activities are shown whole and in order, in a bounded page without blanks`, async ({
  timeline,
}) => {
  test.setTimeout(30 * 60_000);
  await timeline.open({
    customer: 'luca-bernasconi',
    pageSize: '500',
    maxRecords: String(LIMIT),
  });
  await expect(timeline.articles.first()).toBeVisible();
  await timeline.loadAll.click();
  await expect(timeline.status).toHaveText(
    IS_LONG_RUN
      ? /^20,000 activities, back to .+; that is all$/
      : /^[45],\d{3} of 20,000 activities, back to .+; more exist/,
  );
  const [count = ''] = (await timeline.status.innerText()).split(' ');
  const walk = await walkThrough(timeline.feed);
  expectWhole(walk, Number(count.replace(',', '')));
  expect(walk.blanks).toBe(0);
  expect(walk.mostElements).toBeLessThan(4000);
});

test('an article that has the focus stays where others come and go', async ({ timeline }) => {
  await timeline.open({ customer: 'luca-bernasconi', pageSize: '500' });
  await timeline.articles.first().focus();
  await timeline.page.keyboard.press('PageDown');
  await timeline.feed.evaluate((feed) => feed.parentElement?.scrollTo(0, 9000));
  const last = timeline.articles.last();
  await expect
    .poll(async () => Number(await last.getAttribute('aria-posinset')))
    .toBeGreaterThan(100);
  await expect(timeline.page.locator('article:focus')).toHaveAttribute('aria-posinset', '2');
});
