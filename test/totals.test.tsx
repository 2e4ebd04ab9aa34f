/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import { inPlace, menuEntry } from './support/inPlace';
import { renderControl } from './support/renderControl';

const DAY_S = 86_400;
const NEWEST = Date.UTC(2026, 9, 15, 12) / 1000;
const TYPES = ['SalesOrder', 'Feedback', 'Web visit'];

interface Row {
  readonly msdynci_activitytype?: string;
  readonly msdynci_activitytime?: string;
  readonly msdynci_customerid?: string;
}

const at = (seconds: number) => ({
  msdynci_rangeindex: String(seconds),
  msdynci_activitytime: new Date(seconds * 1000).toISOString(),
});

/** One activity every ten days, of three types in turn, and a recall long ago. */
function activities(count: number, more: readonly Row[] = []) {
  const regular = Array.from({ length: count }, (_, index) => ({
    msdynci_activitytype: TYPES[index % TYPES.length],
    ...at(NEWEST - index * 10 * DAY_S),
  }));
  const recall = { msdynci_activitytype: 'Recall', ...at(NEWEST - count * 10 * DAY_S) };
  return [...regular, recall, ...more].map((row, index) => ({
    msdynci_unifiedactivityid: `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`,
    msdynci_customerid: 'c1',
    msdynci_title: `Number ${index}`,
    ...row,
  }));
}

async function show(
  rows: readonly Record<string, unknown>[],
  inputs: Partial<Parameters<typeof renderControl>[0]> = {},
  canCount = true,
) {
  const fake = createFakeWebApi({ msdynci_unifiedactivity: rows }, { canCount });
  const control = renderControl({
    webAPI: fake.webApi,
    showSegments: false,
    pageSize: 20,
    ...inputs,
  });
  await screen.findByRole('feed');
  return { ...fake, control };
}

const toggle = (name: string | RegExp) => screen.getByRole('button', { name });
const strip = () => screen.getByRole('group', { name: 'Activity over time' });
const bars = () => within(strip()).getByRole('img');

async function chooseMenu(entry: string) {
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(await menuEntry('menuitemcheckbox', entry));
}

describe('a customer of whom a part is loaded', () => {
  test('has exact counts of each type, also of one that is not loaded', async () => {
    const { counts, calls } = await show(activities(300));
    await screen.findByRole('button', { name: 'Order 100' });
    expect(toggle('Feedback 100')).toBeInTheDocument();
    expect(toggle('Recall 1')).toBeInTheDocument();
    await userEvent.click(toggle('All types'));
    await screen.findByRole('list', { name: 'All types' });
    expect(screen.queryByRole('button', { name: 'More types' })).toBeNull();
    expect(counts).toHaveLength(1);
    expect(calls.length).toBeLessThanOrEqual(2);
  });

  test('has an exact total in the line and for Load all', async () => {
    await show(activities(300));
    await screen.findByText(/^20 of 301 activities, back to /);
    await userEvent.click(toggle('Load all 301'));
    await screen.findByText(/^301 activities, back to .+; that is all/);
    expect(toggle('Recall 1')).toBeInTheDocument();
  });

  test('has all years on the strip, by months, and in its words', async () => {
    await show(activities(300));
    await waitFor(() =>
      expect(bars()).toHaveAccessibleName('301 activities, July 2018 to Oct 15, 2026'),
    );
    expect(within(strip()).queryByText('not all loaded')).toBeNull();
  });

  test('counts the chosen types alone on the strip', async () => {
    await show(activities(300));
    await userEvent.click(await inPlace(screen.findByRole('button', { name: 'Recall 1' })));
    await waitFor(() => expect(bars()).toHaveAccessibleName(/^1 activity, /));
  });

  test('has a true summary by type', async () => {
    await show(activities(300));
    await screen.findByRole('button', { name: 'Order 100' });
    await chooseMenu('Summary by type');
    const table = await screen.findByRole('table', { name: /Counts all 301 activities/ });
    expect(within(table).getByRole('row', { name: /^Recall 1 July 2018 / })).toBeInTheDocument();
    expect(within(table).getByRole('columnheader', { name: 'First' })).toBeInTheDocument();
  });

  test('is gone to in any year without what lies between', async () => {
    const { calls } = await show(activities(300));
    await waitFor(() => expect(bars()).toHaveAccessibleName(/^301 /));
    const before = calls.length;
    screen.getByRole('slider', { name: 'End of the period' }).focus();
    await userEvent.keyboard('{Home}');
    await screen.findByText(/^7 activities, back to Jul 29, 2018; that is all/);
    expect(calls.length - before).toBeLessThanOrEqual(2);
  });

  test('is counted as far as it is loaded in a period or under a value', async () => {
    await show(activities(300));
    await screen.findByRole('button', { name: 'Order 100' });
    screen.getByRole('slider', { name: 'Beginning of the period' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(screen.queryByText(/ of 301 activities/)).toBeNull());
    expect(screen.queryByRole('button', { name: 'Order 100' })).toBeNull();
  });
});

test('sentinels stand beside the strip, with their month, and can be gone to', async () => {
  const never = [
    { msdynci_activitytype: 'Web visit', ...at(Date.UTC(1900, 0, 1) / 1000) },
    { msdynci_activitytype: 'Web visit', ...at(Date.UTC(9999, 11, 31) / 1000) },
  ];
  await show(activities(300, never));
  await waitFor(() => expect(bars()).toHaveAccessibleName(/ July 2018 to /));
  expect(screen.getByRole('slider', { name: 'Beginning of the period' })).toHaveAttribute(
    'aria-valuetext',
    expect.stringMatching(/2018$/),
  );
  await userEvent.click(toggle('1 earlier, back to January 1900'));
  await screen.findByText(/^1 activity/);
});

test('hidden types are in no total', async () => {
  await show(activities(300), { typeSettings: '{"Web Visit": {"hidden": true}}' });
  await screen.findByText(/^\d+ of 201 activities/);
  expect(screen.queryByRole('button', { name: /^Web visit/ })).toBeNull();
});

test('a host that counts nothing leaves all as it is without, and nobody hears of it', async () => {
  const { counts } = await show(activities(300), {}, false);
  await screen.findByText(/^20 activities, back to .+; more exist/);
  expect(toggle('Order 7+')).toBeInTheDocument();
  expect(toggle('Load all')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(counts).toHaveLength(1);
});

test('activities do not wait for the totals', async () => {
  const fake = createFakeWebApi({ msdynci_unifiedactivity: activities(300) }, { canCount: true });
  const release = fake.hold('counts');
  renderControl({ webAPI: fake.webApi, showSegments: false, pageSize: 20 });
  await screen.findByRole('button', { name: 'Order 7+' });
  release();
  await screen.findByRole('button', { name: 'Order 100' });
});

test('totals are asked for once for a customer, and once more with each refresh', async () => {
  const { counts, control } = await show(activities(300));
  await screen.findByRole('button', { name: 'Order 100' });
  control.update({ heading: 'Another heading' });
  await userEvent.click(toggle('Order 100'));
  expect(counts).toHaveLength(1);
  await userEvent.click(toggle('Refresh'));
  await waitFor(() => expect(counts).toHaveLength(2));
});

test('totals that come after the customer has changed are dropped', async () => {
  const rows = [
    ...activities(300),
    ...activities(5).map((row, index) => ({
      ...row,
      msdynci_unifiedactivityid: `00000000-0000-0000-0001-${String(index).padStart(12, '0')}`,
      msdynci_customerid: 'c2',
    })),
  ];
  const fake = createFakeWebApi({ msdynci_unifiedactivity: rows }, { canCount: true });
  const release = fake.hold('counts');
  const control = renderControl({ webAPI: fake.webApi, showSegments: false, pageSize: 20 });
  await screen.findByRole('button', { name: 'Order 7+' });
  control.update({ customer: { kind: 'text', text: 'c2' } });
  await screen.findByRole('button', { name: 'Order 2' });
  release();
  await waitFor(() => expect(fake.counts).toHaveLength(2));
  expect(toggle('Order 2')).toBeInTheDocument();
  expect(screen.queryByText(/301/)).toBeNull();
});

test('what has been read wins over totals that say otherwise', async () => {
  const rows = activities(30);
  const fake = createFakeWebApi({ msdynci_unifiedactivity: rows }, { canCount: true });
  const count = fake.webApi.retrieveMultipleRecords.bind(fake.webApi);
  const tooMany = async (...call: Parameters<typeof count>) => {
    const answer = await count(...call);
    const isCount = call[1]?.startsWith('?fetchXml=');
    return isCount
      ? { ...answer, entities: [...answer.entities, { count: 9, type: 'Recall' }] }
      : answer;
  };
  renderControl({
    webAPI: { ...fake.webApi, retrieveMultipleRecords: tooMany },
    showSegments: false,
    pageSize: 20,
  });
  await screen.findByRole('button', { name: 'Recall 10' });
  await userEvent.click(toggle('Load all 40'));
  await screen.findByText(/^31 activities, .+ that is all/);
  expect(toggle('Recall 1')).toBeInTheDocument();
});
