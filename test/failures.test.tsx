/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ACTIVITIES, customerTables, SEGMENTS } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { renderControl } from './support/renderControl';

describe('failures', () => {
  test.each([
    ['no privilege', { errorCode: 0x80040220, message: 'missing prvRead' }, /permission/],
    [
      'no table',
      { errorCode: 0x80041102, message: 'not in the MetadataCache' },
      /no Customer Insights table/,
    ],
    ['no session', { status: 401, message: '' }, /session has ended/],
    ['no network', { errorCode: 0, message: 'Failed to fetch' }, /could not be reached/],
    ['a refusal', { errorCode: 0x80060888, message: 'Syntax error' }, /refused/],
  ])('for %s name the cause, and a Retry works', async (_what, error, sentence) => {
    const fake = createFakeWebApi(customerTables());
    fake.failNext(ACTIVITIES, error);
    renderControl({ webAPI: fake.webApi });
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(await screen.findByRole('list', { name: 'Segments' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findAllByRole('article')).toHaveLength(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('of the segments leave the activities alone', async () => {
    const fake = createFakeWebApi(customerTables());
    fake.failNext(SEGMENTS, { errorCode: 0x80040220, message: 'missing prvRead' });
    renderControl({ webAPI: fake.webApi });
    expect(await screen.findByRole('alert')).toHaveTextContent(/read the segments/);
    expect(await screen.findAllByRole('article')).toHaveLength(2);
  });

  test('of a host without a Web API say where the control works', async () => {
    const fake = createFakeWebApi(customerTables());
    renderControl({ webAPI: fake.webApi, missing: ['webAPI'], showSegments: false });
    expect(await screen.findByRole('alert')).toHaveTextContent(/model-driven app/);
  });

  test('of a busy server are said, and waiting can be given up', async () => {
    const fake = createFakeWebApi(customerTables());
    fake.failNext(ACTIVITIES, { errorCode: 0x80072322, message: 'requests exceeded' }, 9);
    renderControl({ webAPI: fake.webApi });
    expect(await screen.findByText(/The server is busy. Trying again/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Stop waiting' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/The server is busy, so/);
  });
});
