import {
  EVERY_APP,
  EVERY_APP_IN_LONG_RUN,
  EVERY_APP_LEFT_TO_LONG_RUN,
  expect,
  test,
} from './support/timelineTest';
import type { TimelinePage } from './support/timelinePage';

const focused = ({ page }: TimelinePage) => page.locator(':focus');

test(
  'Page Down and Page Up go from activity to activity, and Tab enters only one of them',
  EVERY_APP,
  async ({ timeline }) => {
    await timeline.open();
    await timeline.expectActivities(50);
    const { keyboard } = timeline.page;

    await timeline.articles.nth(0).focus();
    await keyboard.press('Shift+Tab');
    await expect(timeline.feed.locator(':focus')).toHaveCount(0);
    await keyboard.press('Tab');
    await expect(timeline.articles.nth(0)).toBeFocused();
    await keyboard.press('PageUp');
    await expect(timeline.articles.nth(0)).toBeFocused();

    for (let step = 1; step <= 3; step++) await keyboard.press('PageDown');
    await expect(timeline.articles.nth(3)).toBeFocused();
    await keyboard.press('PageUp');
    await expect(timeline.articles.nth(2)).toBeFocused();
    await expect(timeline.articles.nth(2)).toBeInViewport();

    await keyboard.press('Tab');
    await expect(timeline.articles.nth(2).getByRole('button')).toBeFocused();
    await keyboard.press('Tab');
    await expect(timeline.loadMore).toBeFocused();
    await keyboard.press('Shift+Tab');
    await expect(timeline.articles.nth(2).getByRole('button')).toBeFocused();
  },
);

test(
  'Enter and Space open and close an activity, whose commands are then the next stops',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open();
    const order = timeline.article(/^(Web order|Order) Order SO-\S+ placed$/).first();
    const expander = timeline.expander(order);
    const { keyboard } = timeline.page;

    await expander.focus();
    await keyboard.press('Enter');
    await expect(expander).toHaveAttribute('aria-expanded', 'true');
    await expect(expander).toBeFocused();
    await keyboard.press('Space');
    await expect(expander).toHaveAttribute('aria-expanded', 'false');
    await keyboard.press('Enter');

    const source = order.getByRole('link', { name: /^Open the source/ });
    const isSource = () => source.evaluate((link) => link === document.activeElement);
    // The fields have stops of their own, between the button and the commands.
    await keyboard.press('Tab');
    while (!(await isSource())) {
      await expect(order.getByRole('definition').locator(':focus')).toHaveCount(1);
      await keyboard.press('Tab');
    }
    await keyboard.press('Tab');
    await expect(order.getByRole('button', { name: 'Copy this activity' })).toBeFocused();
  },
);

test(
  'the menu opens, is walked through and closed by keyboard, and gives the focus back',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open({ customer: 'reto-amstutz' });
    await timeline.expectActivities(12);
    const { keyboard } = timeline.page;
    const expandAll = timeline.page.getByRole('menuitem', { name: 'Expand all' });

    await timeline.more.focus();
    await keyboard.press('Enter');
    await expect(expandAll).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(timeline.page.getByRole('menuitem', { name: 'Collapse all' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(timeline.page.getByRole('menu')).toHaveCount(0);
    await expect(timeline.more).toBeFocused();

    await keyboard.press('Enter');
    await expect(expandAll).toBeFocused();
    await keyboard.press('Enter');
    await expect(timeline.details('open').first()).toBeVisible();
    await expect(timeline.details('closed')).toHaveCount(0);
    await expect(timeline.more).toBeFocused();
  },
);

/** What opens over the page, and the role of what is then there. */
const OPENERS = [
  [/^Period: /, 'dialog', EVERY_APP_IN_LONG_RUN],
  [/^All types$/, 'dialog', EVERY_APP_LEFT_TO_LONG_RUN],
  [/^Source$/, 'menu', EVERY_APP_IN_LONG_RUN],
  [/^App.users/i, 'menu', EVERY_APP_LEFT_TO_LONG_RUN],
] as const;

for (const [name, role, run] of OPENERS) {
  test(
    `what ${name.source} opens takes the focus, and Escape gives it back`,
    run,
    async ({ timeline }) => {
      await timeline.page.setViewportSize({ width: 1200, height: 800 });
      await timeline.open({ pageSize: '8' });
      await timeline.segments.first().waitFor();
      const opener = timeline.region.getByRole('button', { name }).first();
      const opened = timeline.page.getByRole(role);

      await opener.focus();
      await timeline.page.keyboard.press('Enter');
      await expect(opened.locator(':focus')).toHaveCount(1);
      await timeline.page.keyboard.press('Escape');

      await expect(opened).toHaveCount(0);
      await expect(opener).toBeFocused();
    },
  );
}

test('Control with End goes to Load more, Control with Home to what stands before the feed', async ({
  timeline,
}) => {
  await timeline.open();
  const { keyboard } = timeline.page;

  await timeline.articles.nth(4).focus();
  await keyboard.press('Control+End');
  await expect(timeline.loadMore).toBeFocused();
  await keyboard.press('Shift+Tab');
  await keyboard.press('Control+Home');
  await expect(timeline.refresh).toBeFocused();
});

test(
  'Load more leads to the first new activity, up to the last page',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open({ customer: 'david-rochat', pageSize: '40' });
    await timeline.expectActivities(40);
    await timeline.loadMore.focus();

    await timeline.page.keyboard.press('Enter');
    await timeline.expectActivities(80);
    await expect(focused(timeline)).toHaveRole('article');
    await expect(focused(timeline)).toBeInViewport();
    const place = Number(await focused(timeline).getAttribute('aria-posinset'));
    await timeline.page.keyboard.press('PageUp');
    await expect(focused(timeline)).toHaveAttribute('aria-posinset', String(place - 1));

    await timeline.loadMore.focus();
    await timeline.page.keyboard.press('Enter');
    await expect(timeline.status).toHaveText(/that is all$/);
    await expect(timeline.loadMore).toHaveCount(0);
    await expect(focused(timeline)).toHaveRole('article');
    await expect(focused(timeline)).toBeInViewport();
  },
);

test('Retry keeps the focus within the control while it tries again', async ({ timeline }) => {
  await timeline.open({ fault: 'forbiddenActivities' });
  await timeline.retry.focus();

  await timeline.setFaults([]);
  await timeline.page.keyboard.press('Enter');

  await timeline.expectActivities(50);
  await expect(timeline.region.locator(':focus')).toHaveCount(1);
});
