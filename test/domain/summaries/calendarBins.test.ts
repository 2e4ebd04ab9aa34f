import fc from 'fast-check';
import {
  binAt,
  calendarBins,
  MOST_BINS,
  placeOfDay,
} from '../../../CustomerInsightsTimeline/domain/summaries/overviewBins';
import { CALENDAR_UNITS } from '../../../CustomerInsightsTimeline/domain/time/calendar';
import { runs } from '../../support/propertyRuns';

const MONDAY = 1;
const DAY_MS = 86_400_000;
const dayNumber = (iso: string) => Date.parse(iso) / DAY_MS;
const date = (day: number) => new Date(day * DAY_MS);

/** Years 1 to 9999, and all that a Date can hold. */
const days = fc.oneof(
  fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2040-01-01') }),
  fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }),
  fc.integer({ min: -100_000_001, max: 100_000_001 }),
);
const spans = fc
  .tuple(days, days, fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2050-01-01') }))
  .map(([a, b, today]) => ({
    oldest: Math.min(a, b),
    newest: Math.max(a, b),
    today,
    firstDayOfWeek: MONDAY,
  }));

test('bins follow each other without a gap, at most 60, and hold every day once', () => {
  fc.assert(
    fc.property(spans, (span) => {
      const { bins } = calendarBins(span);
      expect(bins.length).toBeGreaterThan(0);
      expect(bins.length).toBeLessThanOrEqual(MOST_BINS);
      const broken = bins.filter(
        ({ fromDay, toDay }, index) =>
          fromDay > toDay || (index > 0 && fromDay !== (bins[index - 1]?.toDay ?? NaN) + 1),
      );
      expect(broken).toEqual([]);
      for (const day of [span.oldest, span.newest, span.today]) {
        const holding = bins.filter(({ fromDay, toDay }) => fromDay <= day && day <= toDay);
        expect(holding).toEqual([bins[binAt(bins, day)]]);
      }
    }),
    runs(500),
  );
});

test('no smaller unit would make do with 60 bins', () => {
  fc.assert(
    fc.property(spans, ({ today, oldest }) => {
      const span = {
        oldest: Math.min(oldest, today),
        newest: today,
        today,
        firstDayOfWeek: MONDAY,
      };
      const { unit, bins } = calendarBins(span);
      const smaller = CALENDAR_UNITS[CALENDAR_UNITS.indexOf(unit) - 1];
      const longest = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };
      if (smaller === undefined) expect(bins.length).toBe(today - span.oldest + 1);
      else expect((today - span.oldest + 1) / longest[smaller]).toBeGreaterThan(MOST_BINS - 2);
    }),
  );
});

test.each([
  ['2026-10-01', 'day', '2026-10-01'],
  ['2026-08-15', 'week', '2026-08-10'],
  ['2022-03-31', 'month', '2022-03-01'],
  ['2015-02-28', 'quarter', '2015-01-01'],
  ['1990-07-01', 'year', '1990-01-01'],
] as const)('from %s to 23 November 2026 each bin is a %s', (oldest, unit, begins) => {
  const today = dayNumber('2026-11-23');
  const made = calendarBins({
    oldest: dayNumber(oldest),
    newest: today,
    today,
    firstDayOfWeek: MONDAY,
  });
  expect(made.unit).toBe(unit);
  expect(made.bins[0]?.fromDay).toBe(dayNumber(begins));
});

test('months, quarters and years begin on their first day, weeks on the user’s', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 * 365 }), fc.nat(6), (age, firstDayOfWeek) => {
      const today = dayNumber('2026-11-23');
      const { unit, bins } = calendarBins({
        oldest: today - age,
        newest: today,
        today,
        firstDayOfWeek,
      });
      for (const { fromDay } of bins) {
        const first = date(fromDay);
        if (unit === 'week') expect(first.getUTCDay()).toBe(firstDayOfWeek);
        if (unit === 'month') expect(first.getUTCDate()).toBe(1);
        if (unit === 'quarter')
          expect([first.getUTCMonth() % 3, first.getUTCDate()]).toEqual([0, 1]);
        if (unit === 'year') expect([first.getUTCMonth(), first.getUTCDate()]).toEqual([0, 1]);
      }
    }),
  );
});

test('a date that stands for “never” shares a bin at its end and leaves the others alone', () => {
  const today = dayNumber('2026-11-23');
  const never = dayNumber('9999-12-31');
  const { unit, bins } = calendarBins({
    oldest: today - 20,
    newest: never,
    today,
    firstDayOfWeek: MONDAY,
  });
  expect(unit).toBe('day');
  expect(bins).toHaveLength(22);
  expect(bins[21]).toEqual({ fromDay: today + 1, toDay: never });
});

test('the place of a day grows with the day, by one from bin to bin', () => {
  fc.assert(
    fc.property(spans, fc.nat(), (span, seed) => {
      const { bins } = calendarBins(span);
      const index = seed % bins.length;
      const bin = bins[index];
      if (!bin) return;
      expect(placeOfDay(bins, bin.fromDay)).toBe(index);
      expect(placeOfDay(bins, bin.toDay)).toBeLessThan(index + 1);
      expect(placeOfDay(bins, bin.toDay + 1)).toBe(index + 1);
    }),
  );
});
