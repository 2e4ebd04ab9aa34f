import { expectNoViolations } from './support/expectNoViolations';
import { walkThrough } from './support/feedWalk';
import { MOMENT } from './support/moment';
import { expect, inUsualRunIf, LEFT_TO_LONG_RUN, test } from './support/timelineTest';

const HOSTILE_ROWS = 203;
const APP_TABLES = ['msdynci_unifiedactivities', 'msdynci_segmentmemberships'];

test('a canvas app shows the newest activities and the segments, and no request is the control’s', async ({
  timeline,
}) => {
  await timeline.openCanvas();

  await expect(timeline.status).toHaveText(/^50 activities, back to .+ 2026; more exist$/);
  await expect(timeline.segments.getByRole('listitem')).not.toHaveCount(0);
  // Within an order stand its lines and its points, whichever came first.
  const rows = (await walkThrough(timeline.feed)).seen.filter(({ nested }) => !nested);
  const times = rows.map(({ time }) => time ?? -Infinity);
  expect(times).toEqual([...times].sort((a, b) => b - a));
  const tables = new Set((await timeline.requests()).map(({ path }) => path.split('/').at(-1)));
  expect(tables, 'what the app itself reads').toEqual(new Set(APP_TABLES));
});

test('more rows are asked for a page at a time, and come in their place', async ({ timeline }) => {
  await timeline.openCanvas({ pageSize: '30' });
  await expect(timeline.status).toHaveText(/^30 activities/);
  const first = await timeline.articles.first().textContent();

  await timeline.loadMore.click();

  await expect(timeline.status).toHaveText(/^60 activities/);
  await expect(timeline.articles.first()).toHaveText(first ?? '');
});

for (const rows of ['dataverse', 'collection']) {
  const run = inUsualRunIf(rows === 'dataverse');
  test(
    `every hostile row of a ${rows} is shown exactly once, in the end in order`,
    run,
    async ({ timeline }) => {
      await timeline.openCanvas({ customer: 'null-o-script', rows, fold: 'off' });
      await expect(timeline.articles.first()).toBeVisible();
      await timeline.loadPageByPage();

      await expect(timeline.status).toHaveText(/^203 activities, back to .+; that is all$/);
      const { seen } = await walkThrough(timeline.feed);
      expect(seen.map(({ place }) => place)).toEqual(
        Array.from({ length: HOSTILE_ROWS }, (_, index) => index + 1),
      );
      const times = seen.map(({ time }) => time ?? -Infinity);
      // What lies ahead is read from now on, what has happened from now back.
      const now = await timeline.page.evaluate(() => Date.now());
      const ahead = times.filter((time) => time > now).sort((a, b) => a - b);
      const past = times.filter((time) => time <= now).sort((a, b) => b - a);
      expect(times).toEqual([...ahead, ...past]);
    },
  );
}

test('rows in no known order are shown at once, and said to be sorted as far as loaded', async ({
  timeline,
}) => {
  await timeline.openCanvas({ rows: 'collection' });

  await expect(timeline.status).toHaveText(
    /^50 of at least 500 activities, in the order of what is loaded/,
  );
});

test('Oldest first is asked of the app’s data-set, and back it leads to the newest', async ({
  timeline,
}) => {
  await timeline.openCanvas();
  const newest = await timeline.articles.first().textContent();

  await timeline.choose('Oldest first');
  await expect(timeline.status).toHaveText(/^50 activities, up to .+ 2018; more exist$/);
  await timeline.choose('Newest first');

  await expect(timeline.status).toHaveText(/^50 activities, back to .+ 2026; more exist$/);
  await expect(timeline.articles.first()).toHaveText(newest ?? '');
});

test('days are those of the browser, in which canvas apps work', async ({ timeline }) => {
  await timeline.openCanvas();
  const article = timeline.articles.first();
  const shown = await article.locator('time').evaluate((element: HTMLTimeElement) => ({
    text: element.textContent,
    local: new Date(element.dateTime).toLocaleTimeString('en-US', { timeStyle: 'short' }),
  }));
  expect(shown.text).toContain(shown.local.replace(/\s/g, ' ').split(' ')[0]);
});

test('Refresh asks the app’s data-set, says what is new and keeps what is open', async ({
  timeline,
}) => {
  await timeline.openCanvas();
  const opened = timeline.articles.first();
  await timeline.expander(opened).click();
  await timeline.addActivityOfNora('Came in just now', MOMENT);

  await timeline.refresh.click();
  await timeline.page.getByRole('button', { name: 'Show 1 new activity' }).click();

  await expect(timeline.article(/Came in just now$/)).toBeFocused();
  await expect(timeline.details('open')).toHaveCount(1);
});

test('another customer of the app brings other rows, and nothing of the one before', async ({
  timeline,
}) => {
  await timeline.openCanvas({ rows: 'collection' });
  await expect(timeline.articles.first()).toBeVisible();

  await timeline.update({ customer: 'null-o-script' });

  await expect(timeline.status).toHaveText(/^50 of at least 203 activities/);
});

test('the app hears which activity was chosen', LEFT_TO_LONG_RUN, async ({ timeline }) => {
  await timeline.openCanvas();
  await timeline.expander(timeline.articles.first()).click();

  await expect
    .poll(() => timeline.host('outputs'))
    .toHaveProperty('SelectedActivityId', expect.stringMatching(/\S/));
  expect(await timeline.host('events')).toEqual(['OnActivitySelect']);
});

for (const height of ['320', '900']) {
  const run = inUsualRunIf(height === '320');
  test(`the control ends where its place of ${height} px does`, run, async ({ timeline }) => {
    await timeline.openCanvas({ height });
    await expect(timeline.articles.first()).toBeVisible();

    const box = await timeline.region.boundingBox();
    expect(Math.round(box?.height ?? 0)).toBe(Number(height));
    await timeline.loadMore.scrollIntoViewIfNeeded();
    await expect(timeline.loadMore).toBeInViewport();
  });
}

test('an app whose maker bound nothing says what to bind', async ({ timeline }) => {
  await timeline.openCanvas({ rows: 'none' });

  await expect(timeline.page.getByText('No activities are bound yet.')).toBeVisible();
});

test('bound insights stand beside the activities, scroll within the place and lead to activities', async ({
  timeline,
}) => {
  await timeline.page.setViewportSize({ width: 1200, height: 720 });
  await timeline.openCanvas({
    profile: 'on',
    measures: 'on',
    predictions: 'on',
    enrichment: 'on',
    links: '',
  });
  const insights = timeline.page.getByRole('region', { name: 'Insights' });
  const part = (name: string) => insights.getByRole('group', { name, exact: true });

  await expect(part('Profile')).toContainText('Nora Keller');
  await expect(part('Predictions')).toContainText(/Churn score\d+%/);
  await part('Enrichment').scrollIntoViewIfNeeded();
  await expect(part('Enrichment')).toBeInViewport();
  const box = await timeline.region.boundingBox();
  expect(Math.round(box?.height ?? 0)).toBe(640);
  await expectNoViolations(timeline.page);

  await part('Measures')
    .getByRole('button', { name: /^Return count/ })
    .click();
  await expect(timeline.article(/^Return /)).not.toHaveCount(0);
  await expect(timeline.article(/^Web visit/)).toHaveCount(0);
});

test('of the insights only what has rows is shown', LEFT_TO_LONG_RUN, async ({ timeline }) => {
  await timeline.openCanvas({ measures: 'on' });

  await expect(timeline.page.getByRole('group', { name: 'Measures' })).toBeVisible();
  await expect(timeline.page.getByRole('group', { name: 'Profile' })).toHaveCount(0);
});
