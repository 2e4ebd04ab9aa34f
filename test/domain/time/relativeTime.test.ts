import { relativeTime } from '../../../CustomerInsightsTimeline/domain/time/relativeTime';
import { zoneCalendar } from '../../support/zoneCalendar';

const inUtc = () => 0;
const now = Date.UTC(2026, 10, 23, 14, 5);
const at = (iso: string) => ({ ms: Date.parse(iso), dateOnly: false });

test.each([
  ['2026-11-23T14:05:00Z', 0, 'minute'],
  ['2026-11-23T14:04:01Z', 0, 'minute'],
  ['2026-11-23T13:05:01Z', -59, 'minute'],
  ['2026-11-23T14:35:00Z', 30, 'minute'],
  ['2026-11-23T13:05:00Z', -1, 'hour'],
  ['2026-11-23T00:05:00Z', -14, 'hour'],
  ['2026-11-23T02:06:00Z', -11, 'hour'],
  ['2026-11-22T23:00:00Z', -1, 'day'],
  ['2026-11-22T14:05:00Z', -1, 'day'],
  ['2026-11-10T14:05:00Z', -13, 'day'],
  ['2026-11-09T14:05:00Z', -2, 'week'],
  ['2026-09-23T14:05:00Z', -2, 'month'],
  ['2025-11-23T14:05:00Z', -11, 'month'],
  ['2024-11-22T14:05:00Z', -2, 'year'],
  ['2027-05-23T14:05:00Z', 5, 'month'],
] as const)('%s is %i %ss from now', (iso, value, unit) => {
  expect(relativeTime(at(iso), now, inUtc)).toEqual({ value, unit });
});

test('a date alone is never counted in hours', () => {
  const date = (iso: string) => ({ ms: Date.parse(iso), dateOnly: true });
  expect(relativeTime(date('2026-11-23'), now, inUtc)).toEqual({ value: 0, unit: 'day' });
  expect(relativeTime(date('2026-11-22'), now, inUtc)).toEqual({ value: -1, unit: 'day' });
});

test('yesterday is that of the user', () => {
  const late = at('2026-11-22T23:30:00Z');
  expect(relativeTime(late, now, () => 60)).toEqual({ value: -14, unit: 'hour' });
  expect(relativeTime(late, now, inUtc)).toEqual({ value: -1, unit: 'day' });
});

test.each([
  ['Europe/Zurich', '2026-03-29T10:00:00Z', '2026-03-28T10:00:00Z', -1, 'day'],
  ['Europe/Zurich', '2026-03-30T21:30:00Z', '2026-03-28T22:30:00Z', -2, 'day'],
  ['Europe/Zurich', '2026-10-25T22:30:00Z', '2026-10-24T22:30:00Z', -24, 'hour'],
  ['Europe/Zurich', '2026-10-25T01:30:00Z', '2026-10-25T00:30:00Z', -1, 'hour'],
  ['America/New_York', '2026-03-08T16:00:00Z', '2026-03-08T05:00:00Z', -11, 'hour'],
  ['America/New_York', '2026-11-02T04:30:00Z', '2026-11-01T04:30:00Z', -24, 'hour'],
  ['America/St_Johns', '2026-01-02T03:29:00Z', '2026-01-01T03:30:00Z', -23, 'hour'],
  ['America/St_Johns', '2026-01-02T15:30:00Z', '2026-01-01T03:29:00Z', -2, 'day'],
  ['Asia/Kolkata', '2026-01-02T06:30:00Z', '2026-01-01T18:29:00Z', -1, 'day'],
  ['Asia/Kolkata', '2026-01-02T06:31:00Z', '2026-01-01T18:30:00Z', -12, 'hour'],
] as const)('in %s at %s, %s is %i %ss from now', (zone, nowIso, iso, value, unit) => {
  const { offsetAt } = zoneCalendar(zone);
  expect(relativeTime(at(iso), Date.parse(nowIso), offsetAt)).toEqual({ value, unit });
});

test('the day that Apia left out counts, as it does in the calendar', () => {
  const { offsetAt } = zoneCalendar('Pacific/Apia');
  const noonOnThe31st = Date.parse('2011-12-30T22:00:00Z');
  const noonOnThe29th = at('2011-12-29T22:00:00Z');
  expect(relativeTime(noonOnThe29th, noonOnThe31st, offsetAt)).toEqual({ value: -2, unit: 'day' });
});

const UNIT_DAYS = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 };

test('day for day into the past, no date reads nearer than a later one', () => {
  const told = Array.from({ length: 3000 }, (_, distance) => {
    const time = { ms: now - distance * 86_400_000, dateOnly: true };
    const { value, unit } = relativeTime(time, now, inUtc) ?? { value: NaN, unit: 'day' };
    return -value * UNIT_DAYS[unit];
  });
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test.each(['0001-01-01', '1900-01-01', '1970-01-01', '9999-12-31'])(
  'no distance is given for %s, which stands for "never"',
  (iso) => {
    expect(relativeTime({ ms: Date.parse(iso), dateOnly: true }, now, inUtc)).toBeNull();
  },
);
