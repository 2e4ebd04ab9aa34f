/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecords } from './support/orderRecords';
import { renderControl } from './support/renderControl';
import { addStyleSheet } from './support/styleSheet';

beforeAll(addStyleSheet);

const details = () => screen.getByRole('button', { name: 'Details of Order 3 placed' });
const articles = () => screen.findAllByRole('article');

/** As Customer Insights does where the key of a source is not stable: all rows go, and come back. */
function insertAnew(rows: Record<string, unknown>[], ...names: readonly string[]): void {
  for (const [place, row] of rows.entries()) {
    for (const name of names)
      row[name] = `0000ffff-0000-4000-8000-${String(place).padStart(12, '0')}`;
  }
}

test.each([
  ['row ids', ['msdynci_unifiedactivityid']],
  ['row ids and ActivityIds', ['msdynci_unifiedactivityid', 'msdynci_activityid']],
])(
  'a refresh that brings all under new %s keeps what is open and focused',
  async (_what, names) => {
    const rows = orderRecords(5) as Record<string, unknown>[];
    const { webApi } = createFakeWebApi(customerTables(rows));
    renderControl({ webAPI: webApi, showSegments: false });
    await articles();
    act(() => details().click());
    act(() => details().focus());
    insertAnew(rows, ...names);
    rows.splice(3, 1);
    screen.getByRole('button', { name: 'Refresh' }).click();
    await waitFor(async () => expect(await articles()).toHaveLength(4));
    expect(details()).toHaveAttribute('aria-expanded', 'true');
    expect(details()).toHaveFocus();
    expect(screen.queryByRole('button', { name: /new activit/ })).toBeNull();
  },
);
