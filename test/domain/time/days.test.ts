import fc from 'fast-check';
import {
  dayOf,
  isSameYear,
  startOfDay,
  wallClock,
} from '../../../CustomerInsightsTimeline/domain/time/calendar';
import { zoneCalendar } from '../../support/zoneCalendar';

const zones = [
  'Europe/Zurich',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Pacific/Apia',
] as const;

const offsetIn = (timeZone: string) => zoneCalendar(timeZone).offsetAt;

const at = (iso: string) => ({ ms: Date.parse(iso), dateOnly: false });
const day = (iso: string) => ({ ms: Date.parse(iso), dateOnly: true });
const dayNumber = (iso: string) => Date.parse(iso) / 86_400_000;

test.each([
  ['Europe/Zurich', '2026-03-28T22:59:59Z', '2026-03-28'],
  ['Europe/Zurich', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['Europe/Zurich', '2026-03-29T21:59:59Z', '2026-03-29'],
  ['Europe/Zurich', '2026-03-29T22:00:00Z', '2026-03-30'],
  ['Europe/Zurich', '2026-10-25T22:59:59Z', '2026-10-25'],
  ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
  ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
  ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
  ['America/St_Johns', '2026-01-01T03:29:59Z', '2025-12-31'],
  ['America/St_Johns', '2026-01-01T03:30:00Z', '2026-01-01'],
  ['America/St_Johns', '2026-07-01T02:29:59Z', '2026-06-30'],
  ['Asia/Kolkata', '2026-01-01T18:29:59Z', '2026-01-01'],
  ['Asia/Kolkata', '2026-01-01T18:30:00Z', '2026-01-02'],
  ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ['Asia/Kolkata', '1969-12-31T18:30:00Z', '1970-01-01'],
])('in %s, %s falls on %s', (zone, iso, expected) => {
  expect(dayOf(at(iso), offsetIn(zone))).toBe(dayNumber(expected));
});

test.each(zones)('agrees with the calendar of %s at any instant', (zone) => {
  const { wallClockAt, offsetAt } = zoneCalendar(zone);
  const seconds = fc.integer({ min: Date.UTC(1971, 0) / 1000, max: Date.UTC(2037, 0) / 1000 });
  fc.assert(
    fc.property(seconds, (s) => {
      expect(wallClock(s * 1000, offsetAt)).toBe(wallClockAt(s * 1000));
      expect(startOfDay(dayOf({ ms: s * 1000, dateOnly: false }, offsetAt))).toBe(
        Math.floor(wallClockAt(s * 1000) / 86_400_000) * 86_400_000,
      );
    }),
  );
});

test.each(zones)('a date alone stays on its day in %s', (zone) => {
  const offsetAt = offsetIn(zone);
  for (const iso of ['2026-03-29', '2011-12-30', '1969-12-31', '2024-02-29']) {
    expect(dayOf(day(iso), offsetAt)).toBe(dayNumber(iso));
  }
});

test('years change at New Year, also before 1970', () => {
  expect(isSameYear(dayNumber('2025-12-31'), dayNumber('2026-01-01'))).toBe(false);
  expect(isSameYear(dayNumber('2026-01-01'), dayNumber('2026-12-31'))).toBe(true);
  expect(isSameYear(dayNumber('1969-12-31'), dayNumber('1970-01-01'))).toBe(false);
});
