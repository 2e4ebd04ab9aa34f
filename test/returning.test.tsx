/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecord } from './support/orderRecords';
import type { RenderedControl } from './support/renderControl';
import { renderControl } from './support/renderControl';

const TYPES = ['SalesOrder', 'Visit'];

function tables(count = 6) {
  const rows = ['c1', 'c2'].flatMap((customer) =>
    Array.from({ length: count }, (_, index) => index + 1).map((number) =>
      orderRecord(number, {
        msdynci_customerid: customer,
        msdynci_activityid: `${customer}-${number}`,
        msdynci_activitytype: TYPES[number % 2],
        msdynci_title: `Order ${number} of ${customer}`,
      }),
    ),
  );
  return { msdynci_unifiedactivity: rows, msdynci_segmentmembership: [] };
}

const bound = (text: string) => ({ kind: 'text', text }) as const;

function open(
  customer: string,
  state?: RenderedControl['state'],
  inputs: Partial<Parameters<typeof renderControl>[0]> = {},
) {
  const { webApi } = createFakeWebApi(tables());
  const given = { webAPI: webApi, customer: bound(customer), ...inputs };
  return renderControl(given, undefined, state);
}

/** Leaves the form, and gives what the host keeps of it. */
function leave(control: RenderedControl) {
  control.destroy();
  return control.state;
}

const titles = async () => {
  const articles = await screen.findAllByRole('article');
  return articles.map((article) => /Order \d of c\d/.exec(article.textContent)?.[0]);
};

const visitsOf = (customer: string) => [5, 3, 1].map((number) => `Order ${number} of ${customer}`);

const search = () => screen.findByRole('searchbox', { name: 'Search activities' });

async function onlyVisits() {
  await userEvent.click(await screen.findByRole('button', { name: /^Visit/ }));
  await waitFor(async () => expect(await titles()).toHaveLength(3));
}

test('a customer who is opened again is filtered and searched as they were left', async () => {
  const first = open('c1');
  await onlyVisits();
  await userEvent.type(await search(), 'order 3');
  const state = leave(first);

  open('c1', state);
  await waitFor(async () => expect(await titles()).toEqual(visitsOf('c1')));
  expect(await search()).toHaveValue('order 3');
});

test('nothing of one customer is left to another', async () => {
  const first = open('c1');
  await onlyVisits();
  await userEvent.type(await search(), 'order 3');
  const state = leave(first);

  open('c2', state);
  await waitFor(async () => expect(await titles()).toHaveLength(6));
  expect(await search()).toHaveValue('');
});

test('the filters that a maker gives win', async () => {
  const first = open('c1');
  await onlyVisits();
  const state = leave(first);

  open('c1', state, { filterState: '{"v":1,"types":["SalesOrder"]}' });
  await waitFor(async () =>
    expect(await titles()).toEqual(['Order 6 of c1', 'Order 4 of c1', 'Order 2 of c1']),
  );
});

test('a column that keeps the filters is not changed by opening its record', async () => {
  const first = open('c1');
  await onlyVisits();
  const state = leave(first);

  const again = renderControl(
    { webAPI: createFakeWebApi(tables()).webApi },
    (context) => {
      const { FilterState } = context.parameters;
      const column = { ...FilterState, attributes: { MaxLength: 4000 } } as typeof FilterState;
      return { ...context, parameters: { ...context.parameters, FilterState: column } };
    },
    state,
  );
  await waitFor(async () => expect(await titles()).toHaveLength(6));
  expect(again.outputs).not.toHaveProperty('FilterState');
});

test('a form that shows customer after customer remembers each of them', async () => {
  const control = open('c1');
  await onlyVisits();
  control.update({ customer: bound('c2') });
  await waitFor(async () => expect(await titles()).toEqual(visitsOf('c2')));
  const list = screen.getByRole('list', { name: /Filters/ });
  for (const pill of within(list).getAllByRole('button')) await userEvent.click(pill);
  await waitFor(async () => expect(await titles()).toHaveLength(6));
  control.update({ customer: bound('c1') });
  await waitFor(async () => expect(await titles()).toEqual(visitsOf('c1')));
});

test.each([
  ['NewestFirst', 'Order 6 of c1', '↑'],
  ['OldestFirst', 'Order 7 of c1', '↓'],
] as const)(
  'what arrived since the last visit is counted and set apart, %s',
  async (sortOrder, beside, arrow) => {
    const first = open('c1', undefined, { sortOrder });
    await waitFor(async () => expect(await titles()).toHaveLength(6));
    expect(screen.queryByText(/New since your last visit/)).toBeNull();
    const state = leave(first);

    const webAPI = createFakeWebApi(tables(8)).webApi;
    const again = open('c1', state, { webAPI, sortOrder });
    const said = 'New since your last visit (today)';
    const line = await screen.findByText(`${arrow} ${said}`);
    expect(line.closest('article')).toHaveTextContent(beside);
    await userEvent.click(screen.getByRole('button', { name: `${said}: 2` }));
    await waitFor(() =>
      expect(screen.getByRole('article', { name: /Order 7 of c1/ })).toHaveFocus(),
    );
    const later = leave(again);

    open('c1', later, { webAPI, sortOrder });
    await waitFor(async () => expect(await titles()).toHaveLength(8));
    expect(screen.queryByText(/New since your last visit/)).toBeNull();
  },
);

test('a kept text that can not be read counts as none', async () => {
  open('c1', { visits: '{"c1":' });
  await waitFor(async () => expect(await titles()).toHaveLength(6));
});
