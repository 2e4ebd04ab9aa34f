import type { FaultRule } from '../../demo/dataverse/faults';
import { nora, petra, reto } from '../../demo/seed/demoCustomers';
import {
  EVERY_REACT_IN_LONG_RUN,
  expect,
  inUsualRunIf,
  LEFT_TO_LONG_RUN,
  test,
} from './support/timelineTest';

const KEYS = 'msdynci_alternatekey';
const SEGMENTS = 'msdynci_segmentmemberships';
const ACTIVITIES = 'msdynci_unifiedactivity';

/** What the tables of the requests are until the activities are there, and what may follow. */
const budgets: Readonly<Record<string, readonly string[]>> = {
  text: [ACTIVITIES, ACTIVITIES, ACTIVITIES],
  lookup: [ACTIVITIES, ACTIVITIES, ACTIVITIES],
  contact: [KEYS, ACTIVITIES, ACTIVITIES, ACTIVITIES],
  contactLookup: [KEYS, ACTIVITIES, ACTIVITIES, ACTIVITIES],
};

for (const [bound, budget] of Object.entries(budgets)) {
  const run = inUsualRunIf(bound === 'contactLookup');
  test(
    `bound to ${bound}, the first activities take ${budget.length} requests, and none is repeated`,
    run,
    async ({ timeline }) => {
      await timeline.open({ bound });
      await timeline.expectActivities(50);
      await expect(timeline.segments).toBeVisible();

      const asked = await timeline.requests();
      const tables = asked.map(({ table }) => table);
      expect(tables.filter((table) => table === ACTIVITIES || table === KEYS)).toEqual(budget);
      const queries = asked.map(({ table, options }) => JSON.stringify([table, options]));
      expect(queries).toEqual([...new Set(queries)]);
    },
  );
}

test(
  'a contact with two profiles is a choice, and who is chosen is shown',
  EVERY_REACT_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open({ bound: 'contact', customer: 'r-amstutz-huber' });
    const choice = timeline.page.getByRole('list', {
      name: 'This record belongs to more than one customer.',
    });
    await expect(choice.getByRole('button')).toHaveCount(2);
    await expect(choice.getByRole('button', { name: reto.name })).toContainText('@example.org');

    await choice.getByRole('button', { name: petra.name }).click();
    await expect(timeline.articles).toHaveCount(1);
    const heading = timeline.page.getByRole('heading', { level: 2 });
    await expect(heading).toBeFocused();

    await timeline.choose('Another customer…');
    await expect(choice).toBeVisible();
    await expect(heading).toBeFocused();
  },
);

for (const width of [800, 320]) {
  const run = inUsualRunIf(width === 320);
  test(`nothing jumps on ${width} px when the customer is found`, run, async ({ timeline }) => {
    await timeline.page.setViewportSize({ width, height: 800 });
    await timeline.open({ bound: 'none' });
    await timeline.setFaults([
      { match: KEYS, kind: 'slow', delayMs: 1000, times: 1 },
      // The first page, the far end and the totals.
      { match: ACTIVITIES, kind: 'slow', delayMs: 2000, times: 3 },
      { match: SEGMENTS, kind: 'slow', delayMs: 2000, times: 1 },
    ]);
    await timeline.update({ bound: 'contact' });
    const height = async () => (await timeline.region.first().boundingBox())?.height;
    await expect(timeline.page.getByText('Finding the customer…')).toBeVisible();
    const before = await height();
    await expect(timeline.page.getByText('Loading activities…')).toBeVisible();
    expect(await height()).toBe(before);
    await timeline.articles.first().waitFor();
  });
}

test('a contact that is not unified is distinguished from one that settings exclude', async ({
  timeline,
}) => {
  const unknown = timeline.page.getByText('Customer Insights does not know this customer yet.');
  await timeline.open({ bound: 'contact', customer: 'someone-else' });
  await expect(unknown).toBeVisible();
  await expect(timeline.page.getByText(/^The record’s key is known in/)).toHaveCount(0);

  await timeline.update({ customer: 'nora-keller', dataSource: 'ERP' });
  await expect(unknown).toBeVisible();
  await expect(
    timeline.page.getByText(/^The record’s key is known in CRM · contact, which the settings/),
  ).toBeVisible();

  await timeline.update({ dataSource: 'CRM', sourceTable: 'contact' });
  await timeline.expectActivities(50);
});

const refusals: Readonly<Record<string, readonly [FaultRule['kind'], RegExp]>> = {
  'a missing privilege': ['forbidden', /^You don’t have permission to read the keys of customers/],
  'an absent table': ['missingTable', /^This environment has no Customer Insights table for the k/],
};

for (const [what, [kind, sentence]] of Object.entries(refusals)) {
  const run = inUsualRunIf(kind === 'forbidden');
  test(`${what} is named, and Retry finds the customer afterwards`, run, async ({ timeline }) => {
    await timeline.open({ bound: 'none' });
    await timeline.setFaults([{ match: 'msdynci_alternatekeys', kind }]);
    await timeline.update({ bound: 'contact', identity: 'AlternateKey' });
    await expect(timeline.alerts).toHaveText(sentence);

    await timeline.setFaults([]);
    await timeline.retry.click();
    await timeline.expectActivities(50);
  });
}

test(
  'the column of the profile that holds the key stands in for AlternateKey',
  LEFT_TO_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open({
      bound: 'contact',
      identity: 'AlternateKey',
      dataSource: 'none of them',
      keyColumn: 'msdynci_crm_contact_contactid',
    });
    await timeline.expectActivities(50);
  },
);

test('a late answer for the record before shows nobody’s activities under the next', async ({
  timeline,
}) => {
  await timeline.open({ bound: 'none' });
  await timeline.setFaults([{ match: KEYS, kind: 'slow', delayMs: 1500, times: 1 }]);
  await timeline.update({ bound: 'contact', customer: 'nora-keller' });
  await expect(timeline.page.getByText('Finding the customer…')).toBeVisible();
  await timeline.update({ customer: 'petra-huber' });
  await expect(timeline.articles).toHaveCount(1);
  await expect(async () => {
    const answered = await timeline.requests();
    expect(answered.every(({ status }) => status !== 0)).toBe(true);
  }).toPass();
  await expect(timeline.articles).toHaveCount(1);
  const asked = await timeline.requests();
  expect(JSON.stringify(asked)).not.toContain(nora.customerId);
});
