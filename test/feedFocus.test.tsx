/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecords } from './support/orderRecords';
import { renderControl } from './support/renderControl';
import { addStyleSheet } from './support/styleSheet';

beforeAll(addStyleSheet);

afterEach(() => jest.restoreAllMocks());

const articles = () => screen.findAllByRole('article');
const loadMore = () => screen.findByRole('button', { name: 'Load more' });

function show(count: number) {
  const rows = orderRecords(count);
  const { webApi } = createFakeWebApi(customerTables(rows));
  return { rows, control: renderControl({ webAPI: webApi, pageSize: 10, showSegments: false }) };
}

test('an article that takes the focus is brought into the window, beyond the box of the feed', async () => {
  const brought = jest.spyOn(Element.prototype, 'scrollIntoView');
  show(10);
  const [first, second] = await articles();
  act(() => first?.focus());
  brought.mockClear();
  await userEvent.keyboard('{PageDown}');
  expect(second).toHaveFocus();
  expect(brought.mock.contexts).toEqual([second]);
  expect(brought).toHaveBeenCalledWith({ block: 'nearest' });
});

test.each([
  ['of several pages', 25],
  ['that is the last', 15],
])('Enter on Load more puts the focus on the first new article of a page %s', async (_, count) => {
  show(count);
  const more = await loadMore();
  act(() => {
    more.focus();
  });
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-posinset', '11'));
});

test('a reader who goes elsewhere while more is read is left there', async () => {
  show(25);
  const [first] = await articles();
  const more = await loadMore();
  more.click();
  act(() => first?.focus());
  await waitFor(async () => expect(await articles()).toHaveLength(20));
  expect(first).toHaveFocus();
});

test('where the row with the focus goes in a refresh, the focus goes to the next article', async () => {
  const { rows } = show(5);
  const [, second] = await articles();
  act(() => second?.querySelector('button')?.focus());
  rows.splice(3, 1);
  screen.getByRole('button', { name: 'Refresh' }).click();
  await waitFor(async () => expect(await articles()).toHaveLength(4));
  await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-posinset', '2'));
});

test('where all rows go in a refresh, the focus goes to what stands before the feed', async () => {
  const { rows } = show(5);
  const [first] = await articles();
  act(() => first?.focus());
  rows.length = 0;
  screen.getByRole('button', { name: 'Refresh' }).click();
  await screen.findByText(/^This customer has no activities/);
  expect(document.body).not.toHaveFocus();
});

test('a reader who has left the feed gets no focus back where the row goes', async () => {
  const { rows } = show(5);
  const [, second] = await articles();
  act(() => second?.focus());
  act(() => second?.blur());
  rows.splice(3, 1);
  screen.getByRole('button', { name: 'Refresh' }).click();
  await waitFor(async () => expect(await articles()).toHaveLength(4));
  expect(document.body).toHaveFocus();
});

test('an activity to open on is brought into the window, and the focus stays where it is', async () => {
  const brought = jest.spyOn(Element.prototype, 'scrollIntoView');
  const { webApi } = createFakeWebApi(customerTables(orderRecords(10)));
  renderControl({ webAPI: webApi, pageSize: 10, showSegments: false, focusActivityId: 'a3' });
  const article = await screen.findByRole('article', { name: /Order 3 placed/ });
  await waitFor(() => expect(article).toHaveAttribute('tabindex', '0'));
  expect(brought.mock.contexts).toContain(article);
  expect(document.body).toHaveFocus();
});

test.each([
  ['Control and F', { key: 'f', ctrlKey: true }],
  ['Command and F', { key: 'f', metaKey: true }],
  ['an Arabic keyboard', { key: 'ب', code: 'KeyF', ctrlKey: true }],
])('the keys of the browser’s search, by %s, offer our own first', async (_, keys) => {
  show(5);
  const [first] = await articles();
  act(() => first?.focus());
  expect(fireEvent.keyDown(first ?? document, { ...keys, shiftKey: true })).toBe(true);
  expect(fireEvent.keyDown(first ?? document, keys)).toBe(false);
  const box = screen.getByRole('searchbox', { name: 'Search activities' });
  expect(box).toHaveFocus();
  expect(screen.getByText(/Press the same keys again for the browser’s own/)).toBeVisible();
  expect(fireEvent.keyDown(box, keys)).toBe(true);
});

test('where there is no silence to go to, that is seen and not only spoken', async () => {
  show(25);
  const [first] = await articles();
  act(() => first?.focus());
  await userEvent.keyboard('g');
  const told = screen.getByText(/^Silences are shown once all activities are loaded/);
  expect(told.closest('[aria-live]')).toHaveAttribute('aria-live', 'polite');
  expect(told.closest('[aria-live]')).not.toHaveStyle({ width: '1px' });
});
