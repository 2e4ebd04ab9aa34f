import { EVERY_APP, EVERY_APP_IN_LONG_RUN, expect, test } from './support/timelineTest';

const EACH_OF = /^Each of /;

test(
  'a run is one line that opens in place, by keyboard, and keeps the focus',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open();
    const run = timeline.articles.filter({ hasText: 'Web visit ×11' });
    const expander = run.getByRole('button', { name: EACH_OF });
    await timeline.expectActivities(50);
    const before = await timeline.countArticles();

    await expander.focus();
    await timeline.page.keyboard.press('Enter');
    await expect(timeline.articles).toHaveCount(before + 11);
    await expect(expander).toBeFocused();
    await timeline.expectActivities(50);
    await timeline.page.keyboard.press('Enter');
    await expect(timeline.articles).toHaveCount(before);

    await timeline.update({ fold: 'off' });
    await expect(timeline.page.getByRole('button', { name: EACH_OF })).toHaveCount(0);
    await timeline.expectActivities(50);
  },
);

test(
  'the lines of an order are a list within its article',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open();
    const order = timeline.article(/^(Web order|Order) Order SO-\S+ placed$/).first();
    await order.getByRole('button', { name: /^3\+? order lines$/ }).click();
    const lines = order.getByRole('list', { name: /^3\+? order lines$/ }).getByRole('listitem');
    // Two products, and the points for them.
    await expect(lines).toHaveCount(3);
    await lines
      .first()
      .getByRole('button', { name: /^Details of / })
      .click();
    await expect(lines.first().getByRole('term').first()).toBeVisible();
  },
);

test(
  'a group collapses to one article that counts it, and the reader’s grouping counts the same',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open();
    const yesterday = timeline.feed.getByRole('button', { name: /^Yesterday, / });
    await yesterday.focus();
    await timeline.page.keyboard.press('Enter');
    await expect(yesterday).toBeFocused();
    await expect(timeline.article(/^Yesterday, .+, 7 activities$/)).toBeVisible();
    await timeline.expectActivities(50);

    await timeline.choose('Month');
    await expect(timeline.feed.getByRole('heading', { level: 3 })).toHaveText([
      /^November 2026.*at least 50 activities/,
    ]);
  },
);

test(
  'silences are reached by key once all is loaded, and before that none is claimed',
  EVERY_APP,
  async ({ timeline }) => {
    await timeline.open({ customer: 'reto-amstutz', pageSize: '6' });
    const silent = timeline.articles.filter({ hasText: /\d+ days without activity/ });
    await timeline.articles.first().focus();
    await timeline.page.keyboard.press('g');
    await expect(timeline.page.getByText(/^Silences are shown once/)).toBeAttached();
    await expect(silent).toHaveCount(0);

    await timeline.loadPageByPage();
    await timeline.articles.first().focus();
    await timeline.page.keyboard.press('g');
    await expect(silent.first()).toBeFocused();
    await timeline.page.keyboard.press('?');
    await expect(timeline.page.getByRole('region', { name: 'Keyboard shortcuts' })).toBeVisible();
    await timeline.page.keyboard.press('Escape');
    await expect(silent.first()).toBeFocused();
  },
);

test(
  'going to a date loads on until it is reached and gives the focus to its article',
  EVERY_APP,
  async ({ timeline }) => {
    await timeline.open();
    await timeline.choose('Go to date…');
    const date = timeline.page.getByLabel('Date', { exact: true });
    await expect(date).toBeFocused();
    await date.fill('2026-06-15');
    await timeline.page.keyboard.press('Enter');

    const reached = timeline.page.locator('article:focus');
    await expect(reached).toBeInViewport();
    const iso = (await reached.locator('time').first().getAttribute('datetime')) ?? '';
    expect(iso < '2026-06-16').toBe(true);
    await expect(date).toHaveCount(0);
  },
);
