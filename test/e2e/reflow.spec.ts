import { INVENTED_LANGUAGES, LANGUAGES } from '../../demo/host/context/language';
import { IS_LONG_RUN } from '../support/runLength';
import { clippedTexts } from './support/clippedTexts';
import type { PageSettings, TimelinePage } from './support/timelinePage';
import {
  EVERY_APP_IN_LONG_RUN,
  EVERY_APP_LEFT_TO_LONG_RUN,
  expect,
  test,
} from './support/timelineTest';

/** Any text that says something. */
const WORDS = '\\p{L}{2}';

const PARTS: PageSettings = {
  profile: 'on',
  measures: 'on',
  predictions: 'on',
  enrichment: 'on',
  pageSize: '12',
};

async function expectAllSeen(timeline: TimelinePage, what: string): Promise<void> {
  expect.soft(await clippedTexts(timeline.region, WORDS), what).toEqual([]);
  const page = timeline.page.locator('html');
  const outside = await page.evaluate((root) => root.scrollWidth - root.clientWidth);
  expect.soft(outside, what).toBe(0);
}

/** German, French and Polish, which the usual run tries. */
const LONGEST_WORDS = [1031, 1036, 1045];

test(
  'no text of any language is cut off on 320 px',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.page.setViewportSize({ width: 320, height: 800 });
    for (const [id, { name }] of LANGUAGES) {
      if (INVENTED_LANGUAGES.includes(id)) continue;
      if (!IS_LONG_RUN && !LONGEST_WORDS.includes(id)) continue;
      await timeline.open({ ...PARTS, language: String(id) });
      await timeline.openAll();
      await expectAllSeen(timeline, name);
    }
  },
);

test('an identifier in a table of items stands on one line on 320 px', async ({ timeline }) => {
  await timeline.page.setViewportSize({ width: 320, height: 800 });
  await timeline.open();
  await timeline.page
    .getByRole('button', { name: /Order SO-\S+ placed/ })
    .first()
    .press('Enter');
  const names = timeline.feed.getByRole('table', { name: 'Items' }).getByRole('rowheader');
  await names.first().waitFor();
  const lines = await names.getByText(/^AW-/).evaluateAll((texts) =>
    texts.map((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getClientRects().length;
    }),
  );
  expect(new Set(lines)).toEqual(new Set([1]));
});

/** What WCAG 1.4.12 lets readers set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

// A page of 1280 px at 400 % and at 200 %.
for (const width of [320, 640]) {
  test(
    `no text is cut off where readers space it out, on ${width} px`,
    width === 320 ? EVERY_APP_IN_LONG_RUN : EVERY_APP_LEFT_TO_LONG_RUN,
    async ({ timeline }) => {
      await timeline.page.setViewportSize({ width, height: 800 });
      await timeline.open(PARTS);
      await timeline.openAll();
      await timeline.page.addStyleTag({ content: SPACING });
      await expectAllSeen(timeline, 'spaced');
    },
  );
}

test(
  'at 400 % on a small screen three activities are seen at once',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    const { page } = timeline;
    // 1280 x 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await timeline.open({ height: '256' });
    await timeline.articles.first().waitFor();
    await page.getByRole('button', { name: 'Skip to the activities' }).press('Enter');
    await expect(timeline.articles.first()).toBeFocused();
    const seen = async () => {
      await timeline.feed.evaluate((feed) => {
        feed.parentElement?.scrollIntoView({ block: 'end' });
      });
      return timeline.articles.evaluateAll(
        (articles) =>
          articles.filter((article) => {
            const box = article.getBoundingClientRect();
            const middle = document.elementFromPoint(box.left + 60, box.bottom - 4);
            return box.top >= -1 && box.bottom <= innerHeight + 1 && article.contains(middle);
          }).length,
      );
    };
    // A canvas app hands over its rows page by page, in an order of its own.
    await expect.poll(seen).toBeGreaterThanOrEqual(3);
    await timeline.openAll();
    await expectAllSeen(timeline, '400 %');
  },
);
