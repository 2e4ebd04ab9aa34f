/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
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
