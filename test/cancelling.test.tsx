/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ACTIVITIES, customerTables, PROFILES, SEGMENTS } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { promisesSettled } from './support/promisesSettled';
import { renderControl } from './support/renderControl';

const KEYS = 'msdynci_alternatekey';
const MEASURES = 'msdynci_customermeasure';
const row = { msdynci_customerid: 'c1' };

const tables = () => ({
  ...customerTables(),
  [PROFILES]: [{ ...row, msdynci_city: 'Bern' }],
  [MEASURES]: [{ ...row, msdynci_measures: '{"Orders": 3}' }],
  msdynci_prediction: [],
  msdynci_enrichment: [],
  [KEYS]: [],
  new_slow: [{ ...row, new_slow: 34 }],
});

const press = (name: string, where: HTMLElement) =>
  userEvent.click(within(where).getByRole('button', { name }));

describe('what hangs can be called off and asked for again:', () => {
  test('finding the customer', async () => {
    const fake = createFakeWebApi({
      ...tables(),
      [KEYS]: [{ ...row, msdynci_alternatevalue: 'k1' }],
    });
    const release = fake.hold(KEYS);
    renderControl({
      webAPI: fake.webApi,
      identitySource: 'AlternateKey',
      customer: { kind: 'text', text: 'k1' },
    });
    expect(await screen.findByText('Finding the customer…')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByText('Loading was cancelled.')).toBeInTheDocument();
    expect(screen.queryByText('Finding the customer…')).toBeNull();
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    release();
    await promisesSettled();
    expect(screen.queryAllByRole('article')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findAllByRole('article')).toHaveLength(2);
  });

  test('the segments', async () => {
    const fake = createFakeWebApi(tables());
    const release = fake.hold(SEGMENTS);
    renderControl({ webAPI: fake.webApi });
    expect(await screen.findByText('Loading segments…')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    const retry = screen.getByRole('button', { name: 'Retry' });
    expect(retry).toHaveFocus();
    release();
    await promisesSettled();
    expect(screen.queryByRole('list', { name: 'Segments' })).toBeNull();
    await userEvent.click(retry);
    expect(await screen.findByRole('list', { name: 'Segments' })).toBeInTheDocument();
  });

  test.each([
    ['Profile', PROFILES],
    ['Measures', MEASURES],
    ['Predictions', 'msdynci_prediction'],
    ['Enrichment', 'msdynci_enrichment'],
    ['Known as', KEYS],
  ])('the part %s', async (title, table) => {
    const fake = createFakeWebApi(tables());
    const release = fake.hold(table);
    renderControl({
      webAPI: fake.webApi,
      showSegments: false,
      showProfile: true,
      showMeasures: true,
      showPredictions: true,
      showEnrichment: true,
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Insights|^About/ }));
    const part = await screen.findByRole('group', { name: title });
    await press('Cancel', part);
    expect(within(part).getByText('Loading was cancelled.')).toBeInTheDocument();
    const asked = fake.calls.length;
    release();
    await promisesSettled();
    expect(within(part).getByRole('button', { name: 'Retry' })).toHaveFocus();
    await press('Retry', part);
    await promisesSettled();
    expect(fake.calls.slice(asked).map((call) => call.table)).toEqual([table]);
    expect(screen.queryByText('Loading was cancelled.')).toBeNull();
  });

  test('one table of measures, beside what the others hold', async () => {
    const fake = createFakeWebApi(tables());
    const release = fake.hold('new_slow');
    renderControl({
      webAPI: fake.webApi,
      showSegments: false,
      showMeasures: true,
      measureTables: 'new_slow',
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Insights|^About/ }));
    const part = await screen.findByRole('group', { name: 'Measures' });
    expect(await within(part).findByText('Loading new_slow…')).toBeInTheDocument();
    await press('Cancel', part);
    expect(within(part).getByText('Orders')).toBeInTheDocument();
    release();
    await press('Retry', part);
    expect(await within(part).findByText('34')).toBeInTheDocument();
    expect(within(part).queryByRole('button', { name: 'Cancel' })).toBeNull();
  });

  test('the first page, and more of it', async () => {
    const fake = createFakeWebApi(customerTables());
    const release = fake.hold(ACTIVITIES);
    renderControl({ webAPI: fake.webApi, showSegments: false });
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    release();
    await promisesSettled();
    expect(screen.queryAllByRole('article')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Go on loading' }));
    expect(await screen.findAllByRole('article')).toHaveLength(2);
  });
});

test('Refresh reaches every part also while one hangs', async () => {
  const fake = createFakeWebApi(tables());
  renderControl({ webAPI: fake.webApi, showMeasures: true });
  expect(await screen.findAllByRole('article')).toHaveLength(2);
  await userEvent.click(await screen.findByRole('button', { name: /^Insights|^About/ }));
  expect(await screen.findByText('Orders')).toBeInTheDocument();
  fake.hold(ACTIVITIES);
  const refresh = screen.getByRole('button', { name: 'Refresh' });
  await userEvent.click(refresh);
  await promisesSettled();
  const asked = fake.calls.length;
  await userEvent.click(refresh);
  await promisesSettled();
  const again = fake.calls.slice(asked).map(({ table }) => table);
  expect([...again].sort()).toEqual([MEASURES, SEGMENTS].sort());
});

test('a part that hangs does not hide those below it for long', async () => {
  const fake = createFakeWebApi(tables());
  fake.hold(PROFILES);
  renderControl({ webAPI: fake.webApi, showProfile: true, showMeasures: true });
  await userEvent.click(await screen.findByRole('button', { name: /^Insights/ }));
  expect(screen.getByRole('group', { name: 'Profile' })).toBeInTheDocument();
  expect(await screen.findByText('Orders')).toBeInTheDocument();
});

test('Refresh asks nothing of a part that nobody has asked for', async () => {
  const fake = createFakeWebApi(tables());
  fake.hold(ACTIVITIES);
  renderControl({ webAPI: fake.webApi, showSegments: false });
  await promisesSettled();
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await promisesSettled();
  expect(fake.calls.map(({ table }) => table)).toEqual([ACTIVITIES, ACTIVITIES]);
});
