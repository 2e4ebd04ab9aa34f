import {
  EVERY_REACT_IN_LONG_RUN,
  expect,
  inUsualRunIf,
  LEFT_TO_LONG_RUN,
  test,
} from './support/timelineTest';

const failures: Readonly<Record<string, RegExp>> = {
  forbiddenActivities:
    /^You don’t have permission to read the activities\. Ask an administrator for the roles/,
  missingTable: /^This environment has no Customer Insights table for the activities\. Ask an/,
  expiredSession: /^Your session has ended, so the activities could not be loaded\. Reload/,
  noWebApi: /^This app does not let components read Dataverse, so the activities can’t be/,
  unimplementedWebApi:
    /^Components can’t read Dataverse here, so the activities can’t be shown\. On a custom page/,
};

/** Tests without a browser try each sentence, too. */
const USUAL = 'forbiddenActivities';

for (const [fault, sentence] of Object.entries(failures)) {
  const run = inUsualRunIf(fault === USUAL);
  test(
    `${fault}: the sentence names the cause and the way out, and Retry helps afterwards`,
    run,
    async ({ timeline }) => {
      await timeline.open({ fault });
      await expect(timeline.alerts.filter({ hasText: sentence })).toBeVisible();

      const hostsFault = fault.endsWith('WebApi');
      if (hostsFault) return;
      await timeline.setFaults([]);
      await timeline.retry.last().click();
      await timeline.expectActivities(50);
      await expect(timeline.alerts.filter({ hasText: 'the activities' })).toHaveCount(0);
    },
  );
}

const passing: Readonly<Record<string, RegExp>> = {
  throttle: /^The server is busy, so the activities could not be loaded\. Wait a moment/,
  serverError: /^The server failed while loading the activities\. Retry; if it fails again/,
};

for (const [fault, sentence] of Object.entries(passing)) {
  test(
    `${fault}: the control tries again by itself three times before it says so`,
    LEFT_TO_LONG_RUN,
    async ({ timeline }) => {
      await timeline.open({ fault, segments: 'off' });
      await expect(timeline.page.getByText('Trying again in a moment')).toBeVisible();
      await expect(timeline.alerts).toHaveText(sentence, { timeout: 30_000 });
      // The far end and the totals are asked once, beside the first page.
      expect(await timeline.requests()).toHaveLength(6);

      await timeline.update({ fault: 'none' });
      await timeline.expectActivities(50);
    },
  );
}

test(
  'without a network nothing is tried again unasked, and the cause is named',
  LEFT_TO_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open({ fault: 'offline', segments: 'off' });
    await expect(timeline.alerts).toHaveText(/^The server could not be reached, so the activities/);
    await expect(timeline.page.getByText('Trying again')).toHaveCount(0);

    await timeline.update({ fault: 'none' });
    await timeline.expectActivities(50);
  },
);

test('a part that was throttled for a moment appears by itself', async ({ timeline }) => {
  await timeline.open({ fault: 'throttleTwice' });
  const busy = 'The server is busy. Trying again in a moment';
  await expect(timeline.page.getByText(busy)).toBeVisible();
  await expect(timeline.articles.first()).toBeVisible({ timeout: 20_000 });
  await timeline.expectActivities(50);
  await expect(timeline.alerts).toHaveCount(0);
});

test('a user can stop waiting for a busy server', LEFT_TO_LONG_RUN, async ({ timeline }) => {
  await timeline.open({ fault: 'throttle', segments: 'off' });
  await timeline.page.getByRole('button', { name: 'Stop waiting' }).click();
  await expect(timeline.alerts).toHaveText(/^The server is busy/);

  await timeline.setFaults([]);
  await timeline.retry.click();
  await timeline.expectActivities(50);
});

test('activities fail without the segments, and segments without the activities', async ({
  timeline,
}) => {
  await timeline.open({ fault: 'forbiddenActivities' });
  await expect(timeline.alerts).toHaveText(/read the activities/);
  await expect(timeline.segments).toBeVisible();

  await timeline.update({ fault: 'forbiddenSegments' });
  await expect(timeline.alerts).toHaveText(/^You don’t have permission to read the segments/);
  const word = timeline.region.getByText('Segments', { exact: true });
  expect(await word.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
  await timeline.expectActivities(50);

  await timeline.setFaults([]);
  await timeline.retry.click();
  await expect(timeline.segments).toBeVisible();
  await timeline.expectActivities(50);
});

test(
  'a page that breaks off takes away nothing that is shown, and Retry goes on',
  EVERY_REACT_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open({ customer: 'mirjam-steiner' });
    await timeline.expectActivities(50);
    await timeline.setFaults([{ match: 'msdynci_unifiedactivities', kind: 'brokenPage' }]);
    await timeline.loadMore.click();

    // The control waits three times of itself before it gives up.
    const failed = /^The server failed while loading the activities/;
    await expect(timeline.alerts).toHaveText(failed, { timeout: 30_000 });
    await timeline.expectActivities(50);
    await timeline.setFaults([]);
    await timeline.retry.click();
    await timeline.expectActivities(100);
    await timeline.loadPageByPage();
    await expect(timeline.status).toHaveText(/^400 activities, back to .+; that is all$/);
  },
);

test('a custom page shows data once it is published, and its studio says so', async ({
  timeline,
}) => {
  await timeline.open({ designer: 'page' });
  await timeline.expectActivities(50);
  await timeline.open({ designer: 'pageStudio' });
  await expect(
    timeline.alerts.filter({
      hasText:
        /the activities can’t be shown. On a custom page the data shows once the page is published/,
    }),
  ).toBeVisible();
});

test('a user of a business unit finds the customer of a contact not unified, without an error', async ({
  timeline,
}) => {
  await timeline.open({ fault: 'businessUnit', bound: 'contact' });
  await expect(
    timeline.page.getByText('Customer Insights does not know this customer yet.'),
  ).toBeVisible();
  await expect(timeline.alerts).toHaveCount(0);
  await timeline.open({ fault: 'businessUnit', bound: 'text' });
  await timeline.expectActivities(50);
});

test('a user who may read the profile alone sees it beside the refusal', async ({ timeline }) => {
  await timeline.page.setViewportSize({ width: 1200, height: 900 });
  await timeline.open({ fault: 'profileOnly', profile: 'on' });
  await expect(
    timeline.alerts.filter({ hasText: /^You don’t have permission to read the activities/ }),
  ).toBeVisible();
  await expect(timeline.page.getByRole('group', { name: 'Profile' })).toContainText('Nora Keller');
});
