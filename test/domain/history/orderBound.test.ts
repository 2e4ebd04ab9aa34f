import fc from 'fast-check';
import { readRangeIndex } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import {
  orderBound,
  isKeptForFarEnd,
} from '../../../CustomerInsightsTimeline/domain/history/sortBuffer';
import { activityRow } from '../../support/activityRow';
import { runs } from '../../support/propertyRuns';

const rowsOf = (...keys: readonly (string | null)[]) =>
  keys.map((rangeIndex) => activityRow({ rangeIndex }));

const textBound = (...keys: readonly (string | null)[]) =>
  orderBound(rowsOf(...keys), 'rangeIndexText', 'newestFirst');

/** Seconds of up to ten digits and milliseconds of twelve or thirteen, without any decoration. */
const plainKey = fc.oneof(
  fc.integer({ min: 1, max: 9_999_999_999 }).map(String),
  fc.integer({ min: 1, max: 9999 }).map(String),
  fc.integer({ min: 100_000_000_000, max: 9_999_999_999_999 }).map(String),
);
/** Padded behind the digits, and thus still in text order. */
const lawfulKey = fc.oneof(
  plainKey,
  fc.tuple(plainKey, fc.constantFrom(' ', '  ')).map(([digits, tail]) => `${digits}${tail}`),
);
/** Keys of one second, so that seconds and milliseconds meet in one place of the text order. */
const lawfulPair = fc.oneof(
  fc.tuple(plainKey, lawfulKey),
  fc
    .tuple(
      fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }),
      fc.constantFrom('', ' ', '000', '001', '999', '999 '),
      fc.constantFrom('', '000', '001', '999'),
    )
    .map(([second, tail, lastTail]) => [`${second}${lastTail}`, `${second}${tail}`] as const),
);

test('whatever sorts below a plain key as text is no later than its bound', () => {
  fc.assert(
    fc.property(lawfulPair, ([last, other]) => {
      fc.pre(other <= last);
      const time = readRangeIndex(other);
      expect(time.kind === 'instant' && time.ms <= (textBound(last) ?? -Infinity)).toBe(true);
    }),
    runs(2000),
  );
});

test('reads a key as the decimals of a fraction', () => {
  expect(textBound('1700000000')).toBe(1_700_000_000_000);
  expect(textBound('1700000000123')).toBe(1_700_000_000_123);
  expect(textBound('999999999')).toBe(9_999_999_990_000);
  expect(textBound('17')).toBe(1_700_000_000_000);
});

test('rounds more digits than it looks at up', () => {
  expect(textBound('17000000001239')).toBe(1_700_000_000_124);
});

test('takes the last key of a page that bounds anything', () => {
  expect(textBound('1800000000', '1700000000', 'unknown', '17 ', '-5', null)).toBe(
    1_700_000_000_000,
  );
});

test.each([
  [null],
  [''],
  [' 1700000000'],
  ['01700000000'],
  ['-5'],
  ['+5'],
  ['1.5'],
  ['abc'],
  ['0'],
])('says nothing on the word of %p alone', (key) => {
  expect(textBound(key)).toBeNull();
});

test('says nothing of an empty page', () => {
  expect(textBound()).toBeNull();
});

test('says nothing oldest first, where a short number may follow a longer one', () => {
  expect(orderBound(rowsOf('1700000000'), 'rangeIndexText', 'oldestFirst')).toBeNull();
});

test.each(['newestFirst', 'oldestFirst'] as const)(
  'trusts the last ActivityTimeStamp where the server sorts by it, %s',
  (order) => {
    const rows = [
      activityRow({ activityTimeStamp: '2026-01-02T00:00:00Z' }),
      activityRow({ activityTimeStamp: '2026-01-01T00:00:00Z' }),
      activityRow(),
    ];
    expect(orderBound(rows, 'activityTimeStamp', order)).toBe(Date.UTC(2026, 0, 1));
  },
);

test('knows the keys that the server keeps for the far end', () => {
  const far = [null, '', ' ', ' 17', '-5', '+5', '007', '0', '.5', '#N/A', '1', '1000', '10 '];
  expect(far.filter((key) => !isKeptForFarEnd(key))).toEqual([]);
  expect(['100000', '1000000000', '17', '9', 'abc', 'ÿ'].filter(isKeptForFarEnd)).toEqual([]);
});
