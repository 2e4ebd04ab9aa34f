import fc from 'fast-check';
import { decodeSegments } from '../../../CustomerInsightsTimeline/domain/segments/segments';
import type { SegmentMembershipRow } from '../../../CustomerInsightsTimeline/domain/segments/segments';

const row = (
  segments: string | null,
  segmentProvider: string | null = null,
): SegmentMembershipRow => ({
  membershipId: null,
  segmentProvider,
  segmentMembershipType: null,
  segments,
});

const decode = (...texts: readonly (string | null)[]) => {
  const { segments, unreadable } = decodeSegments(texts.map((text) => row(text)));
  return { names: segments.map(({ name }) => name), unreadable };
};

test.each([
  ['{"Segments":["a","b"]}'],
  ['{"segments":["a","b"]}'],
  ['["a","b"]'],
  [' [" a ","b"] '],
  ['\uFEFF["a","b"]'],
  ['[{"name":"a"},{"Name":"b"}]'],
  ['[{"SegmentName":"a"},{"segment":"b"}]'],
  ['[{"displayName":"a"},{"id":"b"}]'],
  ['{"Segments":[{"name":"a","id":1},"b"]}'],
  [JSON.stringify('["a","b"]')],
  [JSON.stringify(JSON.stringify('{"Segments":["a","b"]}'))],
  ['{"Segments":"[\\"a\\",\\"b\\"]"}'],
])('reads %s', (text) => {
  expect(decode(text)).toEqual({ names: ['a', 'b'], unreadable: [] });
});

test.each([
  [null],
  [''],
  ['  '],
  ['[]'],
  ['{"Segments":[]}'],
  ['null'],
  ['{"Segments":null}'],
  ['"null"'],
])('%p means no segment', (text) => {
  expect(decode(text)).toEqual({ names: [], unreadable: [] });
});

test.each([
  ['Male_under_40'],
  ['{"a":1}'],
  ['42'],
  ['[1]'],
  ['[""]'],
  ['[[]]'],
  ['{"Segments":5}'],
])('hands %s on, as it is no list of segments', (text) => {
  expect(decode(text)).toEqual({ names: [], unreadable: [text] });
});

test('keeps what is readable of a list, and hands the list on for what is not', () => {
  const text = '["a",5,{"name":"b"},{"title":"c"},null]';
  expect(decode(text)).toEqual({ names: ['a', 'b'], unreadable: [text] });
});

test('unites all rows, names each segment once for a provider and type, and orders them without regard to case', () => {
  expect(decode('["b","a"]', '["B","c","a"]').names).toEqual(['a', 'B', 'b', 'c']);
});

test('keeps a segment that two providers name under both of them', () => {
  expect(decodeSegments([row('["a"]', 'X'), row('["a","b"]', 'Y')]).segments).toEqual([
    { name: 'a', provider: 'X', type: null },
    { name: 'a', provider: 'Y', type: null },
    { name: 'b', provider: 'Y', type: null },
  ]);
});

test('does not lose one row for another that cannot be read', () => {
  expect(decode('oops', '["a"]')).toEqual({ names: ['a'], unreadable: ['oops'] });
});

test('takes names as objects use them for names', () => {
  expect(decode('["__proto__","constructor"]').names).toEqual(['__proto__', 'constructor']);
});

test('survives lists and objects nested without end', () => {
  const lists = '['.repeat(20_000) + ']'.repeat(20_000);
  const objects = `${'{"segments":'.repeat(20_000)}[]${'}'.repeat(20_000)}`;
  expect(decode(lists, objects).unreadable).toEqual([lists, objects]);
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(decode(text)).toEqual(decode(text));
    }),
  );
});
