import {
  readHousehold,
  readProfile,
} from '../../../CustomerInsightsTimeline/domain/insights/profile';
import { rowOf } from '../../support/columnsOfRow';

const PERSON = { msdynci_customerid: 'c1', msdynci_fullname: 'Nora Keller', msdynci_city: 'Bern' };

test.each([
  'msdynci_householdid',
  'contoso_Household',
  'ClusterId',
  'household_key',
  'HouseholdNumber',
])('a profile with %s names a household, and the columns that names are made of', (column) => {
  const row = rowOf({ ...PERSON, [column]: 'HH-1' });
  expect(readProfile(row).household).toEqual({
    column,
    id: 'HH-1',
    nameColumns: ['msdynci_fullname'],
  });
});

test.each([
  ['no such column', {}],
  ['none of its own', { msdynci_householdid: null }],
  ['blanks for one', { msdynci_householdid: ' ' }],
  ['a number, which is a size or a group', { msdynci_household: 4 }],
  ['another word after it', { msdynci_householdincome: '120000', msdynci_clustername: 'A' }],
])('a profile with %s names no household', (_what, columns) => {
  expect(readProfile(rowOf({ ...PERSON, ...columns })).household).toBeNull();
});

test('the others have their names, and those without one are counted', () => {
  const others = [
    rowOf({ msdynci_firstname: 'Marco', msdynci_lastname: 'Keller' }),
    rowOf({ msdynci_fullname: null }),
  ];
  expect(readHousehold(others)).toEqual({ names: ['Marco Keller'], nameless: 1 });
});

test.each([
  ['nobody', 0],
  ['more than a household can be', 21],
])('%s is no household', (_what, count) => {
  expect(readHousehold(Array.from({ length: count }, () => rowOf(PERSON)))).toBeNull();
});
