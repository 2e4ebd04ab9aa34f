/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import type { RenderedControl } from './support/renderControl';
import { renderControl } from './support/renderControl';

const running: RenderedControl[] = [];

afterEach(() => {
  for (const control of running.splice(0)) control.destroy();
  document.body.replaceChildren();
});

function show(inputs: Partial<Parameters<typeof renderControl>[0]>) {
  const { webApi } = createFakeWebApi({ msdynci_unifiedactivity: [] });
  const control = renderControl({ webAPI: webApi, ...inputs });
  running.push(control);
  return control;
}

test('a setting that can’t be followed is told in a line, and on request which one and why', async () => {
  show({ measureTables: 'msdynci_ltv, no table' });
  expect(await screen.findByText(/^1 setting of this control can’t be followed/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Which and why' }));
  const [fault] = screen.getAllByRole('listitem');
  if (!fault) throw new Error('Nothing is listed.');
  expect(within(fault).getByText('MeasureTables')).toBeVisible();
  expect(
    within(fault).getByText('“no table” can’t be the name of a table or column.'),
  ).toBeVisible();
});

test('it is told as well where no customer is bound yet, which is when makers look', () => {
  show({ customer: { kind: 'none', as: 'text' }, alternateKeyColumn: 'not a column' });
  expect(screen.getByText(/^1 setting of this control/)).toBeVisible();
});

test('settings that can be followed are no news', () => {
  show({ measureTables: 'msdynci_ltv', alternateKeyColumn: 'new_key' });
  expect(screen.queryByText(/can’t be followed/)).not.toBeInTheDocument();
});
