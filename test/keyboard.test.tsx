/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { customerTables, SEGMENTS } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { menuEntry } from './support/inPlace';
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

/** What can have the focus, and an element of each kind that the control shows; opens what is closed. */
const PLACES: readonly (readonly [string, () => Element | null])[] = [
  ['the menu’s button', () => screen.getByRole('button', { name: 'More' })],
  [
    'the way to the activities',
    () => screen.getByRole('button', { name: 'Skip to the activities' }),
  ],
  ['a segment', () => screen.getByRole('button', { name: 'Gold' })],
  ['the toggle of a type', () => screen.getByRole('button', { name: 'All' })],
  ['an end of the strip', () => screen.getAllByRole('slider')[0] ?? null],
  ['an activity', () => screen.getAllByRole('article')[1] ?? null],
  [
    'a button of an activity',
    () =>
      within(screen.getAllByRole('article')[1] ?? document.body).getAllByRole('button')[0] ?? null,
  ],
  ['Load more', () => screen.getByRole('button', { name: 'Load more' })],
  [
    'the list of the keys',
    () => screen.getByRole('button', { name: 'Close the keyboard shortcuts' }),
  ],
];

test.each(PLACES)('the slash leads to the search from %s', async (_name, place) => {
  show();
  await articles();
  await screen.findByRole('button', { name: 'Gold' });
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(await menuEntry('menuitem', 'Keyboard shortcuts'));
  expect(screen.getByText('/')).toBeInTheDocument();
  act(() => (place() as HTMLElement).focus());
  expect(place()).toHaveFocus();
  await userEvent.keyboard('/');
  expect(screen.getByRole('searchbox', { name: 'Search activities' })).toHaveFocus();
});

test('no keys are announced where there is nothing that they could lead to', async () => {
  const { webApi } = createFakeWebApi(customerTables([]));
  renderControl({ webAPI: webApi });
  await screen.findByText(/has no activities/);
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(screen.getByRole('menuitem', { name: 'Go to date…' })).toBeInTheDocument();
  expect(screen.queryByRole('menuitem', { name: 'Keyboard shortcuts' })).toBeNull();
  await userEvent.keyboard('{Escape}?');
  expect(screen.queryByRole('region', { name: 'Keyboard shortcuts' })).toBeNull();
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
    await userEvent.click(await menuEntry('menuitem', name));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'More' })).toHaveFocus());
  },
);

test('Escape from the search in all segments folds them and returns to their button', async () => {
  show(Array.from({ length: 30 }, (_, index) => `Segment ${index}`));
  const segments = await screen.findByRole('toolbar', { name: 'Segments' });
  await userEvent.click(within(segments).getByRole('button', { name: '+20 more' }));
  await userEvent.type(within(segments).getByRole('searchbox'), 'Segment 2');
  await userEvent.keyboard('{Escape}');
  expect(within(segments).queryByRole('searchbox')).toBeNull();
  expect(within(segments).getByRole('button', { name: '+20 more' })).toHaveFocus();
});

test('a dialog around the form stays open when Escape closes a panel', async () => {
  show();
  const third = (await articles())[2];
  const around = jest.fn();
  window.addEventListener('keydown', around);
  act(() => third?.focus());
  await userEvent.keyboard('?{Escape}');
  window.removeEventListener('keydown', around);
  const keys = around.mock.calls.map(([event]: [KeyboardEvent]) => event.key);
  expect(third).toHaveFocus();
  expect(keys).not.toContain('Escape');
});

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
