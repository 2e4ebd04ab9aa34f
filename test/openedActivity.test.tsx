/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecord } from './support/orderRecords';
import { renderControl } from './support/renderControl';
import { addStyleSheet } from './support/styleSheet';

describe('an activity', () => {
  test('is described by its day and time, and the button of its details stands before them', async () => {
    renderControl({ webAPI: createFakeWebApi(customerTables([orderRecord(1)])).webApi });
    const article = await screen.findByRole('article');
    expect(article).toHaveAccessibleDescription(/^Nov 15, 2023, .*:13/);
    const expander = within(article).getByRole('button', { name: /^Details of/ });
    await userEvent.click(expander);
    const details = document.getElementById(expander.getAttribute('aria-controls') ?? '');
    expect(details?.compareDocumentPosition(expander)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    await userEvent.tab();
    expect(details).toContainElement(document.activeElement as HTMLElement);
  });

  test('opens to all its fields and its safe link, and tells the host that it was chosen', async () => {
    const fake = createFakeWebApi(
      customerTables([
        orderRecord(1, {
          msdynci_semanticdata: '{"TotalAmount":129.5,"Currency":"CHF","Status":"Shipped"}',
          msdynci_externalurl: 'https://shop.example.com/orders/1',
        }),
      ]),
    );
    const control = renderControl({ webAPI: fake.webApi });
    const article = await screen.findByRole('article');
    const expander = within(article).getByRole('button', { expanded: false });
    await userEvent.click(expander);

    expect(expander).toHaveAttribute('aria-expanded', 'true');
    const amount = within(article).getByText('Total amount');
    expect(amount.closest('dl')).toHaveTextContent(/Total amount\s*CHF\s129[.]50/);
    const link = within(article).getByRole('link', {
      name: /^Open the source: shop\.example\.com /,
    });
    expect(link).toHaveAttribute('href', 'https://shop.example.com/orders/1');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await waitFor(() => expect(control.outputs).toMatchObject({ SelectedActivityId: 'a1' }));
    expect(control.events).toEqual(['OnActivitySelect']);
  });

  test('shows an identifier in a table of its items without a pointer, as any other value', async () => {
    addStyleSheet();
    const items = '[{"Sku":"AW-1042","Name":"Shoe"},{"Sku":"AW-2077","Name":"Socks"}]';
    const fake = createFakeWebApi(
      customerTables([orderRecord(1, { msdynci_semanticdata: `{"Items":${items}}` })]),
    );
    renderControl({ webAPI: fake.webApi });
    const article = await screen.findByRole('article');
    await userEvent.click(within(article).getByRole('button', { expanded: false }));
    const table = within(article).getByRole('table', { name: 'Items' });
    const identifier = within(table).getByRole('button', { name: /AW-1042.*anywhere/i });
    expect(getComputedStyle(identifier).opacity).not.toBe('0');
  });

  test('whose source is a person is opened by a link that names them', async () => {
    const fake = createFakeWebApi(
      customerTables([orderRecord(1, { msdynci_externalurl: 'mailto:a@example.com' })]),
    );
    renderControl({ webAPI: fake.webApi });
    await userEvent.click(await screen.findByRole('button', { name: /^Details of/ }));
    const link = screen.getByRole('link', { name: /^Open the source: a@example\.com / });
    expect(link).toHaveAttribute('href', 'mailto:a@example.com');
  });

  test('with an unsafe link shows it as text', async () => {
    const fake = createFakeWebApi(
      customerTables([orderRecord(1, { msdynci_externalurl: 'javascript:alert(1)' })]),
    );
    renderControl({ webAPI: fake.webApi });
    await userEvent.click(await screen.findByRole('button', { name: /^Details of/ }));
    expect(screen.getByText('javascript:alert(1)')).toBeInTheDocument();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('whose details can’t be read shows them as they are', async () => {
    const fake = createFakeWebApi(
      customerTables([orderRecord(1, { msdynci_semanticdata: '{"broken":' })]),
    );
    renderControl({ webAPI: fake.webApi });
    await userEvent.click(await screen.findByRole('button', { name: /^Details of/ }));
    expect(screen.getByRole('heading', { name: 'Details (unformatted)' })).toBeInTheDocument();
    expect(screen.getByText('{"broken":')).toBeInTheDocument();
  });

  test('whose title is a bare number has its type beside it in the name of its button', async () => {
    const fake = createFakeWebApi(customerTables([orderRecord(1, { msdynci_title: '1000.0' })]));
    renderControl({ webAPI: fake.webApi });
    const expander = await screen.findByRole('button', { name: 'Details of Order: 1000.0' });
    expect(expander).toBeInTheDocument();
  });

  test.each([
    [
      'the activity’s name',
      { msdynci_title: ' ', msdynci_activityname: 'Web order' },
      'Order Web order',
    ],
    ['the type', { msdynci_title: null }, 'Order'],
    ['a word for any activity', { msdynci_title: null, msdynci_activitytype: null }, 'Activity'],
  ])('without a title falls back to %s', async (_what, columns, name) => {
    const fake = createFakeWebApi(customerTables([orderRecord(1, columns)]));
    renderControl({ webAPI: fake.webApi });
    expect(await screen.findByRole('article')).toHaveAccessibleName(name);
  });
});
