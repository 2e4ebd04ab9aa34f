import {
  daysOf,
  EVER,
  isEver,
} from '../../../CustomerInsightsTimeline/domain/filter/ActivityFilter';

const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;
const written = ({ fromDay, toDay }: { fromDay: number; toDay: number }) =>
  [fromDay, toDay].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

test.each([
  ['last7Days', '2026-11-24', '2026-11-18', '2026-11-24'],
  ['last30Days', '2026-03-01', '2026-01-31', '2026-03-01'],
  ['last90Days', '2026-11-24', '2026-08-27', '2026-11-24'],
  ['last12Months', '2026-11-24', '2025-11-24', '2026-11-24'],
  ['last12Months', '2028-02-29', '2027-03-01', '2028-02-29'],
  ['thisYear', '2026-11-24', '2026-01-01', '2026-12-31'],
  ['thisYear', '0099-05-05', '0099-01-01', '0099-12-31'],
] as const)('%s of %s are the days from %s to %s', (preset, today, from, to) => {
  expect(written(daysOf(preset, dayOf(today)))).toEqual([from, to]);
});

test('two days of the calendar stay whatever the day is', () => {
  const period = { fromDay: 3, toDay: 4 };
  expect(daysOf(period, 20_000)).toBe(period);
});

test('only a period that is open at both ends is no limit', () => {
  expect(isEver(EVER)).toBe(true);
  expect(isEver({ ...EVER, toDay: 9 })).toBe(false);
  expect(isEver('thisYear')).toBe(false);
});
