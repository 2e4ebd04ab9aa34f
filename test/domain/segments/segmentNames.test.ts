import fc from 'fast-check';
import type { WholeRow } from '../../../CustomerInsightsTimeline/domain/insights/ColumnValue';
import { groupSegments } from '../../../CustomerInsightsTimeline/domain/segments/groupSegments';
import { matchSegmentNames } from '../../../CustomerInsightsTimeline/domain/segments/segmentNames';

function rowOf(columns: Readonly<Record<string, string | number | null>>): WholeRow {
  return Object.entries(columns).map(([name, value]) => ({
    name,
    value,
    label: null,
    isLookup: false,
    formatted: null,
  }));
}

const found = (
  rows: readonly Readonly<Record<string, string | number | null>>[],
  nameColumn: string | null = null,
) => [...matchSegmentNames({ rows: rows.map(rowOf), nameColumn }, ['High_Value', 'Gold'])];

test.each([
  [{ mscipriv_name: 'High_Value', mscipriv_displayname: 'High value' }],
  [{ outputTable: 'high_value', 'Display Name': 'High value', description: 'All of them' }],
  [{ mscipriv_segmentid: 'x', internal: ' High_Value ', friendlyName: ' High value ', size: 5 }],
])('whatever the columns are called, %j gives the friendly name', (row) => {
  expect(found([row])).toEqual([['High_Value', 'High value']]);
});

test('the primary name counts where no column says that it is for people', () => {
  const row = { a: 'High_Value', b: 'High value', c: 'Something else' };
  expect(found([row], 'b')).toEqual([['High_Value', 'High value']]);
  expect(found([row])).toEqual([]);
});

test.each([
  [{ name: 'Other', displayname: 'Other one' }],
  [{ name: 'High_Value', displayname: 'high_value' }],
  [{ name: 'High_Value', displayname: ' ' }],
  [{ name: 'High_Value', displayname: 'x'.repeat(200) }],
  [{ name: 'High_Value', displayname: null }],
])('a segment keeps its internal name where the environment says %j', (row) => {
  expect(found([row])).toEqual([]);
});

test('never names a segment that the customer is not in, whatever the rows', () => {
  const cell = fc.oneof(fc.constantFrom('High_Value', 'Gold', 'x'), fc.string(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), cell)), (rows) => {
      for (const [name, text] of found(rows)) {
        expect(['High_Value', 'Gold']).toContain(name);
        expect(text.trim()).not.toBe('');
      }
    }),
  );
});

test('segments come together by provider and type, and none is lost', () => {
  const segment = (name: string, provider: string | null, type: string | null) => ({
    name,
    provider,
    type,
  });
  const all = [
    segment('a', 'X', 'Customer'),
    segment('b', null, null),
    segment('c', 'X', 'Customer'),
  ];
  expect(groupSegments(all)).toEqual([
    { provider: 'X', type: 'Customer', segments: [all[0], all[2]] },
    { provider: null, type: null, segments: [all[1]] },
  ]);
  expect(groupSegments([])).toEqual([]);
});
