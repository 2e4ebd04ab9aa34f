/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import { promisesSettled } from './support/promisesSettled';
import { renderControl } from './support/renderControl';

const rated = (ratings: readonly number[]) =>
  ratings.map((Rating, index) => ({
    msdynci_unifiedactivityid: `00000000-0000-0000-0000-00000000000${index}`,
    msdynci_customerid: 'c1',
    msdynci_activitytype: 'Survey',
    msdynci_title: `Answer ${index}`,
    msdynci_rangeindex: String(1_700_000_000 - index * 100_000),
    msdynci_semanticdata: JSON.stringify({ Rating }),
  }));

const show = (ratings: readonly number[], typeSettings = '') =>
  renderControl({
    webAPI: createFakeWebApi({ msdynci_unifiedactivity: rated(ratings) }).webApi,
    showSegments: false,
    pageSize: 2,
    typeSettings,
  });

const loadMore = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Load more' }));

test('a rating stands alone until the loaded rows of its field say the scale, and search goes on', async () => {
  show([4, 9, 10]);
  expect(await screen.findAllByRole('article')).toHaveLength(2);
  await act(promisesSettled);
  expect(screen.queryByText(/^\d+ of 10$/)).toBeNull();
  await userEvent.type(screen.getByRole('searchbox'), 'Answer 0');
  await loadMore();
  expect(await screen.findByText('4 of 10')).toBeVisible();
  expect(screen.getByText('9 of 10')).toBeVisible();
  expect(screen.getByRole('searchbox')).toHaveValue('Answer 0');
});

test('a rating that contradicts takes the scale from the others, and the maker’s scale stands', async () => {
  const control = show([4, 9, 10, 80]);
  expect(await screen.findAllByRole('article')).toHaveLength(2);
  await loadMore();
  expect(await screen.findAllByRole('article')).toHaveLength(4);
  await act(promisesSettled);
  expect(screen.queryByText(/^\d+ of 10$/)).toBeNull();
  control.update({ typeSettings: '{"survey": {"ratingScale": 10}}' });
  expect(await screen.findByText('9 of 10')).toBeVisible();
  expect(screen.queryByText('80 of 10')).toBeNull();
});
