import {
  attributesOf,
  initialsOf,
  readProfile,
} from '../../../CustomerInsightsTimeline/domain/insights/profile';
import { rowOf } from '../../support/columnsOfRow';

test.each([
  [{ msdynci_fullname: 'Nora Keller', msdynci_firstname: 'N.' }, 'Nora Keller'],
  [{ msdynci_firstname: 'Nora', msdynci_lastname: 'Keller' }, 'Nora Keller'],
  [{ FirstName: ' ', LastName: 'Keller' }, 'Keller'],
  [{ msdynci_city: 'Bern' }, null],
])('of %j the name is %p', (columns, name) => {
  expect(readProfile(rowOf(columns)).name).toBe(name);
});

test('a sensible few attributes are shown where the maker names none', () => {
  const { fields } = readProfile(
    rowOf({
      msdynci_customerid: 'c1',
      msdynci_shoesize: 42,
      msdynci_address1_city: 'Bern',
      msdynci_emailaddress1: 'n@example.org',
      msdynci_telephone1: '+41',
    }),
  );
  expect(attributesOf(fields, []).first.map(({ label }) => label)).toEqual([
    'Emailaddress1',
    'Telephone1',
    'Address1 city',
  ]);
  const named = attributesOf(fields, ['ShoeSize', 'msdynci_address1_city']);
  expect(named.first.map(({ name }) => name)).toEqual([
    'msdynci_shoesize',
    'msdynci_address1_city',
  ]);
  expect(fields.map(({ name }) => name)).not.toContain('msdynci_customerid');
});

test.each([
  ['Nora Keller', 'NK'],
  ['Élodie de la Favre', 'ÉF'],
  ['nora', 'N'],
  ['𝒩ora (42) Keller', '𝒩K'],
  ['42', ''],
  ['', ''],
])('the initials of %p are %p', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test.each(['1900-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31'])(
  'a customer since %s is since never, which is no attribute to show at once',
  (since) => {
    const { fields } = readProfile(rowOf({ customersince: since, birthdate: '1970-01-01' }));
    expect(fields.map(({ name }) => name)).toContain('customersince');
    expect(attributesOf(fields, []).first.map(({ name }) => name)).toEqual(['birthdate']);
  },
);
