/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ACTIVITIES, customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { renderControl } from './support/renderControl';

/** The words in which a platform without a connection rejects. */
const OF_THE_PLATFORM = {
  errorCode: 0,
  message: "UciError: This operation failed because you're offline. Reconnect and try again.",
};

test.each([
  ['the host says so and the call is cut off', true, { message: 'Failed to fetch' }],
  ['the host says so and gives no reason', true, undefined],
  ['the rejection says so', false, OF_THE_PLATFORM],
])('offline is its own cause where %s', async (_what, isOffline, error) => {
  const fake = createFakeWebApi(customerTables());
  fake.failNext(ACTIVITIES, error);
  renderControl({ webAPI: fake.webApi, showSegments: false, isOffline });
  expect(await screen.findByRole('alert')).toHaveTextContent(/^You are offline/);
});

test('a missing privilege stays its own cause while the app is offline', async () => {
  const fake = createFakeWebApi(customerTables());
  fake.failNext(ACTIVITIES, { errorCode: 0x80040220, message: 'missing prvRead' });
  renderControl({ webAPI: fake.webApi, showSegments: false, isOffline: true });
  expect(await screen.findByRole('alert')).toHaveTextContent(/permission/);
});

test('loaded activities stay while the app is offline, and Retry works once it is not', async () => {
  const fake = createFakeWebApi(customerTables());
  const control = renderControl({ webAPI: fake.webApi, showSegments: false });
  expect(await screen.findAllByRole('article')).toHaveLength(2);
  control.update({ isOffline: true });
  fake.failNext(ACTIVITIES, { message: 'Failed to fetch' });
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/^You are offline/);
  expect(screen.getAllByRole('article')).toHaveLength(2);
  control.update({ isOffline: false });
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(await screen.findAllByRole('article')).toHaveLength(2);
  expect(screen.queryByRole('alert')).toBeNull();
});
