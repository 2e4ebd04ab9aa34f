import fc from 'fast-check';
import { readRangeIndex } from '../../../CustomerInsightsTimeline/domain/activity/Activity';

const at = (ms: number) => ({ kind: 'instant', ms });
const unreadable = (reason: string) => ({ kind: 'unreadable', reason });

test.each([
  ['1700000000', 1_700_000_000_000],
  ['1700000000123', 1_700_000_000_123],
  ['999999999', 999_999_999_000],
  ['0', 0],
  ['-0', 0],
  ['-86400', -86_400_000],
  ['-1700000000123', -1_700_000_000_123],
  ['+1700000000', 1_700_000_000_000],
  ['0001700000000', 1_700_000_000_000],
  ['  1700000000\t', 1_700_000_000_000],
  ['1700000000.5', 1_700_000_000_500],
  ['1700000000.0004', 1_700_000_000_000],
])('reads %p', (text, ms) => {
  expect(readRangeIndex(text)).toEqual(at(ms));
});

test('reads a number as seconds up to where it can only be milliseconds', () => {
  expect(readRangeIndex('99999999999')).toEqual(at(99_999_999_999_000));
  expect(readRangeIndex('100000000000')).toEqual(at(100_000_000_000));
  expect(readRangeIndex('-100000000000')).toEqual(at(-100_000_000_000));
});

test.each([[null], [''], ['   '], ['\u00a0']])('finds nothing in %p', (text) => {
  expect(readRangeIndex(text)).toEqual(unreadable('absent'));
});

test.each([
  ['abc'],
  ['17abc'],
  ['1.7e9'],
  ['1,700'],
  ['0x10'],
  ['--5'],
  ['5.'],
  ['.5'],
  ['Infinity'],
])('does not take %p for a number', (text) => {
  expect(readRangeIndex(text)).toEqual(unreadable('notANumber'));
});

test('refuses an instant outside the years 1 to 9999', () => {
  expect(readRangeIndex('253402300799999')).toEqual(at(253_402_300_799_999));
  expect(readRangeIndex('-62135596800')).toEqual(at(-62_135_596_800_000));
  const refused = ['253402300800000', '-62135596801', '8640000000000000', '-8640000000000000'];
  for (const text of [...refused, '9'.repeat(4000)]) {
    expect(readRangeIndex(text)).toEqual(unreadable('outOfRange'));
  }
});

test('takes the unit with which it agrees with the row’s other time', () => {
  const lastSecond = Date.parse('9999-12-31T23:59:59Z');
  expect(readRangeIndex('253402300799', lastSecond)).toEqual(at(lastSecond));
  expect(readRangeIndex('253402300799', Date.parse('9999-12-31'))).toEqual(at(lastSecond));
  expect(readRangeIndex('253402300799', null)).toEqual(at(253_402_300_799));
  const inMarch1973 = Date.parse('1973-03-03T09:46:39Z');
  expect(readRangeIndex('99999999000', inMarch1973)).toEqual(at(99_999_999_000));
});

test('is no other time for a row whose other time agrees with neither unit', () => {
  expect(readRangeIndex('1700000000', Date.parse('1970-03-01'))).toEqual(at(1_700_000_000_000));
  expect(readRangeIndex('1700000000000', Date.parse('1999-01-01'))).toEqual(at(1_700_000_000_000));
});

test('never throws, and every instant is one of the years 1 to 9999', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[ +-]?\d*\.?\d*$/)), (text) => {
      const read = readRangeIndex(text);
      if (read.kind !== 'instant') return;
      const year = new Date(read.ms).getUTCFullYear();
      expect(year >= 1 && year <= 9999 && !Object.is(read.ms, -0)).toBe(true);
    }),
  );
});
