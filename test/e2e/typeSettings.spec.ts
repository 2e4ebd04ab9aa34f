import { expectNoViolations } from './support/expectNoViolations';
import { EVERY_APP, expect, LEFT_TO_LONG_RUN, test } from './support/timelineTest';

test(
  'types have the maker’s words, places and key facts, and hidden ones are nowhere',
  EVERY_APP,
  async ({ timeline }) => {
    await timeline.open({ types: 'sample', pageSize: '500', width: '1200' });
    await timeline.articles.first().waitFor();
    const toggles = timeline.page
      .getByRole('toolbar', { name: 'Activity types' })
      .getByRole('button');
    await expect(toggles.nth(1)).toHaveAccessibleName(/^Purchase/);
    await expect(toggles.nth(2)).toHaveAccessibleName(/^Support case/);
    await expect(toggles.filter({ hasText: 'Web visit' })).toHaveCount(0);
    await expect(timeline.feed.getByText('Purchase', { exact: true }).first()).toBeVisible();
  },
);

test(
  'in forced colours, types of the maker’s own leave nothing for axe to find',
  LEFT_TO_LONG_RUN,
  async ({ timeline }) => {
    await timeline.page.emulateMedia({ forcedColors: 'active' });
    await timeline.open({ types: 'sample', pageSize: '8' });
    await timeline.articles.first().waitFor();
    await expectNoViolations(timeline.page);
  },
);

test('in the dark, types of the maker’s own leave nothing for axe to find', async ({
  timeline,
}) => {
  await timeline.open({ types: 'sample', theme: 'dark', pageSize: '8' });
  await timeline.articles.first().waitFor();
  await expectNoViolations(timeline.page);
});

test('mistakes are reported by line, and the rest is followed', async ({ timeline }) => {
  await timeline.open({ types: 'faulty', pageSize: '8' });
  await timeline.page.getByRole('button', { name: 'Which and why' }).click();
  await expect(timeline.page.getByText('TypeSettings: SalesOrder.icon, line 3')).toBeVisible();
  await expect(timeline.page.getByText('There may be 3 at most; the first 3 count.')).toBeVisible();
});

test('the page of the demo writes TypeSettings of all types of the customer, to begin with', async ({
  timeline,
}) => {
  await timeline.open({ pageSize: '500' });
  await timeline.articles.first().waitFor();
  const line = timeline.page.locator('#host-log dd').last();
  await expect(line).toContainText('"SalesOrder":{"label":');
  const types = JSON.parse((await line.textContent()) ?? '') as Record<string, unknown>;
  const settings = JSON.stringify({ ...types, SalesOrder: { label: 'Bought in the shop' } });
  await timeline.update({ types: settings });
  await expect(timeline.feed.getByText('Bought in the shop').first()).toBeVisible();
});
