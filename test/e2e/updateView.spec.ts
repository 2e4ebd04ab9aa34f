import { petra } from '../../demo/seed/demoCustomers';
import {
  EVERY_APP,
  EVERY_REACT,
  EVERY_REACT_IN_LONG_RUN,
  expect,
  test,
} from './support/timelineTest';

test(
  'fifty more calls of updateView ask the server nothing and change nothing',
  EVERY_REACT_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open({ customer: 'reto-amstutz' });
    await timeline.expectActivities(12);
    await timeline.expander(timeline.articles.nth(1)).click();
    const before = await timeline.requests();

    await timeline.page.evaluate(() => window.host?.updateViews(50));

    await expect(timeline.details('open')).toHaveCount(1);
    expect(await timeline.requests()).toEqual(before);
    const asked = before.map((request) => JSON.stringify([request.path, request.options]));
    expect(new Set(asked).size).toBe(asked.length);
  },
);

test('answers for an earlier customer come too late to be shown', async ({ timeline }) => {
  await timeline.open({ customer: 'petra-huber', bound: 'none' });
  const slowly = { kind: 'slow', delayMs: 1500 } as const;
  await timeline.setFaults([
    // The first page, the far end and the totals.
    { ...slowly, times: 3, match: 'msdynci_unifiedactivities' },
    { ...slowly, times: 1, match: 'msdynci_segmentmemberships' },
  ]);
  const late = timeline.page.waitForResponse((response) => {
    const url = response.url();
    return url.includes('msdynci_unifiedactivities') && url.includes(petra.customerId);
  });
  await timeline.update({ bound: 'text' });
  await expect(timeline.page.getByText('Loading activities…')).toBeVisible();
  await timeline.update({ customer: 'reto-amstutz' });
  await timeline.expectActivities(12);
  // The names of segments come last.
  await expect(timeline.segments).toContainText('Store only');
  const shown = await timeline.region.innerText();

  await (await late).finished();
  await expect
    .poll(async () => (await timeline.requests()).every(({ status }) => status === 200))
    .toBe(true);

  expect(await timeline.region.innerText()).toBe(shown);
});

test(
  'nothing is left of the control once it is destroyed, and it can start again',
  EVERY_REACT,
  async ({ timeline }) => {
    const sent: string[] = [];
    timeline.page.on('request', (request) => sent.push(request.url()));
    await timeline.openWithClock({ fault: 'throttle' });
    await expect(
      timeline.page.getByText(/^The server is busy\. Trying again/).first(),
    ).toBeVisible();
    const before = sent.length;

    await timeline.host('destroy');
    await timeline.page.clock.fastForward(120_000);

    await expect(timeline.region).toHaveCount(0);
    expect(sent).toHaveLength(before);

    await timeline.update({ fault: 'none' });
    await timeline.expectActivities(50);
  },
);

test('the chosen activity is reported to the host, and only by opening it', async ({
  timeline,
}) => {
  await timeline.open({ customer: 'reto-amstutz' });
  const article = timeline.articles.nth(2);
  const expander = timeline.expander(article);

  expect(await timeline.host('outputs')).not.toHaveProperty('SelectedActivityId');
  await expander.click();
  const id = article.getByRole('term').filter({ hasText: 'Activity ID' }).locator('+ dd');
  await expect(article).toHaveAttribute('aria-current', 'true');
  expect(await timeline.host('outputs')).toHaveProperty(
    'SelectedActivityId',
    await id.textContent(),
  );
  expect(await timeline.host('events')).toEqual(['OnActivitySelect']);

  await expander.click();
  expect(await timeline.host('events')).toHaveLength(1);
});

test(
  'another theme and heading are shown at once, without asking the server again',
  EVERY_APP,
  async ({ timeline }) => {
    await timeline.open({ customer: 'reto-amstutz' });
    await timeline.expander(timeline.articles.nth(1)).click();
    const before = await timeline.requests();
    const colorOf = () => timeline.feed.evaluate((feed) => getComputedStyle(feed).color);
    const light = await colorOf();

    await timeline.update({ theme: 'dark', heading: 'Another' });

    expect(await colorOf()).not.toBe(light);
    await expect(timeline.page.getByRole('feed', { name: 'Another' })).toBeVisible();
    await expect(timeline.details('open')).toHaveCount(1);
    expect(await timeline.requests()).toEqual(before);
  },
);
