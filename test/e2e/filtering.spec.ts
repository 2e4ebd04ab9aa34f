import { firstFew } from '../support/runLength';
import { expectNoViolations } from './support/expectNoViolations';
import type { TimelinePage } from './support/timelinePage';
import { EVERY_APP, expect, inUsualRunIf, LEFT_TO_LONG_RUN, test } from './support/timelineTest';

/** One of 20,000 activities, eight years back. */
const RECALL = /Belay device recalled/;
const LUCA = { customer: 'luca-bernasconi' } as const;

const toolbar = ({ page }: TimelinePage) => page.getByRole('toolbar', { name: 'Activity types' });
const tool = (timeline: TimelinePage, name: string | RegExp) =>
  toolbar(timeline).getByRole('button', { name, exact: typeof name === 'string' });
const inList = ({ page }: TimelinePage, name: RegExp) =>
  page.getByRole('list', { name: 'All types' }).getByRole('button', { name });
const pills = ({ page }: TimelinePage) =>
  page.getByRole('list', { name: 'Filters' }).getByRole('button', { name: /^Remove/ });

test('a row that is not loaded is found by its type in two actions', async ({ timeline }) => {
  await timeline.page.setViewportSize({ width: 800, height: 800 });
  await timeline.open(LUCA);
  await expect(timeline.article(RECALL)).toHaveCount(0);
  await tool(timeline, /All types$/).click();
  await inList(timeline, /^Recall/).click();
  await expect(timeline.article(RECALL)).toBeVisible();
  await expect(timeline.status.first()).toHaveText(
    /^1 activity, .+ that is all · filtered from 51 loaded$/,
  );
  await expect(inList(timeline, /^Recall 1$/)).toHaveAttribute('aria-pressed', 'true');
});

test('the same row is found by its day in three actions', async ({ timeline }) => {
  await timeline.open(LUCA);
  await timeline.articles.first().waitFor();
  await timeline.page.getByRole('button', { name: /^Period: / }).click();
  await timeline.page.getByLabel('From', { exact: true }).fill('2018-12-17');
  await timeline.page.getByLabel('To', { exact: true }).fill('2018-12-17');
  await expect(timeline.article(RECALL)).toBeVisible();
  await expect(pills(timeline)).toHaveCount(1);
});

test(
  'by keyboard alone types are chosen, taken back and reported to the host',
  EVERY_APP,
  async ({ timeline }) => {
    const { keyboard } = timeline.page;
    await timeline.open();
    await timeline.articles.first().waitFor();
    const all = await timeline.countArticles();
    await tool(timeline, 'All').focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await expect(pills(timeline)).toHaveCount(1);
    await keyboard.press('ArrowRight');
    await keyboard.press('Space');
    await expect(pills(timeline)).toHaveCount(2);
    await keyboard.press('Alt+Enter');
    await expect(pills(timeline)).toHaveCount(1);
    expect(await timeline.host('events')).toEqual(
      Array.from({ length: 3 }, () => 'OnFilterChange'),
    );
    await pills(timeline).first().focus();
    await keyboard.press('Enter');
    await expect(tool(timeline, 'All')).toBeFocused();
    await expect(timeline.articles).toHaveCount(all);
  },
);

for (const [name, theme, width, run] of [
  ['light', 'light', 800, LEFT_TO_LONG_RUN],
  ['dark', 'dark', 800, LEFT_TO_LONG_RUN],
  ['unfolded on 320 px', 'light', 320, {}],
] as const) {
  test(`axe finds nothing with filters on: ${name}`, run, async ({ timeline }) => {
    await timeline.page.setViewportSize({ width, height: 800 });
    await timeline.open({
      pageSize: '8',
      theme,
      filter: '{"v":1,"exceptTypes":["Loyalty"],"from":"2020-01-01"}',
    });
    await timeline.articles.first().waitFor();
    if (width < 480) await timeline.page.getByRole('button', { name: 'Filter (2)' }).click();
    await timeline.page
      .getByRole('button', { name: /^Details of/ })
      .first()
      .click();
    await expectNoViolations(timeline.page);
  });
}

test('the panel of the period opens where the period is', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  await timeline.articles.first().waitFor();
  const panel = page.getByRole('button', { name: /^Period: / });
  await panel.click();
  await page.getByRole('button', { name: 'March 2018' }).click();
  await panel.click();
  await expect(page.getByRole('button', { name: 'March 2018', pressed: true })).toBeInViewport({
    ratio: 1,
  });
});

for (const width of [320, 480, 800, 1200]) {
  const run = inUsualRunIf(width < 800);
  test(`no type and no segment is cut to a letter on ${width} px`, run, async ({ timeline }) => {
    const { page } = timeline;
    await page.setViewportSize({ width, height: 800 });
    await timeline.open({ customer: 'nora-keller' });
    await timeline.articles.first().waitFor();
    await expect(timeline.segments).toBeVisible();
    const types = page.getByRole('toolbar', { name: 'Activity types' });
    if (width === 320) await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await expect(types).toBeVisible();
    const names = timeline.segments.or(types).locator('bdi:visible');
    const widths = await names.evaluateAll((all) =>
      all.map(({ clientWidth, scrollWidth }) => ({ clientWidth, scrollWidth })),
    );
    const cut = widths.filter(
      ({ clientWidth, scrollWidth }) => clientWidth < scrollWidth && clientWidth < 24,
    );
    expect(cut).toEqual([]);
  });
}

test('what one filters with stands in one row on 480 px, in the languages of long words', async ({
  timeline,
}) => {
  const { page, region } = timeline;
  await page.setViewportSize({ width: 480, height: 800 });
  for (const language of firstFew(2, ['1031', '1045', '1036', '1046'])) {
    await timeline.open({ language });
    const search = await region.getByRole('searchbox').boundingBox();
    const types = await region.getByRole('toolbar').last().boundingBox();
    expect((search?.y ?? NaN) - (types?.y ?? NaN), language).toBeLessThan(8);
  }
});
