import { luca } from '../../demo/seed/demoCustomers';
import { demoUrl } from './support/timelinePage';
import { EVERY_APP, expect, test } from './support/timelineTest';

test('the control opens on an activity that is not loaded, and leaves the focus to the form', async ({
  timeline,
  request,
}) => {
  test.setTimeout(120_000);
  const query = `$select=msdynci_activityid,msdynci_title&$filter=msdynci_customerid eq '${luca.customerId}'&$orderby=msdynci_rangeindex asc`;
  const response = await request.get(
    `${demoUrl()}/api/data/v9.2/msdynci_unifiedactivities?${query}`,
    { headers: { Prefer: 'odata.maxpagesize=10' } },
  );
  const { value } = (await response.json()) as {
    readonly value: readonly { msdynci_activityid: string; msdynci_title: string }[];
  };
  const [activity] = value;
  if (!activity) throw new Error('The customer has too few activities.');
  await timeline.open({ customer: 'luca-bernasconi', focus: activity.msdynci_activityid });
  const article = timeline.feed.locator('article[aria-current="true"]');
  await expect(article).toBeInViewport({ timeout: 90_000 });
  await expect(article).toContainText(activity.msdynci_title);
  await expect(timeline.expander(article)).toHaveAttribute('aria-expanded', 'true');
  await expect(article).toHaveAttribute('tabindex', '0');
  await expect(timeline.region.locator(':focus')).toHaveCount(0);
});

test(
  'an activity that is not there is said to be missing, among how many',
  EVERY_APP,
  async ({ timeline }) => {
    await timeline.open({ customer: 'david-rochat', focus: 'no-such-activity' });
    await expect(
      timeline.page.getByText(
        /^The activity no-such-activity is not among the \d+ that are loaded/,
      ),
    ).toBeVisible();
    await expect(timeline.articles.first()).toBeVisible();
  },
);
