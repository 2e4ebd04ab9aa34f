/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import { menuEntry } from './support/inPlace';
import { renderControl } from './support/renderControl';

const DAY_S = 86_400;
const TYPES = ['SalesOrder', 'Feedback', 'Web visit'];

/** The newest activity is of today, also in the first hour of the day: the strip ends with today. */
const SHORTLY_MS = 1000;

/** One activity every ten days up to a moment ago, of three types in turn. */
function activities(count: number) {
  const newest = Math.floor((Date.now() - SHORTLY_MS) / 1000);
  return Array.from({ length: count }, (_, index) => ({
    msdynci_unifiedactivityid: `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`,
    msdynci_customerid: 'c1',
    msdynci_activitytype: TYPES[index % TYPES.length],
    msdynci_title: `Number ${index}`,
    msdynci_rangeindex: String(newest - index * 10 * DAY_S),
  }));
}

async function show(count: number, inputs: Partial<Parameters<typeof renderControl>[0]> = {}) {
  const fake = createFakeWebApi({ msdynci_unifiedactivity: activities(count) });
  renderControl({ webAPI: fake.webApi, showSegments: false, pageSize: 500, ...inputs });
  await screen.findByRole('feed');
}

const strip = () => screen.getByRole('group', { name: 'Activity over time' });
const begin = () => screen.getByRole('slider', { name: 'Beginning of the period' });
const end = () => screen.getByRole('slider', { name: 'End of the period' });
const titles = () => screen.getAllByRole('article').map((article) => article.textContent);

const bars = () => within(strip()).getByRole('img');
const dayAgo = (days: number) =>
  new Date(Date.now() - SHORTLY_MS - days * DAY_S * 1000).toLocaleDateString('en-US', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });

async function choose(entry: string) {
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(await menuEntry('menuitemcheckbox', entry));
}

/** The numbers of a column of a table, by the first one in the text of each cell. */
function numbers(table: HTMLElement, column: number): number[] {
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => Number(/\d+/.exec(row.querySelectorAll('th, td')[column]?.textContent ?? '')));
}

describe('the overview', () => {
  test('says in words what its bars show', async () => {
    await show(13);
    expect(bars()).toHaveAccessibleName(`13 activities, ${dayAgo(120)} to ${dayAgo(0)}`);
  });

  test('says in words of which days they are, and that more may exist', async () => {
    await show(13, { pageSize: 2 });
    expect(bars()).toHaveAccessibleName(
      `2+ activities, ${dayAgo(10)} to ${dayAgo(0)}, not all loaded`,
    );
  });

  test('counts the types that are not filtered away, over the same days', async () => {
    await show(13);
    const places = end().getAttribute('aria-valuemax');
    await userEvent.click(screen.getByRole('button', { name: 'Feedback 4' }));
    await waitFor(() => expect(bars()).toHaveAccessibleName(/^4 activities, /));
    expect(end()).toHaveAttribute('aria-valuemax', places);
  });

  test('narrows the timeline by its handles, with the keyboard alone', async () => {
    await show(13);
    expect(begin()).toHaveAttribute('aria-valuetext', expect.stringMatching(/^From /));
    begin().focus();
    await userEvent.keyboard('{End}');
    expect(begin()).toHaveAttribute('aria-valuenow', end().getAttribute('aria-valuenow'));
    await waitFor(() => expect(titles()).toHaveLength(1));
    await userEvent.keyboard('{ArrowLeft}{PageDown}');
    const last = Number(end().getAttribute('aria-valuenow'));
    expect(begin()).toHaveAttribute('aria-valuenow', String(last - 7));
    await waitFor(() => expect(titles().length).toBeGreaterThan(2));
    await userEvent.keyboard('{Escape}');
    expect(begin()).toHaveAttribute('aria-valuenow', '0');
    await waitFor(() => expect(titles()).toHaveLength(13));
  });

  test('keeps its ends in order, whichever is moved', async () => {
    await show(13);
    end().focus();
    await userEvent.keyboard('{Home}');
    expect(end()).toHaveAttribute('aria-valuenow', '0');
    await userEvent.keyboard('{ArrowLeft}');
    expect(end()).toHaveAttribute('aria-valuenow', '0');
    expect(begin()).toHaveAttribute('aria-valuemax', '0');
    expect(end()).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Until /));
  });

  test('says how many activities its bars count', async () => {
    await show(13);
    expect(within(strip()).getByRole('img', { name: /^13 activities, / })).toBeInTheDocument();
  });

  test('marks what is not loaded', async () => {
    await show(13, { pageSize: 6 });
    expect(within(strip()).getByText('not all loaded')).toBeInTheDocument();
    expect(within(strip()).getByRole('img', { name: /^6\+ activities, / })).toBeInTheDocument();
  });

  test('is drawn only where there is something to choose from, and where it is wanted', async () => {
    await show(1);
    expect(screen.queryByRole('slider')).toBeNull();
    await show(13, { showOverview: false, heading: 'Second' });
    expect(screen.queryByRole('slider')).toBeNull();
  });

  test('is hidden and shown from the menu', async () => {
    await show(13);
    await choose('Activity over time');
    expect(screen.queryByRole('slider')).toBeNull();
    await choose('Activity over time');
    expect(screen.getAllByRole('slider')).toHaveLength(2);
  });
});

describe('the summary', () => {
  test('is opened from the menu, and counts each type', async () => {
    await show(14);
    expect(screen.queryByRole('table')).toBeNull();
    await choose('Summary by type');
    const table = screen.getByRole('table', { name: /^Summary by type Counts all 14 activities/ });
    expect(numbers(table, 1)).toEqual([5, 5, 4]);
    const orders = within(table).getByRole('row', { name: /^Order/ });
    // Every thirty days one, five in all: three in the last 90 days, and two in those before.
    expect(orders).toHaveTextContent('1 more than in the 90 days before');
  });

  test('tells a change once', async () => {
    await show(14);
    await choose('Summary by type');
    const change = within(screen.getByRole('row', { name: /^Order/ }))
      .getAllByRole('cell')
      .pop();
    expect(change).toHaveTextContent(/^1 more than in the 90 days before$/);
  });

  test('calls a type what its button calls it, whatever the first of its activities says', async () => {
    const rows = activities(6).map((row, index) => ({
      ...row,
      msdynci_activitytype: 'SalesOrder',
      msdynci_activitytypedisplay: index === 0 ? 'Store purchase' : 'Web shop',
    }));
    const { webApi } = createFakeWebApi({ msdynci_unifiedactivity: rows });
    renderControl({ webAPI: webApi, showSegments: false });
    await screen.findByRole('button', { name: 'Order 6' });
    await choose('Summary by type');
    const summary = screen.getByRole('table', { name: /^Summary by type/ });
    expect(within(summary).getByRole('button', { name: 'Order' })).toBeInTheDocument();
    expect(summary).not.toHaveTextContent('Store purchase');
  });

  test('narrows the timeline to a type, and shows that it does', async () => {
    await show(14);
    await choose('Summary by type');
    const orders = screen.getByRole('button', { name: 'Order' });
    expect(orders).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(orders);
    expect(orders).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(titles()).toHaveLength(5));
    expect(numbers(screen.getByRole('table'), 1)).toEqual([5, 5, 4]);
    await userEvent.click(orders);
    await waitFor(() => expect(titles()).toHaveLength(14));
  });

  test('of a part says that it is one, and tells no change that it can’t know', async () => {
    await show(14, { pageSize: 6 });
    await choose('Summary by type');
    const table = screen.getByRole('table', { name: /Counts the 6 loaded; more exist/ });
    expect(within(table).getByRole('columnheader', { name: 'First loaded' })).toBeInTheDocument();
    expect(within(table).getAllByText('not known')).toHaveLength(3);
  });

  test('counts the period that is chosen, against the one before', async () => {
    await show(14);
    await choose('Summary by type');
    begin().focus();
    await userEvent.keyboard('{End}{PageDown}');
    const table = await screen.findByRole('table', { name: /Summary by type .+ to .+ Counts all/ });
    const shown = titles().length;
    expect(numbers(table, 1).reduce((sum, count) => sum + count, 0)).toBe(shown);
    expect(table).toHaveTextContent('the period before');
  });

  test('is not offered where the maker does not want it', async () => {
    await show(14, { showTypeSummary: false });
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(
      await screen.findByRole('menuitemcheckbox', { name: 'Activity over time' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('menuitemcheckbox', { name: 'Summary by type' })).toBeNull();
  });
});
