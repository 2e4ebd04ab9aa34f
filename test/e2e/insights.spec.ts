import type { Locator } from '@playwright/test';
import { expectNoViolations } from './support/expectNoViolations';
import type { PageSettings, TimelinePage } from './support/timelinePage';
import { expect, LEFT_TO_LONG_RUN, test } from './support/timelineTest';

const PARTS: PageSettings = {
  bound: 'contact',
  profile: 'on',
  measures: 'on',
  predictions: 'on',
  enrichment: 'on',
};

const ACTIVITIES = 'msdynci_unifiedactivity';

function part(timeline: TimelinePage, name: string) {
  return timeline.page.getByRole('group', { name, exact: true });
}

test('beside the activities stand profile, measures, predictions, enrichment and keys', async ({
  timeline,
}) => {
  await timeline.page.setViewportSize({ width: 1200, height: 900 });
  await timeline.open(PARTS);

  await expect(part(timeline, 'Profile')).toContainText('Nora Keller');
  await expect(part(timeline, 'Measures')).toContainText('Spent so far');
  const churn = part(timeline, 'Predictions').getByRole('listitem').filter({ hasText: 'churn' });
  await expect(churn).toContainText(/Churn score\d+%/);
  await expect(churn).toContainText('ChurnModel · written Nov 23, 2026');
  await expect(part(timeline, 'Predictions').getByText('a score, not a fact')).toHaveCount(1);
  await expect(part(timeline, 'Enrichment')).toContainText(/\d+ of 100/);
  await expect(part(timeline, 'Known as')).toContainText('CRM · contact');

  // Each asks once, beside the activities; the keys also find the customer, and the names of segments and measures
  // show the size of a row first.
  const tables = (await timeline.requests()).map(({ table }) => table);
  expect([...tables].sort()).toEqual([
    'mscipriv_measuremetadata',
    'mscipriv_measuremetadata',
    'mscipriv_segmentmetadata',
    'mscipriv_segmentmetadata',
    'msdynci_alternatekey',
    'msdynci_alternatekey',
    'msdynci_customermeasure',
    'msdynci_customerprofile',
    'msdynci_enrichment',
    'msdynci_prediction',
    'msdynci_segmentmembership',
    ACTIVITIES,
    ACTIVITIES,
    ACTIVITIES,
  ]);
});

test('the rail ends near the end of the feed and scrolls by itself, also by keys', async ({
  timeline,
}) => {
  await timeline.page.setViewportSize({ width: 1200, height: 900 });
  await timeline.open(PARTS);
  const rail = timeline.page.getByRole('region', { name: 'Insights' });
  await expect(part(timeline, 'Known as')).toContainText('CRM · contact');
  const bottomOf = (element: Locator) =>
    element.evaluate((each) => each.getBoundingClientRect().bottom);
  const scroller = timeline.feed.locator('..');
  expect(Math.abs((await bottomOf(rail)) - (await bottomOf(scroller)))).toBeLessThan(48);
  await expect(part(timeline, 'Known as')).not.toBeInViewport();
  await rail.focus();
  await timeline.page.keyboard.press('End');
  await expect(part(timeline, 'Known as')).toBeInViewport();
});

test('every attribute of the profile can be searched for', async ({ timeline }) => {
  await timeline.page.setViewportSize({ width: 1200, height: 900 });
  await timeline.open({ ...PARTS, profileFields: 'preferredstore' });
  const profile = part(timeline, 'Profile').first();
  await expect(profile.getByRole('term')).toHaveText(['Preferred store']);

  await profile.getByRole('button', { name: /^All \d+ attributes$/ }).click();
  await profile.getByRole('searchbox').fill('zürich');
  await expect(profile.getByRole('status')).toHaveText(/^\d found$/);
  await expect(profile.getByText('City')).toBeVisible();
  await expect(profile.getByText('Birth date')).toHaveCount(0);
});

test(
  'attributes have the names that Dataverse has for them in the user’s language',
  LEFT_TO_LONG_RUN,
  async ({ timeline }) => {
    await timeline.page.setViewportSize({ width: 1200, height: 900 });
    await timeline.open({ ...PARTS, profileFields: 'emailaddress1', language: '1031' });
    await expect(part(timeline, 'Profil').first().getByRole('term')).toHaveText(['E-Mail']);
  },
);

test('parts that are switched off ask nothing, and parts that are empty take no space', async ({
  timeline,
}) => {
  await timeline.page.setViewportSize({ width: 1200, height: 900 });
  await timeline.open({ ...PARTS, profile: 'off', predictions: 'off', bound: 'text' });
  await expect(part(timeline, 'Measures')).toBeVisible();
  await expect(part(timeline, 'Profile')).toHaveCount(0);
  const asked = (await timeline.requests()).map(({ table }) => table);
  expect(asked).not.toContain('msdynci_customerprofile');
  expect(asked).not.toContain('msdynci_prediction');
  expect(asked).not.toContain('msdynci_alternatekey');

  await timeline.update({ customer: 'petra-huber', predictions: 'on' });
  await expect(part(timeline, 'Predictions')).toBeVisible();
});

test(
  'a part fails alone, with its cause, and Retry brings it',
  LEFT_TO_LONG_RUN,
  async ({ timeline }) => {
    await timeline.page.setViewportSize({ width: 1200, height: 900 });
    await timeline.open({ ...PARTS, bound: 'none' });
    await timeline.setFaults([{ match: 'msdynci_predictions', kind: 'forbidden' }]);
    await timeline.update({ bound: 'text' });

    await expect(timeline.alerts).toHaveText(/^You don’t have permission to read the predictions/);
    await expect(part(timeline, 'Measures')).toContainText('Spent so far');
    await expect(timeline.articles.first()).toBeVisible();
    await timeline.setFaults([]);
    await timeline.retry.click();
    await expect(part(timeline, 'Predictions')).toContainText('Churn score');
    await expect(timeline.alerts).toHaveCount(0);
  },
);

test(
  'a measure with a table of its own stands among the others, and a table that is not there is named',
  LEFT_TO_LONG_RUN,
  async ({ timeline }) => {
    await timeline.page.setViewportSize({ width: 1200, height: 900 });
    await timeline.open({
      measures: 'on',
      measureFields: 'Lifetime_Spend, msdynci_spendperyear',
      measureTables: 'msdynci_spendperyear, msdynci_nosuchtable',
    });
    timeline.expectsFailures = true;
    const measures = part(timeline, 'Measures');
    const byYear = measures.getByRole('table', { name: 'Spend per year' });
    await expect(byYear.getByRole('columnheader')).toHaveText(['Year', 'Spend']);
    await expect(byYear.getByRole('rowheader').first()).toHaveText('2026');
    await expect(measures).toContainText('Spent so far');
    await expect(timeline.alerts).toHaveText(/^The measures in msdynci_nosuchtable can’t be shown/);
  },
);

test('on little room the parts are folded above the activities, with their number', async ({
  timeline,
}) => {
  await timeline.page.setViewportSize({ width: 320, height: 900 });
  await timeline.open(PARTS);
  const callout = timeline.page.getByRole('button', { name: 'Insights (5)' });
  await expect(callout).toHaveAttribute('aria-expanded', 'false');
  await expect(part(timeline, 'Measures')).toHaveCount(0);
  await callout.click();
  await expect(part(timeline, 'Measures')).toBeVisible();
});

test('segments have the names that marketers gave them, by provider, and a menu', async ({
  timeline,
}) => {
  await timeline.open({ customer: 'elodie-favre' });
  await timeline.page.getByRole('button', { name: /^\+\d+ more$/ }).click();
  const journeys = timeline.page.getByRole('list', { name: /Customer Insights - Journeys/ });
  await expect(journeys.getByRole('listitem')).toHaveText([
    'Cart abandoned, 7 days',
    'Romandie',
    'Spring campaign 2024',
  ]);
  const gold = timeline.page.getByRole('button', { name: 'Loyalty gold' });
  await gold.click();
  await timeline.page.getByRole('menuitem', { name: 'Show related activities' }).click();
  await expect(timeline.articles.first()).toContainText('Loyalty points');
  await expect(timeline.article(/^(Web order|Order)/)).toHaveCount(0);
});

test('more than ten segments fold, with a search among all of them', async ({ timeline }) => {
  await timeline.open({ customer: 'sofia-marchetti' });
  const chips = timeline.segments.getByRole('listitem');
  await expect(chips.first()).toBeVisible();
  const seen = await chips.count();
  await timeline.page.getByRole('button', { name: `+${34 - seen} more` }).click();
  await expect(chips).toHaveCount(34);
  await timeline.page.getByRole('searchbox', { name: 'Search the segments' }).fill('gold');
  await expect(chips).toHaveText(['Loyalty gold']);
});

test('a measure that is linked to activity types shows only these activities', async ({
  timeline,
}) => {
  await timeline.page.setViewportSize({ width: 1200, height: 900 });
  await timeline.open({ ...PARTS, customer: 'reto-amstutz' });
  await expect(timeline.articles.first()).toBeVisible();
  await part(timeline, 'Measures')
    .getByRole('button', { name: 'Spent so far: show related activities' })
    .click();
  await expect(timeline.article(/^(Web order|Store purchase|Order)/).first()).toBeVisible();
  await expect(timeline.article(/^(Loyalty points|Web visit|Newsletter)/)).toHaveCount(0);
});

for (const [width, settings, run] of [
  [1200, {}, LEFT_TO_LONG_RUN],
  [1200, { theme: 'dark' }, {}],
  [800, { language: '1025' }, LEFT_TO_LONG_RUN],
  [1200, { customer: 'null-o-script' }, LEFT_TO_LONG_RUN],
] as const) {
  test(
    `axe finds nothing beside the activities on ${width} px, ${JSON.stringify(settings)}`,
    run,
    async ({ timeline }) => {
      await timeline.page.setViewportSize({ width, height: 900 });
      await timeline.open({ ...PARTS, pageSize: '8', ...settings });
      await timeline.articles.first().waitFor();
      await timeline.region
        .getByText(/CRM . contact/)
        .first()
        .waitFor();
      await expectNoViolations(timeline.page);
    },
  );
}
