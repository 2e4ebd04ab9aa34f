import type { Locator } from '@playwright/test';
import { expectNoViolations } from './support/expectNoViolations';
import type { TimelinePage } from './support/timelinePage';
import {
  EVERY_APP,
  EVERY_APP_IN_LONG_RUN,
  expect,
  LEFT_TO_LONG_RUN,
  test,
} from './support/timelineTest';

const stripOf = ({ page }: TimelinePage) => page.getByRole('group', { name: 'Activity over time' });
const slidersOf = (timeline: TimelinePage) => stripOf(timeline).getByRole('slider');

/** The first number in each cell of a column. */
async function numbers(table: Locator, column: number): Promise<readonly number[]> {
  const cells = await table.locator(`tbody tr > :nth-child(${column})`).allTextContents();
  return cells.map((text) => Number(/[\d,]+/.exec(text)?.[0].replace(/,/g, '') ?? NaN));
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** How many activities the completeness line says there are. */
async function saidToBeShown(timeline: TimelinePage): Promise<number> {
  const text = await timeline.status
    .filter({ hasText: /activit/ })
    .first()
    .textContent();
  return Number(/[\d,]+/.exec(text ?? '')?.[0].replace(/,/g, ''));
}

/** A customer of four hundred activities, all on one page. */
const WHOLE = { customer: 'mirjam-steiner', pageSize: '500' };

test(
  'a period is dragged over the bars, its edge dragged on, and a double click clears it',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open(WHOLE);
    const bars = stripOf(timeline).getByRole('img', { name: /activities/ });
    // It grows below the pointer.
    await bars.hover();
    const { x, y, width, height } = (await bars.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    const all = await saidToBeShown(timeline);
    const { mouse } = timeline.page;
    const begin = slidersOf(timeline).first();
    const middle = y + height / 2;

    await mouse.move(x + width * 0.5, middle);
    await mouse.down();
    await mouse.move(x + width * 0.7, middle, { steps: 4 });
    await mouse.up();
    await expect(begin).not.toHaveAttribute('aria-valuenow', '0');
    // What comes with a filter leaves the strip where the pointer is.
    expect(await bars.boundingBox()).toEqual({ x, y, width, height });
    await expect.poll(() => saidToBeShown(timeline)).toBeLessThan(all);
    const first = Number(await begin.getAttribute('aria-valuenow'));

    const edge = (await begin.boundingBox()) ?? { x: 0, width: 0 };
    await mouse.move(edge.x + edge.width / 2, middle);
    await mouse.down();
    await mouse.move(edge.x - width * 0.2, middle, { steps: 4 });
    await mouse.up();
    await expect
      .poll(async () => Number(await begin.getAttribute('aria-valuenow')))
      .toBeLessThan(first);

    await bars.dblclick();
    await expect(begin).toHaveAttribute('aria-valuenow', '0');
    await expect.poll(() => saidToBeShown(timeline)).toBe(all);
  },
);

test('in right-to-left text the oldest is on the right, and the arrows follow the picture', async ({
  timeline,
}) => {
  await timeline.open({ ...WHOLE, language: '1025' });
  const begin = timeline.page.getByRole('slider').first();
  const end = timeline.page.getByRole('slider').last();
  const xOf = async (handle: Locator) => (await handle.boundingBox())?.x ?? NaN;
  expect(await xOf(begin)).toBeGreaterThan(await xOf(end));
  const before = await xOf(begin);
  await begin.focus();
  await timeline.page.keyboard.press('ArrowLeft');
  await expect(begin).toHaveAttribute('aria-valuenow', '1');
  expect(await xOf(begin)).toBeLessThan(before);
});

test(
  'strip and summary count what a naive count over the page finds',
  EVERY_APP,
  async ({ timeline }) => {
    await timeline.open({ ...WHOLE, fold: 'off' });
    await timeline.articles.first().waitFor();
    const all = await saidToBeShown(timeline);
    const bars = await stripOf(timeline).getByRole('img').getAttribute('aria-label');
    expect(Number(/^[\d,]+/.exec(bars ?? '')?.[0].replace(/,/g, ''))).toBe(all);

    await timeline.choose('Summary by type');
    const summary = timeline.page.getByRole('table');
    const counts = await numbers(summary, 2);
    expect(sum(counts)).toBe(all);
    await summary.getByRole('button').first().click();
    await expect.poll(() => saidToBeShown(timeline)).toBe(counts[0]);
  },
);

for (const [name, settings, width, forcedColors, run] of [
  ['light', {}, 800, 'none', LEFT_TO_LONG_RUN],
  ['dark', { theme: 'dark' }, 800, 'none', LEFT_TO_LONG_RUN],
  ['in forced colours', {}, 800, 'active', {}],
  ['right to left', { language: '1025' }, 800, 'none', LEFT_TO_LONG_RUN],
  ['on 320 px', {}, 320, 'none', LEFT_TO_LONG_RUN],
] as const) {
  test(
    `axe finds nothing in both summaries, and nothing is too wide: ${name}`,
    run,
    async ({ timeline }) => {
      await timeline.page.emulateMedia({ forcedColors });
      await timeline.page.setViewportSize({ width, height: 800 });
      await timeline.open({ ...settings, pageSize: '8' });
      await timeline.articles.first().waitFor();
      await timeline.more.click();
      await timeline.page.getByRole('menuitemcheckbox').last().click();
      await expect(timeline.page.getByRole('table')).toHaveCount(1);
      await expect(timeline.page.getByRole('menu')).toHaveCount(0);
      await expectNoViolations(timeline.page);
      const tooWide = await timeline.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide).toBe(0);
    },
  );
}
