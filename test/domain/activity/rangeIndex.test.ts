import fc from 'fast-check';
import { readRangeIndex } from '../../../CustomerInsightsTimeline/domain/activity/rangeIndex';

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

test('refuses an instant that no date can hold', () => {
  expect(readRangeIndex('8640000000000000')).toEqual(at(8.64e15));
  expect(readRangeIndex('8640000000000001')).toEqual(unreadable('outOfRange'));
  expect(readRangeIndex('9'.repeat(4000))).toEqual(unreadable('outOfRange'));
});

test('never throws, and every instant is one that a date can hold', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[ +-]?\d*\.?\d*$/)), (text) => {
      const read = readRangeIndex(text);
      if (read.kind === 'instant') expect(new Date(read.ms).getTime()).toBe(read.ms);
    }),
  );
});
