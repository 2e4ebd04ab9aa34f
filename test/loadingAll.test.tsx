/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ACTIVITIES, SEGMENTS } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { menuEntry } from './support/inPlace';
import { orderRecord, orderRecords } from './support/orderRecords';
import { renderControl } from './support/renderControl';

/** A customer whose rows a test can change behind the control's back. */
function opened(count: number, inputs: Partial<Parameters<typeof renderControl>[0]> = {}) {
  const activities = orderRecords(count);
  const segments = [{ msdynci_customerid: 'c1', msdynci_segments: '["Gold"]' }];
  const fake = createFakeWebApi({ [ACTIVITIES]: activities, [SEGMENTS]: segments });
  renderControl({ webAPI: fake.webApi, pageSize: 10, ...inputs });
  return { fake, activities, segments };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const firstArticle = () => within(screen.getByRole('feed')).getAllByRole('article')[0];

async function choose(entry: string): Promise<void> {
  await userEvent.click(button('More'));
  await userEvent.click(await menuEntry('menuitemradio', entry));
}

describe('load all', () => {
  test('shows everything, and says aloud only that it loads and what it came to', async () => {
    opened(620, { showSegments: false });
    await screen.findByText(/^10 activities, back to .*; more exist$/);
    const said: string[] = [];
    const status = screen.getByRole('status');
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { childList: true, subtree: true, characterData: true });

    await userEvent.click(button('Load all'));
    await screen.findByText('620 activities, back to Nov 15, 2023; that is all');
    observer.disconnect();
    expect([...new Set(said)]).toEqual([
      'Loading all activities…',
      '620 activities, back to Nov 15, 2023; that is all',
    ]);
    expect(screen.queryByRole('button', { name: 'Load all' })).toBeNull();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('tells how far it is in a bar, in words and in rows, and can be cancelled', async () => {
    const { fake } = opened(620, { showSegments: false });
    await screen.findByText(/more exist$/);
    const release = fake.hold(ACTIVITIES);
    await userEvent.click(button('Load all'));
    const bar = await screen.findByRole('progressbar', { name: 'Loading all activities…' });
    expect(bar).toHaveAttribute('aria-valuenow', '1');
    expect(bar).toHaveAttribute('aria-valuetext', '1 percent, 22 activities read');

    await userEvent.click(button('Cancel'));
    release();
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.getByText(/^10 activities, back to .*; more exist$/)).toBeInTheDocument();
    expect(document.activeElement).not.toBe(document.body);
    await userEvent.click(button('Load all'));
    expect(await screen.findByText(/^620 activities/)).toBeInTheDocument();
  });

  test('that fails says so where it was asked for, and Retry goes on', async () => {
    const { fake } = opened(620, { showSegments: false });
    await screen.findByText(/more exist$/);
    fake.failNext(ACTIVITIES, { errorCode: 0x80040220, message: 'missing prvRead' });
    await userEvent.click(button('Load all'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/permission/);
    expect(screen.getAllByRole('article').length).toBeGreaterThan(0);
    await userEvent.click(button('Retry'));
    expect(await screen.findByText(/^620 activities/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('ends at the maker’s limit, says so, and goes on when asked again', async () => {
    opened(620, { showSegments: false, maxRecords: 560 });
    await screen.findByText(/more exist$/);
    await userEvent.click(button('Load all'));
    const limit = 'Stopped at 560 activities, the most that are loaded at once.';
    expect(await screen.findByText(limit)).toBeInTheDocument();
    await userEvent.click(button('Go on loading'));
    expect(await screen.findByText(/^620 activities/)).toBeInTheDocument();
    expect(screen.queryByText(limit)).toBeNull();
  });

  test('that can show nothing before the limit says why, and goes on when asked again', async () => {
    opened(620, { showSegments: false, maxRecords: 400, sortOrder: 'OldestFirst' });
    const sentence = 'Loading has stopped before anything could be shown.';
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    await userEvent.click(button('Go on loading'));
    expect(await screen.findByText(/^10 activities, up to .*; more exist$/)).toBeInTheDocument();
  });
});

describe('refresh', () => {
  test('says what is new, and shows it when asked, with the focus on the first', async () => {
    const { activities } = opened(25);
    await screen.findByText(/more exist$/);
    await userEvent.click(button('Details of Order 25 placed'));
    activities.push(orderRecord(26), orderRecord(27));

    await userEvent.click(button('Refresh'));
    const show = await screen.findByRole('button', { name: 'Show 2 new activities' });
    expect(screen.getByRole('status')).toContainElement(show);
    expect(firstArticle()).toHaveAccessibleName('Order Order 25 placed');

    await userEvent.click(show);
    expect(firstArticle()).toHaveAccessibleName('Order Order 27 placed');
    await waitFor(() => expect(firstArticle()).toHaveFocus());
    expect(button('Details of Order 25 placed')).toHaveAttribute('aria-expanded', 'true');
    expect(screen.queryByRole('button', { name: /^Show .* new/ })).toBeNull();
  });

  test('without anything new says just that, and shows what has changed', async () => {
    const { activities, segments } = opened(25);
    await screen.findByText(/more exist$/);
    await screen.findByText('Gold');
    Object.assign(activities[24] ?? {}, { msdynci_title: 'Renamed' });
    Object.assign(segments[0] ?? {}, { msdynci_segments: '["Silver"]' });
    await userEvent.click(button('Refresh'));
    expect(await screen.findByText('Nothing new.')).toBeInTheDocument();
    expect(screen.getByRole('article', { name: 'Order Renamed' })).toBeInTheDocument();
    expect(await screen.findByText('Silver')).toBeInTheDocument();
  });

  test('that fails is named, takes nothing away, and Retry does it', async () => {
    const { fake, activities } = opened(25, { showSegments: false });
    await screen.findByText(/more exist$/);
    activities.push(orderRecord(26));
    fake.failNext(ACTIVITIES, { errorCode: 0x80040220, message: 'missing prvRead' });
    await userEvent.click(button('Refresh'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/permission/);
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(10));
    await userEvent.click(button('Retry'));
    expect(await screen.findByRole('button', { name: 'Show 1 new activity' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('of the segments that fails keeps those that are there', async () => {
    const { fake } = opened(5);
    await screen.findByText('Gold');
    fake.failNext(SEGMENTS, { errorCode: 0x80040220, message: 'missing prvRead' });
    await userEvent.click(button('Refresh'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/segments/);
    expect(screen.getByText('Gold')).toBeInTheDocument();
  });
});

test('the reader sorts the other way round, and back without loading again', async () => {
  const { fake } = opened(25, { showSegments: false });
  await screen.findByText(/more exist$/);
  await choose('Oldest first');
  await screen.findByText(/^10 activities, up to .*; more exist$/);
  expect(firstArticle()).toHaveAccessibleName('Order Order 1 placed');
  const { length } = fake.calls;

  await choose('Newest first');
  await screen.findByText(/^10 activities, back to .*; more exist$/);
  expect(firstArticle()).toHaveAccessibleName('Order Order 25 placed');
  await act(() => Promise.resolve());
  expect(fake.calls).toHaveLength(length);
});
