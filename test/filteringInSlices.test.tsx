/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecords } from './support/orderRecords';
import { renderControl } from './support/renderControl';

const COUNT = 700;

/** All of these are loaded; in Bern are the newest and the oldest, or the oldest alone. */
async function show(newest: string) {
  const rows = orderRecords(COUNT).map((row, index) => ({
    ...row,
    msdynci_semanticdata: JSON.stringify({
      Store: index === 0 ? 'Bern' : index === COUNT - 1 ? newest : 'Basel',
    }),
  }));
  const control = renderControl({
    webAPI: createFakeWebApi(customerTables(rows)).webApi,
    pageSize: 500,
    showSegments: false,
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Load more' }));
  await screen.findByText(/^700 activit/);
  return () =>
    act(() => {
      control.update({ filterState: '{"v":1,"fields":[{"name":"Store","value":"Bern"}]}' });
    });
}

test('while details are decoded, it is said among how many was looked, and that there may be more', async () => {
  const filter = await show('Bern');
  filter();
  expect(screen.getByText(/^1\+ activit.* · filtered from 500 loaded$/)).toBeInTheDocument();
  expect(screen.getByRole('feed')).toHaveAttribute('aria-busy', 'true');
  expect(screen.getByRole('article')).toHaveAttribute('aria-setsize', '-1');

  expect(await screen.findByText(/^2 activit.* · filtered from 700 loaded$/)).toBeInTheDocument();
  expect(screen.getByRole('feed')).toHaveAttribute('aria-busy', 'false');
  expect(screen.getAllByRole('article').map((each) => each.getAttribute('aria-setsize'))).toEqual([
    '2',
    '2',
  ]);
});

test('nobody is said to have none while details are decoded', async () => {
  const filter = await show('Basel');
  filter();
  expect(screen.getByText(/^Loading activities/)).toBeInTheDocument();
  expect(await screen.findByRole('article')).toBeInTheDocument();
  expect(screen.getByText(/^1 activity.* · filtered from 700 loaded$/)).toBeInTheDocument();
});
