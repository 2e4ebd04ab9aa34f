import type { ColumnValue } from '../../../CustomerInsightsTimeline/domain/insights/columns';
import { fieldsOfRow } from '../../../CustomerInsightsTimeline/domain/insights/columns';

function column(name: string, value: ColumnValue['value'], more: Partial<ColumnValue> = {}) {
  return { name, value, label: null, isLookup: false, formatted: null, ...more };
}

test('a column is called what the table’s designer calls it, unless that is only its name again', () => {
  const labels = [
    column('msdynci_emailaddress1', 'x', { label: 'E-Mail' }),
    column('msdynci_emailaddress2', 'x', { label: 'EMailAddress2' }),
    column('msdynci_emailaddress3', 'x'),
    column('msdynci_preferredstore', 'x', { label: 'Preferred store' }),
    column('msdynci_address1_stateorprovince', 'x'),
    column('msdynci_CustomerSince', 'x'),
    column('msdynci_crm_contact_contactid', 'x'),
  ];
  expect(fieldsOfRow(labels).map(({ label }) => label)).toEqual([
    'E-Mail',
    'Emailaddress2',
    'Emailaddress3',
    'Preferred store',
    'Address1 stateorprovince',
    'Customer since',
    'Crm contact contactid',
  ]);
});

test('text stays text, also where it is made of digits', () => {
  const [code, card] = fieldsOfRow([
    column('msdynci_address1_postalcode', '8004', { label: 'Postal code' }),
    column('msdynci_card', '7560'),
  ]);
  expect(code?.value).toEqual({ kind: 'identifier', text: '8004' });
  expect(card?.value).toEqual({ kind: 'text', text: '7560' });
});

test('numbers, choices and lookups are shown as the host writes them, dates are ours', () => {
  const fields = fieldsOfRow([
    column('msdynci_income', 84000, { formatted: 'CHF 84’000.00' }),
    column('msdynci_consent', true, { formatted: 'Granted' }),
    column('msdynci_store', 'b1a6', { isLookup: true, formatted: 'Alpenweg Bern' }),
    column('msdynci_birthdate', '1980-02-29', { formatted: '2/29/1980' }),
  ]);
  expect(fields.map(({ value }) => value)).toEqual([
    { kind: 'text', text: 'CHF 84’000.00' },
    { kind: 'text', text: 'Granted' },
    { kind: 'text', text: 'Alpenweg Bern' },
    { kind: 'date', day: 3711 },
  ]);
});

test('columns of the system and columns without a value are left out', () => {
  const names = [
    'createdon',
    'modifiedby',
    'ownerid',
    'owningbusinessunit',
    'versionnumber',
    'importsequencenumber',
    'partitionid',
    'msdynci_lookupfield_customer',
    'msdynci_identifier',
    'msdynci_customerprofileid',
  ];
  const row = names.map((name) => column(name, 'x'));
  expect(
    fieldsOfRow([...row, column('msdynci_city', null), column('msdynci_street', ' ')]),
  ).toEqual([]);
});
