import { expect, test } from './support/timelineTest';

test('no segment reaches beyond the line that it stands on, however wide that is', async ({
  timeline,
}) => {
  await timeline.open();
  const line = timeline.region.getByRole('list', { name: 'Segments' });
  const endOf = async (locator: typeof line) => {
    const { x, width } = (await locator.boundingBox()) ?? { x: NaN, width: NaN };
    return x + width;
  };
  await timeline.articles.first().waitFor();
  let seen = 0;
  for (let width = 320; width <= 800; width += 20) {
    await timeline.page.setViewportSize({ width, height: 700 });
    await expect.poll(() => timeline.page.evaluate(() => innerWidth)).toBe(width);
    for (const segment of await line.getByRole('button').all()) {
      expect(await endOf(segment)).toBeLessThanOrEqual((await endOf(line)) + 1);
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(20);
});
