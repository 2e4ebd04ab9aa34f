import { expectNoViolations } from './support/expectNoViolations';
import type { PageSettings, TimelinePage } from './support/timelinePage';
import { expect, LEFT_TO_LONG_RUN, test } from './support/timelineTest';

const ALL_PARTS = { profile: 'on', measures: 'on', predictions: 'on', enrichment: 'on' } as const;

/** Much to mend, so that everything of the view is there. */
const TO_MEND: PageSettings = {
  ...ALL_PARTS,
  designer: '1',
  pageSize: '900',
  measureTables: 'no table',
  overview: 'off',
};

function title(timeline: TimelinePage) {
  return timeline.page.getByText('This is the designer’s view.');
}

test('a designer of forms sees the parts and what to mend, and nothing is asked of the server', async ({
  timeline,
}) => {
  await timeline.open(TO_MEND);
  await expect(title(timeline)).toBeVisible();
  const missing = timeline.page.getByRole('group', { name: 'What is missing' });
  await expect(missing.getByRole('listitem')).toHaveText([/^CustomerId/]);
  const faults = timeline.page.getByRole('group', { name: 'What can’t be followed' });
  await expect(faults.getByRole('listitem')).toHaveText([/^PageSize/, /^MeasureTables/]);
  const off = timeline.page.getByRole('group', { name: 'Switched off' });
  await expect(off.getByText('ShowOverview')).toBeVisible();
  expect(await timeline.requests()).toEqual([]);

  await timeline.update({ designer: '0' });
  await expect(timeline.articles.first()).toBeVisible();
  await expect(title(timeline)).toHaveCount(0);
});

test(
  'a studio with rows shows them, and one without says what to bind',
  LEFT_TO_LONG_RUN,
  async ({ timeline }) => {
    await timeline.openCanvas({ designer: '1', pageSize: '900' });
    await expect(timeline.articles.first()).toBeVisible();
    await expect(timeline.page.getByText(/^A whole number from 1 to 500/)).toBeVisible();

    await timeline.update({ rows: 'none' });
    await expect(title(timeline)).toBeVisible();
    const missing = timeline.page.getByRole('group', { name: 'What is missing' });
    await expect(missing.getByRole('listitem')).toHaveText([
      /^Activities/,
      /^Insights/,
      /^SegmentMemberships/,
    ]);
    await expectNoViolations(timeline.page);
  },
);

for (const [name, settings, width, forcedColors, run] of [
  ['light, on 320 px', {}, 320, 'none', LEFT_TO_LONG_RUN],
  ['dark, right to left', { theme: 'dark', language: '1025' }, 1200, 'none', {}],
  ['forced colours', {}, 480, 'active', LEFT_TO_LONG_RUN],
] as const) {
  test(`axe finds nothing, and nothing lies outside: ${name}`, run, async ({ timeline }) => {
    const { page } = timeline;
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ forcedColors });
    await timeline.open({ ...TO_MEND, ...settings });
    await timeline.region.getByRole('listitem').first().waitFor();
    await expectNoViolations(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
