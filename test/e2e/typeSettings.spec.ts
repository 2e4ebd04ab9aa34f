import { expectNoViolations } from './support/expectNoViolations';
import { EVERY_APP, expect, test } from './support/timelineTest';

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

test('in forced colours, types of the maker’s own leave nothing for axe to find', async ({
  timeline,
}) => {
  await timeline.page.emulateMedia({ forcedColors: 'active' });
  await timeline.open({ types: 'sample', pageSize: '8' });
  await timeline.articles.first().waitFor();
  await expectNoViolations(timeline.page);
});

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
