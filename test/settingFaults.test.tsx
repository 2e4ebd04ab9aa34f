/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import { renderControl } from './support/renderControl';

function show(inputs: Partial<Parameters<typeof renderControl>[0]>) {
  const { webApi } = createFakeWebApi({ msdynci_unifiedactivity: [] });
  return renderControl({ webAPI: webApi, ...inputs });
}

test('a setting that can’t be followed is reported in a line, and on request with its name and the reason', async () => {
  show({ measureTables: 'msdynci_ltv, no table' });
  expect(
    await screen.findByText(/^1 setting of this control can’t be followed in full/),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Which and why' }));
  const [fault] = screen.getAllByRole('listitem');
  if (!fault) throw new Error('Nothing is listed.');
  expect(within(fault).getByText('MeasureTables')).toBeVisible();
  expect(
    within(fault).getByText('“no table” can’t be the name of a table or column.'),
  ).toBeVisible();
});

test('several faults of one setting are counted as one setting, and listed each', async () => {
  show({ measureTables: 'no table, nor this' });
  expect(await screen.findByText(/^1 setting of this control/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Which and why' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('it is reported as well where no customer is bound yet, which is when makers look', () => {
  show({
    customer: { kind: 'none', as: 'text' },
    identitySource: 'Auto',
    alternateKeyColumn: 'no column',
  });
  expect(screen.getByText(/^1 setting of this control/)).toBeVisible();
});

test('settings that can be followed are no news', () => {
  show({ identitySource: 'Auto', measureTables: 'msdynci_ltv', alternateKeyColumn: 'new_key' });
  expect(screen.queryByText(/can’t be followed/)).not.toBeInTheDocument();
});

test('numbers and links that can’t be followed are reported with what is allowed, and the rest is followed', async () => {
  show({ pageSize: 900, insightLinks: 'Gold = Loyalty\nSilver' });
  await userEvent.click(await screen.findByRole('button', { name: 'Which and why' }));
  const texts = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(texts).toEqual([
    'PageSizeA whole number from 1 to 500 is expected here, not 900; 500 is used.',
    'InsightLinks: Silver, line 2This must look like: Lifetime_Spend = SalesOrder, Return',
  ]);
});

test('mistakes in one long line are quoted from left to right, with their places marked', async () => {
  show({ typeSettings: `{"Return": {"order": 1}, "SalesOrder": {"order": "first"}}` });
  await userEvent.click(await screen.findByRole('button', { name: 'Which and why' }));
  const [fault] = screen.getAllByRole('listitem');
  const place = fault && within(fault).getByText('"first"', { selector: 'mark' });
  const quote = place?.closest('[dir=ltr]');
  expect(quote).toHaveTextContent(/^…"SalesOrder": {"order": "first"}}$/);
});

test('a column that only the server knows to be missing is reported as well, and the rows are shown', async () => {
  const { webApi, failNext } = createFakeWebApi({
    msdynci_unifiedactivity: [{ msdynci_customerid: 'c1', msdynci_title: 'Order placed' }],
    msdynci_segmentmembership: [],
  });
  failNext('msdynci_unifiedactivity', {
    message: "Could not find a property named 'new_subject' on type 'x'.",
  });
  show({ webAPI: webApi, columnNames: '{"UnifiedActivity": {\n"Title": "new_subject"}}' });
  expect(await screen.findByRole('article', { name: /Order placed/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Which and why' }));
  expect(screen.getByText('ColumnNames: UnifiedActivity.Title, line 2')).toBeVisible();
  expect(
    screen.getByText('There is no “new_subject”; the documented name is read instead.'),
  ).toBeVisible();
});

test('other names read the activities again, and the same names written again do not', async () => {
  const { webApi, calls } = createFakeWebApi({
    msdynci_unifiedactivity: [
      { msdynci_customerid: 'c1', msdynci_title: 'Order placed', new_headline: 'Our own title' },
    ],
    msdynci_segmentmembership: [],
  });
  const control = show({ webAPI: webApi });
  await screen.findByRole('article', { name: /Order placed/ });
  const columnNames = '{"UnifiedActivity": {"Title": "new_headline"}}';
  control.update({ columnNames });
  expect(await screen.findByRole('article', { name: /Our own title/ })).toBeVisible();
  const { length } = calls;
  control.update({ columnNames });
  control.update();
  expect(screen.getByRole('article', { name: /Our own title/ })).toBeVisible();
  expect(calls).toHaveLength(length);
});
