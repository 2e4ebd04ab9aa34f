/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ACTIVITIES, customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecord, orderRecords } from './support/orderRecords';
import { renderControl } from './support/renderControl';
import { addStyleSheet } from './support/styleSheet';

beforeAll(addStyleSheet);

const box = () => screen.getByRole('searchbox', { name: 'Search activities' });
const result = () => screen.getByRole('group', { name: 'Search activities' });
const older = () => screen.getByRole('button', { name: 'Search older' });
const lost = () => screen.findByRole('article', { name: 'Order Lost parcel' });

/** Forty activities, of which ten are loaded; one before the last says what no other does. */
async function show(said: Readonly<Record<string, unknown>>) {
  const rows = orderRecords(40).map((row, index) => (index === 1 ? orderRecord(2, said) : row));
  const fake = createFakeWebApi(customerTables(rows));
  renderControl({ webAPI: fake.webApi, pageSize: 10, showSegments: false });
  await screen.findAllByRole('article');
  return fake;
}

/** Only the server can find it among what is not loaded. */
const IN_ITS_TITLE = { msdynci_title: 'Lost parcel' };
/** Only loading finds it. */
const IN_ITS_DETAILS = { msdynci_semanticdata: '{"Note":"Lost parcel"}' };

async function searchFor(text: string) {
  act(() => box().focus());
  await userEvent.keyboard(text);
  await waitFor(() => expect(result()).toHaveTextContent(/in the \d+ loaded/));
}

test.each([
  ['before', 1],
  ['after', 2],
])(
  'what the server found %s Search older was pressed is gone to, and Escape leads there',
  async (when) => {
    const { calls, hold } = await show(IN_ITS_TITLE);
    const answer = hold(ACTIVITIES);
    await searchFor('parcel');
    await waitFor(() => expect(calls.at(-1)?.options).toContain('contains'));
    if (when === 'after') await userEvent.click(older());
    answer();
    const article = await lost();
    if (when === 'before') await userEvent.click(older());
    await waitFor(() => expect(result()).toHaveTextContent(/^1 of 1\+? match/));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull());
    expect(result()).toHaveTextContent(/^1 of 1\+? match/);
    act(() => box().focus());
    await userEvent.keyboard('{Escape}');
    await waitFor(async () => expect(await lost()).toHaveFocus());
    expect(article).toBeInTheDocument();
    expect(box()).toHaveValue('');
  },
);

test('Search older loads nothing where the server has found the next match', async () => {
  const { calls } = await show(IN_ITS_TITLE);
  await searchFor('parcel');
  await lost();
  const before = calls.length;
  await userEvent.click(older());
  await waitFor(() => expect(result()).toHaveTextContent(/^1 of 1\+? match/));
  expect(calls).toHaveLength(before);
});

test('the button that has the focus may go with the last page, the focus not', async () => {
  await show(IN_ITS_DETAILS);
  await searchFor('parcel');
  act(() => older().focus());
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(result()).toHaveTextContent(/^1 of 1 match/));
  expect(screen.queryByRole('button', { name: 'Search older' })).toBeNull();
  expect(result()).toHaveFocus();
});

test('Escape from a search that found nothing does not lead to a button that goes with it', async () => {
  await show({});
  await searchFor('parcel');
  act(() => older().focus());
  act(() => box().focus());
  await userEvent.keyboard('{Escape}');
  const [first] = await screen.findAllByRole('article');
  expect(first).toHaveFocus();
});
