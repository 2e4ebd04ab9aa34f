/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ACTIVITIES, customerTables, PROFILES, SEGMENTS } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { promisesSettled } from './support/promisesSettled';
import { renderControl } from './support/renderControl';

const CUSTOMER = { msdynci_customerid: 'c1', msdynci_city: 'Bern' };
const MEASURES = 'msdynci_customermeasure';

/** A customer with more segments than fit on one page. */
function tablesWithManySegments() {
  return {
    ...customerTables(),
    [SEGMENTS]: Array.from({ length: 600 }, (_, number) => ({
      msdynci_customerid: 'c1',
      msdynci_segmentmembershipid: String(1000 + number),
      msdynci_segments: `["s${number}"]`,
    })),
  };
}

test('further pages of segments are not asked for once the control is gone', async () => {
  const fake = createFakeWebApi(tablesWithManySegments());
  const release = fake.hold(SEGMENTS);
  const control = renderControl({ webAPI: fake.webApi });
  await screen.findAllByRole('article');
  await promisesSettled();
  control.destroy();
  const asked = fake.calls.length;
  release();
  await promisesSettled();
  expect(fake.calls.filter(({ table }) => table === SEGMENTS)).toHaveLength(1);
  expect(fake.calls).toHaveLength(asked);
});

test('further pages of segments are not asked for a customer who is not looked at any more', async () => {
  const fake = createFakeWebApi(tablesWithManySegments());
  const release = fake.hold(SEGMENTS);
  const control = renderControl({ webAPI: fake.webApi });
  await screen.findAllByRole('article');
  await promisesSettled();
  control.update({ customer: { kind: 'text', text: 'c2' } });
  release();
  await promisesSettled();
  const ofTheOld = fake.calls.filter(
    ({ table, options }) => table === SEGMENTS && options.includes("'c1'"),
  );
  expect(ofTheOld).toHaveLength(1);
});

test('nothing comes of the ways to a customer once the control is gone', async () => {
  const fake = createFakeWebApi(customerTables());
  const release = fake.hold('msdynci_alternatekey');
  const control = renderControl({
    webAPI: fake.webApi,
    identitySource: 'AlternateKey',
    alternateKeyColumn: 'new_key',
  });
  await promisesSettled();
  control.destroy();
  release();
  await promisesSettled();
  expect(fake.calls.map(({ table }) => table)).toEqual([
    'msdynci_alternatekey',
    'msdynci_customerprofile',
  ]);
});

const set = window.setTimeout.bind(window);
const clear = window.clearTimeout.bind(window);
afterEach(() => {
  Object.assign(window, { setTimeout: set, clearTimeout: clear });
});

/** The delays of all timers that are set and neither over nor cancelled, until the test ends. */
function trackTimers() {
  const delays = new Map<unknown, number>();
  Object.assign(window, {
    setTimeout: (callback: () => void, ms = 0) => {
      const timer = set(() => {
        delays.delete(timer);
        callback();
      }, ms);
      delays.set(timer, ms);
      return timer;
    },
    clearTimeout: (timer?: number) => {
      delays.delete(timer);
      clear(timer);
    },
  });
  return () => [...delays.values()];
}

test('nothing stays scheduled once the control is gone, whatever the host still owes', async () => {
  const scheduled = trackTimers();
  const fake = createFakeWebApi({ ...tablesWithManySegments(), [PROFILES]: [CUSTOMER] });
  fake.hold(SEGMENTS);
  const control = renderControl({ webAPI: fake.webApi, showProfile: true }, (context) => ({
    ...context,
    utils: { ...context.utils, getEntityMetadata: () => new Promise(() => undefined) },
  }));
  await screen.findAllByRole('article');
  await waitFor(() => expect(scheduled()).toContain(2000));
  control.destroy();
  await promisesSettled();
  // Shorter ones are the page's, such as that of a button that has lost the focus.
  expect(scheduled().filter((ms) => ms >= 500)).toEqual([]);
});

describe('a table of measures', () => {
  const row = { msdynci_customerid: 'c1' };
  const show = async (fail: (fake: ReturnType<typeof createFakeWebApi>) => void) => {
    const fake = createFakeWebApi({
      ...customerTables(),
      [ACTIVITIES]: [],
      [PROFILES]: [row],
      [MEASURES]: [{ ...row, msdynci_measures: '{"Orders": 3}' }],
      new_spend: [{ ...row, new_spend: 12 }],
      new_slow: [{ ...row, new_slow: 34 }],
    });
    fail(fake);
    renderControl({
      webAPI: fake.webApi,
      showSegments: false,
      showMeasures: true,
      measureTables: 'new_slow, new_spend',
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Insights|^About/ }));
  };

  test('that never answers hides no other measure', async () => {
    await show((fake) => fake.hold('new_slow'));
    expect(await screen.findByText('Orders')).toBeInTheDocument();
    expect(await screen.findByText(/spend/i)).toBeInTheDocument();
  });

  test.each([
    [{ message: 'Failed to fetch' }, /could not be reached, so new_slow/],
    [{ status: 401 }, /session has ended, so new_slow/],
    [{ errorCode: 0x80041102, message: 'not in the MetadataCache' }, /measures in new_slow/],
  ])('that fails with %j names its own cause', async (error, sentence) => {
    await show((fake) => {
      fake.failNext('new_slow', error);
    });
    expect(await screen.findByText(/spend/i)).toBeInTheDocument();
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  test('shows its measures although the common table fails', async () => {
    await show((fake) => {
      fake.failNext(MEASURES, { errorCode: 0x80040220, message: 'missing prvRead' });
    });
    expect(await screen.findByText(/spend/i)).toBeInTheDocument();
    expect(await screen.findByText(/permission to read the measures/)).toBeInTheDocument();
  });
});
