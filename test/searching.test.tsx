/** @jest-environment jsdom */
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecord, orderRecords } from './support/orderRecords';
import { menuEntry } from './support/inPlace';
import { renderControl } from './support/renderControl';

const DATA = JSON.stringify({
  TotalAmount: 1249.9,
  Currency: 'CHF',
  Points: 12_500,
  DueDate: '2024-03-09',
  Telephone: '+41 79 123 45 67',
});

async function show(
  records = [...orderRecords(4), orderRecord(5, { msdynci_semanticdata: DATA })],
) {
  renderControl({ webAPI: createFakeWebApi(customerTables(records)).webApi });
  return screen.findByRole('searchbox', { name: 'Search activities' });
}

const marked = () =>
  [...document.querySelectorAll('[role="feed"] mark')].map(({ textContent }) =>
    textContent.replace(/\s/g, ' '),
  );

test.each([
  ['12500', '12,500'],
  ['12,500', '12,500'],
  ['1249.9', '1,249.9'],
  ['1249.90', '1,249.90'],
  ['2024-03-09', 'Mar 9, 2024'],
  ['Mar 9, 2024', 'Mar 9, 2024'],
  ['+41791234567', '+41 79 123 45 67'],
  ['+41 79', '+41 79'],
])('%s is found, and %s is marked', async (typed, match) => {
  const box = await show();
  await userEvent.type(box, typed);
  const result = await screen.findByRole('group', { name: 'Search activities' });
  await waitFor(() => expect(result).toHaveTextContent(/^1 match /));
  await userEvent.type(box, '{Enter}');
  await waitFor(() => expect(marked()).toContain(match));
});

describe('while an input method composes', () => {
  test.each([
    ['the browser says so', { isComposing: true }],
    ['only the code of the key says so', { keyCode: 229 }],
  ])('Enter goes to no match and Escape clears nothing, where %s', async (_where, said) => {
    const box = await show();
    await userEvent.type(box, 'order');
    const result = await screen.findByRole('group', { name: 'Search activities' });
    await waitFor(() => expect(result).toHaveTextContent(/^5 matches /));
    for (const key of ['Enter', 'Escape']) {
      const event = createEvent.keyDown(box, { key, ...said });
      fireEvent(box, event);
      expect(event.defaultPrevented).toBe(false);
    }
    expect(box).toHaveValue('order');
    expect(within(result).getByText(/^5 matches/, { selector: '[aria-hidden]' })).toBeVisible();
    fireEvent.keyDown(box, { key: 'Enter' });
    await waitFor(() => expect(result).toHaveTextContent(/^1 of 5 matches /));
  });
});

describe('show only matches', () => {
  const ORDERS = [1, 2, 3, 4, 5, 6].map((number) =>
    orderRecord(number, number % 3 === 0 ? { msdynci_semanticdata: DATA } : {}),
  );
  const titles = () =>
    screen.getAllByRole('article').map((article) => /Order \d/.exec(article.textContent)?.[0]);
  const pills = () => screen.queryByRole('list', { name: 'Filters' });

  async function showMatches() {
    const box = await show(ORDERS);
    await userEvent.type(box, '12500');
    const toggle = await screen.findByRole('button', { name: 'Show only matches' });
    await screen.findByText(/^2 matches/, { selector: '[aria-hidden]' });
    await userEvent.click(toggle);
    return { box, toggle };
  }

  test('leaves the matches alone, says so among the filters, and shows all again', async () => {
    const { toggle } = await showMatches();
    expect(titles()).toEqual(['Order 6', 'Order 3']);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(pills()).toHaveTextContent('Search: 12500');
    await userEvent.click(toggle);
    expect(titles()).toHaveLength(6);
    expect(pills()).not.toBeInTheDocument();
  });

  test.each(['Clear filters', 'Remove the filter Search: 12500'])(
    '%s shows all again, and keeps what was searched for',
    async (name) => {
      const { box } = await showMatches();
      await userEvent.click(screen.getByRole('button', { name }));
      expect(titles()).toHaveLength(6);
      expect(pills()).not.toBeInTheDocument();
      expect(box).toHaveValue('12500');
    },
  );

  test('follows what is typed, and tells where nothing matches', async () => {
    const { box } = await showMatches();
    await userEvent.clear(box);
    expect(titles()).toHaveLength(6);
    await userEvent.type(box, 'order 4');
    await userEvent.click(await screen.findByRole('button', { name: 'Show only matches' }));
    await waitFor(() => expect(titles()).toEqual(['Order 4']));
    await userEvent.type(box, '44');
    expect(await screen.findByText('No activity matches the filters.')).toBeVisible();
    await userEvent.type(box, '{Backspace}{Backspace}');
    await waitFor(() => expect(titles()).toEqual(['Order 4']));
  });

  test('is what is copied for a hand-off', async () => {
    const user = userEvent.setup();
    await showMatches();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await menuEntry('menuitem', 'Copy for hand-off'));
    await screen.findByText('Copied.');
    const text = await navigator.clipboard.readText();
    expect(text).toContain('Filtered by: Search: 12500');
    expect(text.match(/Order \d/g)).toEqual(['Order 6', 'Order 3']);
  });
});
