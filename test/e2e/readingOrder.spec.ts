import { readingOrder } from './support/readingOrder';
import type { PageSettings, TimelinePage } from './support/timelinePage';
import { EVERY_APP, expect, test } from './support/timelineTest';

const LOADED = (timeline: TimelinePage) => timeline.articles.first().waitFor();

/** The main scenarios; few activities, so that a person can read all of a fixture. */
const SCENARIOS: readonly (readonly [
  string,
  PageSettings,
  (timeline: TimelinePage) => Promise<unknown>,
])[] = [
  [
    'opened',
    { profile: 'on', measures: 'on', predictions: 'on', customer: 'mirjam-steiner' },
    async (timeline) => {
      await LOADED(timeline);
      await timeline.segments.first().waitFor();
      await timeline.page.getByRole('group', { name: 'Measures' }).waitFor();
      await timeline.feed
        .getByRole('button', { name: /^Details of / })
        .first()
        .click();
    },
  ],
  [
    'searched',
    { customer: 'reto-amstutz' },
    async (timeline) => {
      await LOADED(timeline);
      await timeline.segments.first().waitFor();
      await timeline.page.getByRole('searchbox').fill('order');
      await timeline.page.getByRole('searchbox').press('Enter');
      await timeline.feed.locator('mark').first().waitFor();
      await timeline.page.getByRole('button', { name: 'Search older' }).waitFor();
    },
  ],
  [
    'no-activities',
    { customer: 'jonas-widmer' },
    (timeline) => timeline.page.getByText(/has no activities/).waitFor(),
  ],
];

for (const [scenario, settings, arrive] of SCENARIOS) {
  test(
    `Chromium reads the control in the order of its fixture: ${scenario}`,
    EVERY_APP,
    async ({ timeline, app }) => {
      await timeline.page.setViewportSize({ width: 1200, height: 900 });
      // Types stand in the order in which they become known: those of the first page before all others.
      const answered = timeline.articles.first().or(timeline.page.getByText(/has no activities/));
      await timeline.page.route(/fetchXml=/, async (route) => {
        await answered.waitFor();
        await route.continue();
      });
      await timeline.open({ pageSize: '6', ...settings });
      await arrive(timeline);
      // What is wrong with an order is seen by reading it: the fixtures are texts. Widths are measured and
      // servers answer a moment after the first activity stands there.
      await expect(async () => {
        expect(await readingOrder(timeline.page, timeline.region)).toMatchSnapshot([
          `${app}-${scenario}.txt`,
        ]);
      }).toPass({ timeout: 60_000 });
      await timeline.page.unrouteAll({ behavior: 'wait' });
    },
  );
}
