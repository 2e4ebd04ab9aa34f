import { nora } from '../../demo/seed/demoCustomers';
import { expectNoViolations } from './support/expectNoViolations';
import { MOMENT } from './support/moment';
import { expect, test } from './support/timelineTest';

const ACTIVITIES = 'msdynci_unifiedactivity';

test('loading all tells how far it is, can be cancelled, and what it has shown stays', async ({
  timeline,
}) => {
  await timeline.open({ customer: 'luca-bernasconi' });
  await expect(timeline.segments).toBeVisible();
  await expect(timeline.status).toHaveText(/^50 of 20,000 activities, back to .+; more exist$/);
  await timeline.setFaults([{ match: 'msdynci_unifiedactivities', kind: 'stall', fromPage: 3 }]);

  await timeline.loadAll.click();
  const bar = timeline.page.getByRole('progressbar', { name: 'Loading all activities…' });
  await expect(bar).toHaveAttribute(
    'aria-valuetext',
    /^\d+ percent, 4,0\d\d of 20,000 activities read/,
  );
  await expectNoViolations(timeline.page);
  await timeline.cancel.click();

  await expect(bar).toHaveCount(0);
  await expect(timeline.status).toHaveText(/^999 of 20,000 activities, back to .+; more exist$/);
  await expect(timeline.region.locator(':focus')).toHaveCount(1);
});

test('a refresh finds a new activity, shows it when asked, and keeps what is open', async ({
  timeline,
}) => {
  await timeline.open({ customer: 'nora-keller' });
  const order = timeline.article(/^(Web order|Order) Order SO-\S+ placed$/).first();
  await timeline.expander(order).click();
  await timeline.addRows(ACTIVITIES, [
    {
      msdynci_unifiedactivityid: '00000000-aaaa-4bbb-8ccc-0123456789ab',
      msdynci_customerid: nora.customerId,
      msdynci_activityid: 'brand-new',
      msdynci_activitytype: 'Feedback',
      msdynci_title: 'Came in just now',
      msdynci_rangeindex: String(MOMENT / 1000),
    },
  ]);

  await timeline.refresh.click();
  const showNew = timeline.page.getByRole('button', { name: 'Show 1 new activity' });
  await showNew.waitFor();
  await expectNoViolations(timeline.page);
  await showNew.click();

  await expect(timeline.article(/Came in just now$/)).toBeFocused();
  await expect(timeline.expander(order)).toHaveAttribute('aria-expanded', 'true');
  await expect(timeline.articles.first()).toHaveAccessibleName(/Came in just now$/);
});
