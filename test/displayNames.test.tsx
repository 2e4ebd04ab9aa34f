/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { renderControl } from './support/renderControl';

const current = { mscipriv_payload2: null, msdyn_isdeleted: false, msdyn_ishistoryentry: false };
const rowOf = (name: string, payload: object) => ({
  msdyn_name: name,
  mscipriv_payload1: JSON.stringify({ name, ...payload }),
  ...current,
});

test('a segment tells a pointer what it is, its state, its size and when it was evaluated', async () => {
  const { webApi } = createFakeWebApi({
    ...customerTables(),
    mscipriv_segmentmetadata: [
      rowOf('Gold', {
        friendlyName: 'Gold members',
        description: 'All who spend much',
        state: 'Inactive',
        evaluationStatus: { entityCount: 1234, evaluationDate: '2026-11-20T04:00:00Z' },
      }),
    ],
  });
  renderControl({ webAPI: webApi });
  expect(await screen.findByRole('button', { name: 'Gold members' })).toHaveAttribute(
    'title',
    'Gold\nAll who spend much\nInactive · 1,234 members · Nov 20, 2026',
  );
});

test('names that the server refused are asked for again by Refresh', async () => {
  const { webApi, failNext } = createFakeWebApi({
    ...customerTables(),
    mscipriv_segmentmetadata: [rowOf('Gold', { friendlyName: 'Gold members' })],
  });
  failNext('mscipriv_segmentmetadata', { errorCode: 0x80040220 });
  renderControl({ webAPI: webApi });
  expect(await screen.findByRole('button', { name: 'Gold' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(await screen.findByRole('button', { name: 'Gold members' })).toBeVisible();
});

test('a measure has the name that marketers gave it, and others keep that of the data', async () => {
  const { webApi } = createFakeWebApi({
    ...customerTables(),
    msdynci_customermeasure: [
      {
        msdynci_customerid: 'c1',
        msdynci_measures: '{"Lifetime_Spend": 12, "Order_Count": 3}',
      },
    ],
    mscipriv_measuremetadata: [rowOf('Lifetime_Spend', { displayName: 'Money spent so far' })],
  });
  renderControl({ webAPI: webApi, showMeasures: true });
  await userEvent.click(await screen.findByRole('button', { name: /^Insights/ }));
  const measures = await screen.findByRole('group', { name: 'Measures' });
  expect(await within(measures).findByText('Money spent so far')).toBeInTheDocument();
  expect(within(measures).getByText('Order count')).toBeInTheDocument();
  expect(within(measures).queryByText('Lifetime spend')).toBeNull();
});

test('where no customer is found, what administrators can do is folded away from agents', async () => {
  const { webApi } = createFakeWebApi({ ...customerTables(), msdynci_alternatekey: [] });
  const customer = { kind: 'text', text: '8d2f6b30-41aa-ee11-be37-000d3a2b9c01' } as const;
  renderControl({ webAPI: webApi, customer, identitySource: 'AlternateKey' });
  await screen.findByText('Customer Insights does not know this customer yet.');
  const folded = screen.getByText(/^For administrators: a user who reads only a business unit/);
  expect(folded.closest('details')).not.toHaveAttribute('open');
});
