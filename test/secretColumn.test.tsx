/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecords } from './support/orderRecords';
import { renderControl } from './support/renderControl';

const SECRET = { kind: 'none', as: 'text', isSecret: true } as const;

describe('a secured column that the user may not read', () => {
  test('is no customer who is not chosen, but a privilege that an administrator gives', async () => {
    const fake = createFakeWebApi(customerTables());
    renderControl({ webAPI: fake.webApi, customer: SECRET });
    expect(await screen.findByText(/permission to read the column/)).toBeInTheDocument();
    expect(screen.getByText(/administrator.*field-level security/)).toBeInTheDocument();
    expect(screen.queryByText(/No customer is chosen/)).toBeNull();
    expect(fake.calls).toEqual([]);
  });

  test('is said to makers in place of an empty value', async () => {
    const fake = createFakeWebApi(customerTables());
    renderControl({ webAPI: fake.webApi, customer: SECRET, isAuthoring: true });
    expect(await screen.findByText(/field-level security/)).toBeInTheDocument();
  });
});

test('a column that is empty and may be read is a customer who is not chosen yet', async () => {
  const fake = createFakeWebApi(customerTables());
  renderControl({ webAPI: fake.webApi, customer: { kind: 'none', as: 'text' } });
  expect(await screen.findByText(/No customer is chosen/)).toBeInTheDocument();
  expect(screen.queryByText(/secured/)).toBeNull();
});

describe('filters that are bound to a secured column', () => {
  const show = (security: Readonly<Record<'readable' | 'editable', boolean>>) =>
    renderControl(
      { webAPI: createFakeWebApi(customerTables(orderRecords(5))).webApi, foldRuns: false },
      (context) => ({
        ...context,
        parameters: {
          ...context.parameters,
          FilterState: {
            ...context.parameters.FilterState,
            security: { ...security, secured: true },
          },
        },
      }),
    );

  test.each([
    ['read', { readable: false, editable: true }],
    ['write', { readable: true, editable: false }],
  ])('that the user may not %s are in use, not written, and a note says so', async (_what, may) => {
    const control = show(may);
    const [order] = await screen.findAllByRole('button', { name: /^Order \d/ });
    if (!order) throw new Error('There is no type.');
    await userEvent.click(order);
    expect(order).toHaveAttribute('aria-pressed', 'true');
    expect(control.outputs.FilterState).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Which and why' }));
    expect(screen.getAllByText(/^The bound column is secured, .+ not kept\./)).toHaveLength(1);
    expect(screen.queryByText(/characters long/)).toBeNull();
  });

  test('that the user may read and write are written, without a word', async () => {
    const control = show({ readable: true, editable: true });
    const [order] = await screen.findAllByRole('button', { name: /^Order \d/ });
    if (!order) throw new Error('There is no type.');
    await userEvent.click(order);
    expect(control.outputs.FilterState).toContain('SalesOrder');
    expect(screen.queryByRole('button', { name: 'Which and why' })).toBeNull();
  });
});
