import fc from 'fast-check';
import type { AlternateKeyRow } from '../../../CustomerInsightsTimeline/domain/identity/alternateKey';
import {
  matchAlternateKeys,
  matchCustomerIds,
} from '../../../CustomerInsightsTimeline/domain/identity/identityMatch';

const ANY = { dataSourceName: null, sourceTableName: null };

function key(
  customerId: string | null,
  dataSourceName: string,
  entityName: string,
): AlternateKeyRow {
  return {
    alternateKeyId: null,
    customerId,
    dataSourceName,
    entityName,
    alternateValue: '1078',
    keyRing: null,
  };
}

const ROWS = [key('c1', ' CRM ', 'contact'), key('c2', 'ERP', 'customers')];

test('two customers under one key are a choice, with where each was found', () => {
  expect(matchAlternateKeys(ROWS, ANY, null)).toEqual({
    kind: 'several',
    candidates: [
      { customerId: 'c1', origins: ['CRM · contact'], profile: null },
      { customerId: 'c2', origins: ['ERP · customers'], profile: null },
    ],
  });
});

test.each([
  ['data source', { ...ANY, dataSourceName: 'crm' }],
  ['table', { ...ANY, sourceTableName: 'Contact ' }],
])('the maker’s %s decides between them, whatever its case', (_what, settings) => {
  expect(matchAlternateKeys(ROWS, settings, null)).toEqual({ kind: 'one', customerId: 'c1' });
});

test('settings that exclude every row are distinguished from an unknown key', () => {
  expect(matchAlternateKeys(ROWS, { ...ANY, dataSourceName: 'CRM2' }, null)).toEqual({
    kind: 'none',
    elsewhere: ['CRM · contact', 'ERP · customers'],
  });
  expect(matchAlternateKeys([], ANY, null)).toEqual({ kind: 'none', elsewhere: [] });
});

test('the table of a lookup is preferred, but excludes nothing: its name may be another one', () => {
  expect(matchAlternateKeys(ROWS, ANY, 'contact')).toEqual({ kind: 'one', customerId: 'c1' });
  expect(matchAlternateKeys([key('c1', 'CRM', 'contact1')], ANY, 'contact')).toEqual({
    kind: 'one',
    customerId: 'c1',
  });
});

test('the same customer under several sources is one', () => {
  const rows = [key('c1', 'CRM', 'contact'), key('c1', 'ERP', 'contact'), key(null, 'X', 'y')];
  expect(matchAlternateKeys(rows, ANY, null)).toEqual({ kind: 'one', customerId: 'c1' });
});

test('no CustomerId is lost and none is guessed, whatever the rows', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '', ' ')), (ids) => {
      const said = new Set(ids.filter((id) => id.trim() !== ''));
      for (const match of [
        matchCustomerIds(ids),
        matchAlternateKeys(
          ids.map((id) => key(id, 's', 't')),
          ANY,
          null,
        ),
      ]) {
        if (match.kind === 'none') expect(said.size).toBe(0);
        else if (match.kind === 'one') expect([...said]).toEqual([match.customerId]);
        else expect(match.candidates.map(({ customerId }) => customerId)).toEqual([...said]);
      }
    }),
  );
});
