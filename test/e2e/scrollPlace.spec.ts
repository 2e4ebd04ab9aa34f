import type { Locator } from '@playwright/test';
import { nora } from '../../demo/seed/demoCustomers';
import { MOMENT } from './support/moment';
import { EVERY_APP_IN_LONG_RUN, expect, test } from './support/timelineTest';
import type { TimelinePage } from './support/timelinePage';

/** Near enough to the newest that all of them are in the DOM, however little room the page leaves. */
const HOURS_AGO = [2, 3, 4, 5];
const LAST_GONE = 'Soon gone, 5 hours old';

/** Adds rows to the customer, which a reset of the server takes away again. */
async function addSoonGone(timeline: TimelinePage): Promise<void> {
  const rows = HOURS_AGO.map((hours) => ({
    msdynci_unifiedactivityid: `${String(hours).padStart(8, '0')}-aaaa-4bbb-8ccc-0123456789ab`,
    msdynci_customerid: nora.customerId,
    msdynci_activityid: `soon-gone-${hours}`,
    msdynci_activitytype: 'Feedback',
    msdynci_title: `Soon gone, ${hours} hours old`,
    msdynci_activitytime: new Date(MOMENT - hours * 3_600_000).toISOString(),
    msdynci_rangeindex: String(MOMENT / 1000 - hours * 3600),
  }));
  await timeline.addRows('msdynci_unifiedactivity', rows);
}

/** Scrolls within the feed, so that a little of the article is hidden above. */
const bringToTop = (article: Locator) =>
  article.evaluate((element: HTMLElement) => {
    element.closest('[role=feed]')?.parentElement?.scrollTo(0, element.offsetTop + 10);
  });

const topOf = (title: Locator) =>
  title.evaluate((element) => Math.round(element.getBoundingClientRect().top));

for (const [pageSize, rows, apps] of [
  ['50', 'a short list', EVERY_APP_IN_LONG_RUN],
  ['400', 'a long list', EVERY_APP_IN_LONG_RUN],
] as const) {
  test(
    `what is read in ${rows} stays in its place where a refresh takes rows away above`,
    apps,
    async ({ timeline }) => {
      await addSoonGone(timeline);
      await timeline.open({ customer: 'nora-keller', pageSize, fold: 'off' });
      const gone = timeline.article(LAST_GONE);
      await bringToTop(gone);
      const place = Number(await gone.getAttribute('aria-posinset'));
      const titleAt = (at: number) =>
        timeline.feed.locator(`[aria-posinset="${at}"] [id$=-title]`).first();
      const text = await titleAt(place + 1).innerText();
      const top = await topOf(titleAt(place + 1));

      await timeline.resetServer();
      await timeline.refresh.click();

      await expect(gone).toHaveCount(0);
      const now = titleAt(place + 1 - HOURS_AGO.length);
      await expect(now).toHaveText(text);
      await expect.poll(() => topOf(now)).toBe(top);
    },
  );
}
