/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { customerTables, SEGMENTS } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecords } from './support/orderRecords';
import { renderControl } from './support/renderControl';
import { addStyleSheet } from './support/styleSheet';

beforeAll(addStyleSheet);

const articles = () => screen.findAllByRole('article');

function show(segments: readonly string[] = ['Gold']) {
  const { webApi } = createFakeWebApi({
    ...customerTables(orderRecords(12)),
    [SEGMENTS]: [{ msdynci_customerid: 'c1', msdynci_segments: JSON.stringify(segments) }],
  });
  renderControl({ webAPI: webApi, pageSize: 10 });
}

/** All that Tab reaches before the first activity, by its name, from the top of the page. */
async function stopsBeforeTheActivities(): Promise<readonly string[]> {
  const [first] = await articles();
  const stops: string[] = [];
  act(() => (document.activeElement as HTMLElement | null)?.blur());
  for (;;) {
    await userEvent.tab();
    const { activeElement } = document;
    if (activeElement === null || activeElement === first) return stops;
    stops.push(activeElement.getAttribute('aria-label') ?? activeElement.textContent);
  }
}

test('few stops come before the first activity: one for all segments, one for all types', async () => {
  show(Array.from({ length: 30 }, (_, index) => `Segment ${index}`));
  await screen.findByRole('toolbar', { name: 'Segments' });
  const stops = await stopsBeforeTheActivities();
  expect(stops[0]).toBe('Skip to the activities');
  expect(stops.filter((name) => name.startsWith('Segment'))).toEqual(['Segment 0']);
  expect(stops.filter((name) => /^(All|Order)/.test(name))).toEqual(['All']);
  expect(stops.length).toBeLessThanOrEqual(12);
});

test('the first stop leads to the activities', async () => {
  show();
  const [first] = await articles();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Skip to the activities' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(first).toHaveFocus();
});

test('without activities nothing leads to them', async () => {
  const { webApi } = createFakeWebApi(customerTables([]));
  renderControl({ webAPI: webApi });
  await screen.findByText(/has no activities/);
  expect(screen.queryByRole('button', { name: 'Skip to the activities' })).toBeNull();
});

test('the arrow keys go from segment to segment, and to what shows all of them', async () => {
  show(Array.from({ length: 12 }, (_, index) => `Segment ${index}`));
  const segments = await screen.findByRole('toolbar', { name: 'Segments' });
  const [first, second] = within(segments).getAllByRole('button');
  act(() => first?.focus());
  await userEvent.keyboard('{ArrowRight}');
  expect(second).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(within(segments).getByRole('button', { name: '+2 more' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  const search = within(segments).getByRole('searchbox');
  await userEvent.type(search, 'Segment{ArrowLeft}');
  expect(search).toHaveFocus();
});

test.each(['More', 'Skip to the activities'])(
  'the slash leads to the search, whose name says so, also from “%s”',
  async (name) => {
    show();
    await articles();
    act(() => screen.getByRole('button', { name }).focus());
    await userEvent.keyboard('/');
    const search = screen.getByRole('searchbox', { name: 'Search activities' });
    expect(search).toHaveFocus();
    expect(search).toHaveAttribute('aria-keyshortcuts', '/');
    expect(search).toHaveValue('');
    await userEvent.keyboard('a/b?');
    expect(search).toHaveValue('a/b?');
    expect(screen.queryByRole('region', { name: 'Keyboard shortcuts' })).toBeNull();
  },
);

test('in an open menu the slash is the menu’s', async () => {
  show();
  await articles();
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  act(() => screen.getAllByRole('menuitem')[0]?.focus());
  await userEvent.keyboard('/');
  expect(screen.getByRole('searchbox', { name: 'Search activities' })).not.toHaveFocus();
});

test('Escape from the keyboard shortcuts returns to the activity at which they were asked for', async () => {
  show();
  const third = (await articles())[2];
  act(() => third?.focus());
  await userEvent.keyboard('??');
  const panel = screen.getByRole('region', { name: 'Keyboard shortcuts' });
  expect(panel).toContainElement(document.activeElement as HTMLElement);
  await userEvent.keyboard('{Escape}');
  expect(third).toHaveFocus();
  expect(panel).not.toBeInTheDocument();
});

test.each(['Keyboard shortcuts', 'Go to date…'])(
  'Escape from “%s” returns to the menu that it was chosen from',
  async (name) => {
    show();
    const third = (await articles())[2];
    act(() => third?.focus());
    await userEvent.keyboard('?{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('menuitem', { name }));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'More' })).toHaveFocus());
  },
);

test('an activity is described by its day and time, and reads: button, then details', async () => {
  show();
  const article = await screen.findByRole('article', { name: 'Order Order 12 placed' });
  expect(article).toHaveAccessibleDescription(/^Nov 26, 2023, 10:13 PM/);
  const button = within(article).getByRole('button', { name: /^Details of/ });
  await userEvent.click(button);
  const copy = within(article).getByRole('button', { name: 'Copy this activity' });
  expect(button.compareDocumentPosition(copy)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  let stops = 0;
  for (; document.activeElement !== copy; stops += 1) {
    await userEvent.tab();
    expect(article).toContainElement(document.activeElement as HTMLElement);
  }
  expect(stops).toBeGreaterThan(1);
});
