/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TimelineContext } from '../demo/host/context/hostContext';
import { ACTIVITIES, customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecord, orderRecords } from './support/orderRecords';
import { renderControl } from './support/renderControl';

const ID = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const C1 = 'ce759201f786d590bf2134bff576c369';
const ORDERS = /^Order \d/;

const details = { msdynci_semanticdata: '{"Status":"Open"}' };

async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

test('a lookup with another spelling of its id, a late name or a further member asks for nothing', async () => {
  const profile = { msdynci_customerprofileid: ID, msdynci_customerid: C1 };
  const fake = createFakeWebApi({
    ...customerTables(orderRecords(2, { ...details, msdynci_customerid: C1 })),
    msdynci_customerprofile: [profile],
  });
  let lookup: Readonly<Record<string, unknown>> = { id: ID, name: '' };
  const control = renderControl({ webAPI: fake.webApi, identitySource: 'Auto' }, (context) => ({
    ...context,
    parameters: {
      ...context.parameters,
      CustomerId: { ...context.parameters.CustomerId, raw: [lookup] },
    },
  }));
  const [opener] = await screen.findAllByRole('button', { name: /^Details of/ });
  await userEvent.click(opener ?? document.body);
  const before = fake.calls.length;
  for (const next of [
    { id: ID, name: C1 },
    { id: `{${ID.toUpperCase()}}`, name: C1 },
    { id: { guid: ID }, name: C1, entityType: 'msdynci_customerprofile' },
    { id: ID, name: C1, entityType: 'msdynci_customerprofile', etn: 'x' },
  ]) {
    lookup = next;
    control.update();
    await act(settled);
  }
  expect(fake.calls).toHaveLength(before);
  expect(opener).toBeInTheDocument();
  expect(opener).toHaveAttribute('aria-expanded', 'true');
});

test('filters outlive a time in which nothing is bound', async () => {
  const fake = createFakeWebApi(
    customerTables([
      ...orderRecords(4),
      orderRecord(5, { msdynci_activitytype: 'Visit' }),
      orderRecord(6, { msdynci_customerid: 'c2' }),
    ]),
  );
  const control = renderControl({ webAPI: fake.webApi, foldRuns: false });
  await screen.findAllByRole('article');
  await userEvent.click(await screen.findByRole('button', { name: ORDERS }));
  const saved = control.outputs.FilterState;
  expect(saved).toBe('{"v":1,"types":["SalesOrder"]}');
  for (const text of ['c2', 'c1']) {
    control.update({ customer: { kind: 'none', as: 'text' } });
    await screen.findByText('No customer is chosen yet.');
    control.update({ customer: { kind: 'text', text } });
    expect(await screen.findByRole('button', { name: ORDERS })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(control.outputs.FilterState).toBe(saved);
  }
});

test('filters too long for the bound column are kept on screen, not written, and noted once', async () => {
  const fake = createFakeWebApi(
    customerTables([...orderRecords(4), orderRecord(5, { msdynci_activitytype: 'Visit' })]),
  );
  const control = renderControl({ webAPI: fake.webApi, foldRuns: false }, (context) => ({
    ...context,
    parameters: {
      ...context.parameters,
      FilterState: {
        ...context.parameters.FilterState,
        attributes: { MaxLength: 20 },
      } as unknown as TimelineContext['parameters']['FilterState'],
    },
  }));
  await screen.findAllByRole('article');
  await userEvent.click(await screen.findByRole('button', { name: ORDERS }));
  control.update();
  expect(screen.getByRole('button', { name: ORDERS })).toHaveAttribute('aria-pressed', 'true');
  expect(control.outputs.FilterState).toBeUndefined();
  await userEvent.click(screen.getByRole('button', { name: 'Which and why' }));
  expect(screen.getAllByText(/^These filters are 30 characters long.+takes 20\./)).toHaveLength(1);
});

test('a Web API that comes later is taken, and Retry uses the newest', async () => {
  const fake = createFakeWebApi(customerTables());
  const control = renderControl({ webAPI: fake.webApi, missing: ['webAPI'] });
  // Of the segments and, below, of the activities.
  const retries = () => screen.getAllByRole('button', { name: 'Retry' });
  await waitFor(() => expect(retries()).toHaveLength(2));
  control.update({ missing: [] });
  for (const retry of retries()) await userEvent.click(retry);
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
});

test('half a pair of surrogates in the CustomerId is asked for as a character that can be', async () => {
  const fake = createFakeWebApi(customerTables());
  renderControl({ webAPI: fake.webApi, customer: { kind: 'text', text: 'c\ud800' } });
  const sentence = 'Customer Insights does not know this customer yet.';
  expect(await screen.findByText(sentence)).toBeInTheDocument();
});

test('after destroy nothing is requested, reported or scheduled, whatever was under way', async () => {
  const fake = createFakeWebApi(customerTables());
  const release = fake.hold(ACTIVITIES);
  const control = renderControl({ webAPI: fake.webApi, showProfile: true, showMeasures: true });
  await act(settled);
  control.destroy();
  const asked = fake.calls.length;
  release();
  await act(settled);
  expect(fake.calls).toHaveLength(asked);
  expect(control.events).toEqual([]);
});
