import { demoCustomers, nora, twoProfiles } from '../../demo/seed/demoCustomers';
import { activitiesOf, rowsOf, textOf } from './seeded';

const parsed = (text: string): unknown => JSON.parse(text);

describe('the measures', () => {
  it('are a flat object with the customer’s id, for every customer', () => {
    const rows = rowsOf('msdynci_customermeasure');
    expect(rows).toHaveLength(demoCustomers.length);
    for (const row of rows) {
      expect(parsed(textOf(row, 'msdynci_measures'))).toMatchObject({
        CustomerId: row.msdynci_customerid,
      });
    }
  });

  it('agree with the activities', () => {
    const row = rowsOf('msdynci_customermeasure').find(
      (each) => each.msdynci_customerid === nora.customerId,
    );
    const orders = activitiesOf(nora).filter((each) => each.msdynci_activitytype === 'SalesOrder');
    expect(parsed(row ? textOf(row, 'msdynci_measures') : '')).toMatchObject({
      Order_Count: orders.length,
    });
  });
});

it('has two predictions and two enrichments for every customer', () => {
  for (const table of ['msdynci_prediction', 'msdynci_enrichment'] as const) {
    expect(rowsOf(table)).toHaveLength(2 * demoCustomers.length);
    for (const row of rowsOf(table)) expect(parsed(textOf(row, 'msdynci_values'))).toBeTruthy();
  }
});

it('finds every customer by the contact’s id', () => {
  const keys = rowsOf('msdynci_alternatekey').filter((row) => row.msdynci_entityname === 'contact');
  expect(keys.map((row) => [row.msdynci_alternatevalue, row.msdynci_customerid])).toEqual([
    ...demoCustomers.map(({ contactId, customerId }) => [contactId, customerId]),
    ...twoProfiles.profiles.map(({ customerId }) => [twoProfiles.contactId, customerId]),
  ]);
  for (const row of keys) expect(Array.isArray(parsed(textOf(row, 'msdynci_keyring')))).toBe(true);
});
