import fc from 'fast-check';
import { readTimestamp } from '../../../CustomerInsightsTimeline/domain/time/instant';

const instant = (ms: number) => ({ ms, dateOnly: false });
const noon = Date.UTC(2026, 2, 29, 12);

test.each([
  ['2026-03-29T12:00:00Z', noon],
  ['2026-03-29T12:00:00.000Z', noon],
  ['2026-03-29T12:00:00.1234567Z', noon + 123],
  ['2026-03-29T12:00Z', noon],
  ['2026-03-29 12:00:00Z', noon],
  ['2026-03-29t12:00:00z', noon],
  ['2026-03-29T17:30:00+05:30', noon],
  ['2026-03-29T17:30:00+0530', noon],
  ['2026-03-29T08:30:00-03:30', noon],
  [' 2026-03-29T12:00:00Z\n', noon],
])('reads %p as an instant', (text, ms) => {
  expect(readTimestamp(text)).toEqual(instant(ms));
});

test.each([['2026-03-29T12:00:00'], ['2026-03-29 12:00'], ['2026-03-29t12:00']])(
  'reads %p, which names no zone, as UTC',
  (text) => {
    expect(readTimestamp(text)).toEqual(instant(noon));
  },
);

test.each([
  ['2026-03-29', Date.UTC(2026, 2, 29)],
  ['2024-02-29', Date.UTC(2024, 1, 29)],
  ['1969-12-31', -86_400_000],
  ['0001-01-01', -62_135_596_800_000],
  ['9999-12-31', 253_402_214_400_000],
])('reads %p as a calendar day', (text, ms) => {
  expect(readTimestamp(text)).toEqual({ ms, dateOnly: true });
});

test('reads instants long before 1970 and long after', () => {
  expect(readTimestamp('0001-01-01T00:00:00Z')).toEqual(instant(-62_135_596_800_000));
  expect(readTimestamp('9999-12-31T23:59:59Z')).toEqual(instant(253_402_300_799_000));
  expect(readTimestamp('1900-01-01T00:00:00Z')).toEqual(instant(Date.UTC(1900, 0, 1)));
});

test.each([
  ['2026-02-31'],
  ['2026-02-29'],
  ['2026-04-31'],
  ['2026-02-31T12:00:00Z'],
  ['2026-04-31 12:00'],
  ['2026-13-01'],
  ['2026-00-10'],
  ['2026-01-00'],
  ['2026-01-01T25:00:00Z'],
  ['2026-01-01T12:60:00Z'],
])('gives no day to %p, which no calendar has', (text) => {
  expect(readTimestamp(text)).toBeNull();
});

test.each([
  [null],
  [''],
  ['yesterday'],
  ['1700000000'],
  ['29.03.2026'],
  ['2026-3-29'],
  ['2026-03-29T12'],
  ['2026-03-29T12:00:00Z and more'],
  ['2026-03-29+01:00'],
])('does not guess at %p', (text) => {
  expect(readTimestamp(text)).toBeNull();
});

test.each([
  ['0000-12-31'],
  ['+010000-01-01'],
  ['-000001-06-15T12:00:00Z'],
  ['+275760-09-13T00:00:00.000Z'],
  ['-271821-04-20T00:00:00.000Z'],
  ['0001-01-01T00:00:00+01:00'],
  ['9999-12-31T23:59:59-01:00'],
])('gives no time to %p, which is outside the years 1 to 9999', (text) => {
  expect(readTimestamp(text)).toBeNull();
});

const YEARS = { min: new Date('0001-01-01'), max: new Date('9999-12-31T23:59:59.999Z') };

test('reads back every instant of the years 1 to 9999 that a Date writes', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, ...YEARS }), (date) => {
      expect(readTimestamp(date.toISOString())).toEqual(instant(date.getTime()));
    }),
  );
});
