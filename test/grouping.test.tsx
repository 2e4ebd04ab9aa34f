/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { DEFAULT_INPUTS } from '../demo/host/context/defaultInputs';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecords } from './support/orderRecords';
import { renderControl } from './support/renderControl';

async function headings(groupBy: typeof DEFAULT_INPUTS.groupBy) {
  const { webApi } = createFakeWebApi(customerTables(orderRecords(20)));
  renderControl({ webAPI: webApi, groupBy });
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(20));
  const articles = screen.getAllByRole('article');
  return articles.map((article) => within(article).queryByRole('heading')?.textContent ?? null);
}

test('by default an order a day of a past year stands under its year alone, each with its date', async () => {
  const [first, ...others] = await headings(DEFAULT_INPUTS.groupBy);
  expect(first).toMatch(/^2023/);
  expect(others.filter((heading) => heading !== null)).toEqual([]);
  expect(screen.getAllByText(/^Dec \d, 2023/, { ignore: '[hidden]' })).toHaveLength(4);
});

test('a maker may want a heading for each day', async () => {
  const days = await headings('Day');
  expect(days.filter((heading) => heading === null)).toEqual([]);
});
