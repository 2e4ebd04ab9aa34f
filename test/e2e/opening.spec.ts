import { EVERY_REACT, expect, test } from './support/timelineTest';

test(
  'a newcomer sees the history of a customer, newest first and day by day',
  EVERY_REACT,
  async ({ timeline }) => {
    await timeline.open({ bound: 'contact', zone: 'Europe/Zurich' });

    await expect(timeline.page.getByRole('feed', { name: 'Customer timeline' })).toBeVisible();
    await timeline.expectActivities(50);
    await expect(timeline.status).toHaveText(
      /^50 of 2,\d{3} activities, back to .+ 2026; more exist$/,
    );
    const instants = await timeline.articles.evaluateAll((articles) =>
      articles.map((article) => article.querySelector('time')?.dateTime ?? ''),
    );
    expect(instants).toEqual([...instants].sort().reverse());
    const days = timeline.feed.getByRole('heading', { level: 3 });
    await expect(days.nth(0)).toHaveText(/^Today, Monday, November 23, \d+ activities/);
    await expect(days.nth(1)).toHaveText(/^Yesterday, Sunday, November 22, \d+ activities/);
    await expect(timeline.segments.getByRole('listitem').first()).toBeVisible();
  },
);

test('an activity says what matters at a glance, and everything once it is opened', async ({
  timeline,
}) => {
  await timeline.open();
  const order = timeline.article(/^(Web order|Order) Order SO-\S+ placed$/).first();
  const expander = timeline.expander(order);

  await expect(order).toContainText(/CHF\s\d+/);
  await expect(expander).toHaveAttribute('aria-expanded', 'false');
  await expander.click();

  await expect(expander).toHaveAttribute('aria-expanded', 'true');
  await expect(order.getByRole('term').filter({ hasText: 'Activity ID' })).toBeVisible();
  await expect(order.getByRole('term').filter({ hasText: 'Total amount' })).toBeVisible();
  const link = order.getByRole('link', {
    name: /^Open the source: \S+ \(opens in a new tab\)$/,
  });
  await expect(link).toHaveAttribute('href', /^https:\/\//);
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noopener/);

  await expander.click();
  await expect(order.getByRole('term')).toHaveCount(0);
});

test('all activities open and close at once, those still to come included', async ({
  timeline,
}) => {
  await timeline.open({ customer: 'reto-amstutz', pageSize: '8' });
  await timeline.expectActivities(8);

  await timeline.choose('Expand all');
  await expect(timeline.details('open').first()).toBeVisible();
  await expect(timeline.details('closed')).toHaveCount(0);
  await timeline.loadMore.click();
  await timeline.expectActivities(12);
  await expect(timeline.details('closed')).toHaveCount(0);

  await timeline.choose('Collapse all');
  await expect(timeline.details('open')).toHaveCount(0);
});

test('a lookup to the customer profile shows the same customer', async ({ timeline }) => {
  await timeline.open({ customer: 'petra-huber', bound: 'lookup' });

  await expect(timeline.articles).toHaveCount(1);
  await expect(timeline.status).toHaveText(/^1 activity, of .+; that is all$/);
  await expect(timeline.region.getByText('Segments')).toHaveCount(0);
});

test('a column without a customer asks the server nothing', async ({ timeline }) => {
  await timeline.open({ bound: 'none' });

  await expect(timeline.page.getByText('No customer is chosen yet.')).toBeVisible();
  await expect(timeline.page.getByText(/^Open a record that has a customer ID\./)).toBeVisible();
  expect(await timeline.requests()).toEqual([]);
});

test('a customer without activities is distinguished from an unknown one', async ({ timeline }) => {
  await timeline.open({ customer: 'jonas-widmer' });
  await expect(timeline.page.getByText('This customer has no activities.')).toBeVisible();

  await timeline.update({ customer: 'someone-else' });
  await expect(
    timeline.page.getByText('Customer Insights does not know this customer yet.'),
  ).toBeVisible();
  await expect(timeline.alerts).toHaveCount(0);
});

test('the oldest activities come first where the maker wants it, under the maker’s heading', async ({
  timeline,
}) => {
  await timeline.open({ customer: 'reto-amstutz', sort: 'OldestFirst', heading: 'So far' });

  await expect(timeline.page.getByRole('feed', { name: 'So far' })).toBeVisible();
  await timeline.expectActivities(12);
  await expect(timeline.status).toHaveText(/^12 activities, up to .+; that is all$/);
  const instants = await timeline.articles.evaluateAll((articles) =>
    articles.map((article) => article.querySelector('time')?.dateTime ?? ''),
  );
  expect(instants).toEqual([...instants].sort());
});

test('other column names are learned without a refused request', async ({ timeline }) => {
  await timeline.open({ customer: 'reto-amstutz', schema: 'entityReference' });
  await timeline.expectActivities(12);
  await timeline.update({ customer: 'petra-huber' });
  await expect(timeline.articles).toHaveCount(1);

  const asked = await timeline.requests();
  const activities = asked.filter(({ table }) => table === 'msdynci_unifiedactivity');
  expect(new Set(activities.map(({ status }) => status))).toEqual(new Set([200]));
});
