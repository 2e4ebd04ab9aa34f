import fc from 'fast-check';
import type { Calendar, Grouping } from '../../../CustomerInsightsTimeline/domain/time/calendar';
import { spanKey, spanOf } from '../../../CustomerInsightsTimeline/domain/time/calendar';
import { runs } from '../../support/propertyRuns';

const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;
const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function seen(iso: string, calendar: Calendar): string {
  const span = spanOf(dayOf(iso), calendar);
  return 'from' in span ? `${span.kind} ${isoOf(span.from)}/${isoOf(span.to)}` : span.kind;
}

const calendarOf = (grouping: Grouping, today: string, firstDayOfWeek = 1): Calendar => ({
  grouping,
  today: dayOf(today),
  firstDayOfWeek,
});

test.each([
  ['day', '2026-11-19', 'day 2026-11-19/2026-11-19'],
  ['week', '2026-11-19', 'week 2026-11-16/2026-11-22'],
  ['week', '2026-11-22', 'week 2026-11-16/2026-11-22'],
  ['month', '2024-02-29', 'month 2024-02-01/2024-02-29'],
  ['month', '1969-12-31', 'month 1969-12-01/1969-12-31'],
] as const)('by %s, %s stands under %s', (grouping, day, span) => {
  expect(seen(day, calendarOf(grouping, '2026-11-23'))).toBe(span);
});

test('a week begins on the user’s first day', () => {
  const sunday = calendarOf('week', '2026-11-23', 0);
  expect(seen('2026-11-22', sunday)).toBe('week 2026-11-22/2026-11-28');
  expect(seen('2026-11-21', sunday)).toBe('week 2026-11-15/2026-11-21');
});

test.each([
  ['2026-11-25', 'day 2026-11-25/2026-11-25'],
  ['2026-11-23', 'day 2026-11-23/2026-11-23'],
  ['2026-11-22', 'week 2026-11-16/2026-11-22'],
  ['2026-11-02', 'week 2026-11-02/2026-11-08'],
  ['2026-11-01', 'week 2026-11-01/2026-11-01'],
  ['2026-10-31', 'month 2026-10-01/2026-10-31'],
  ['2025-01-01', 'month 2025-01-01/2025-01-31'],
  ['2024-12-31', 'year 2024-01-01/2024-12-31'],
])('automatic on a Wednesday, %s stands under %s', (day, span) => {
  expect(seen(day, calendarOf('automatic', '2026-11-25'))).toBe(span);
});

test('automatic leaves yesterday a day, and says of a month that it is not whole', () => {
  const monday = calendarOf('automatic', '2026-06-01');
  expect(seen('2026-05-31', monday)).toBe('day 2026-05-31/2026-05-31');
  expect(seen('2026-05-30', monday)).toBe('earlierInMonth 2026-05-01/2026-05-30');
  expect(seen('2026-04-30', monday)).toBe('month 2026-04-01/2026-04-30');
});

test('every day is in its span, and days of one span have no other span between them', () => {
  const grouping = fc.constantFrom<Grouping>('day', 'week', 'month', 'automatic');
  const day = fc.integer({ min: -1000, max: 25_000 });
  fc.assert(
    fc.property(grouping, day, day, fc.integer({ min: 0, max: 6 }), (by, today, any, first) => {
      const calendar = { grouping: by, today, firstDayOfWeek: first };
      const span = spanOf(any, calendar);
      if (!('from' in span)) throw new Error('A day has a span of days.');
      expect(span.from).toBeLessThanOrEqual(any);
      expect(span.to).toBeGreaterThanOrEqual(any);
      for (const other of [span.from, span.to]) {
        expect(spanKey(spanOf(other, calendar))).toBe(spanKey(span));
      }
      for (const outside of [span.from - 1, span.to + 1]) {
        expect(spanKey(spanOf(outside, calendar))).not.toBe(spanKey(span));
      }
    }),
    runs(2000),
  );
});
