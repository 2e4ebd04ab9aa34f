/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ACTIVITIES, customerTables, SEGMENTS } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { renderControl } from './support/renderControl';

const TABLES_OF_PARTS = [
  'msdynci_customerprofile',
  'msdynci_customermeasure',
  'msdynci_prediction',
  'msdynci_enrichment',
  'msdynci_alternatekey',
];

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

  test('of several missing tables are one box with one cause', async () => {
    const fake = createFakeWebApi(customerTables());
    const on = { showProfile: true, showMeasures: true, showPredictions: true };
    const error = { errorCode: 0x80041102, message: 'not in the MetadataCache' };
    for (const table of TABLES_OF_PARTS) fake.failNext(table, error, 9);
    renderControl({ webAPI: fake.webApi, ...on, showEnrichment: true });
    await userEvent.click(await screen.findByRole('button', { name: /^Insights/ }));
    const sentence = await screen.findByText(/no Customer Insights table/);
    await waitFor(() =>
      expect(sentence).toHaveTextContent(
        /for the customer profile, .*the predictions, the enrichment/,
      ),
    );
    expect(screen.getAllByText(/no Customer Insights table/)).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: 'Retry' })).toHaveLength(1);
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
