import { readFileSync } from 'node:fs';
import type { TimelinePage } from './support/timelinePage';
import { EVERY_APP, expect, test } from './support/timelineTest';

async function choose({ page }: TimelinePage, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

test('a hand-off lands on the clipboard as text and as HTML', async ({ timeline, context }) => {
  await context.grantPermissions(['clipboard-read']);
  await timeline.open({ pageSize: '5', zone: 'Europe/Zurich', heading: 'Nora <Keller>' });
  await expect(timeline.articles.first()).toBeVisible();
  await choose(timeline, 'Copy for hand-off');
  await expect(timeline.page.getByText('Copied.')).toBeVisible();
  const copied = await timeline.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toMatch(/^Nora <Keller>\n5 of 5 loaded activities; more exist\nAs of .*3:05/);
  expect(copied.html).toMatch(/<h3>Nora &lt;Keller&gt;<\/h3>/);
  expect(copied.html?.match(/<tr>/g)).toHaveLength(5);
  expect(copied.html).toContain('<a href="https://');
});

test(
  'the shown activities are saved as CSV in which no cell begins a formula',
  EVERY_APP,
  async ({ timeline }) => {
    await timeline.open({ customer: 'null-o-script', pageSize: '500', export: 'on' });
    await expect(timeline.articles.first()).toBeVisible();
    const download = timeline.page.waitForEvent('download');
    await choose(timeline, 'Save as CSV');
    const file = await download;
    expect(file.suggestedFilename()).toBe('customer-timeline-2026-11-23.csv');
    const csv = readFileSync(await file.path(), 'utf8');
    expect(csv).toMatch(/^\uFEFF"TimeUtc","LocalTime","Type"/);
    const cells = [...csv.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, cell]) => cell ?? '');
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  },
);
