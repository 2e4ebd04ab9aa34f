/** @jest-environment jsdom */
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecord } from './support/orderRecords';
import { renderControl } from './support/renderControl';

const DATA = JSON.stringify({
  TotalAmount: 1249.9,
  Currency: 'CHF',
  Points: 12_500,
  DueDate: '2024-03-09',
  Telephone: '+41 79 123 45 67',
});

async function show(records = [orderRecord(1, { msdynci_semanticdata: DATA }), orderRecord(2)]) {
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
    await waitFor(() => expect(result).toHaveTextContent(/^2 matches /));
    for (const key of ['Enter', 'Escape']) {
      const event = createEvent.keyDown(box, { key, ...said });
      fireEvent(box, event);
      expect(event.defaultPrevented).toBe(false);
    }
    expect(box).toHaveValue('order');
    expect(within(result).getByText(/^2 matches/, { selector: '[aria-hidden]' })).toBeVisible();
    fireEvent.keyDown(box, { key: 'Enter' });
    await waitFor(() => expect(result).toHaveTextContent(/^1 of 2 matches /));
  });
});
