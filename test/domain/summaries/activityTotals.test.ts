import fc from 'fast-check';
import { EVER } from '../../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import type { ActivityCounts } from '../../../CustomerInsightsTimeline/domain/summaries/activityCounts';
import {
  createActivityCounts,
  isLoaded,
  loadedDays,
} from '../../../CustomerInsightsTimeline/domain/summaries/activityCounts';
import type { MonthCount } from '../../../CustomerInsightsTimeline/domain/summaries/activityTotals';
import {
  activityTotals,
  withTotals,
} from '../../../CustomerInsightsTimeline/domain/summaries/activityTotals';
import { overviewOf } from '../../../CustomerInsightsTimeline/domain/summaries/overview';
import { dayOf, isInPeriod, unitOf } from '../../../CustomerInsightsTimeline/domain/time/calendar';
import {
  hiddenTypesOf,
  NOTHING_HIDDEN,
  readTypeSettings,
} from '../../../CustomerInsightsTimeline/domain/types/typeSettings';
import { arbitraryHistory } from '../../support/arbitraryHistory';
import { runs } from '../../support/propertyRuns';

const TODAY = 19_800;
const inUtc = () => 0;

const monthOf = (year: number, month: number) => year * 12 + month - 1;

const counted = (type: string, month: number | null, count: number): MonthCount => ({
  type,
  month,
  count,
});

const numberOf = ({ types }: ActivityCounts, key: string): number =>
  types
    .filter(({ typeKey }) => typeKey === key)
    .reduce(
      (sum, { undated, byDay }) => sum + undated + [...byDay.values()].reduce((a, b) => a + b, 0),
      0,
    );

const monthCounts = fc.array(
  fc.record({
    type: fc.constantFrom('SalesOrder', ' salesorder', 'Feedback', 'Web visit', ''),
    month: fc.option(fc.integer({ min: monthOf(1900, 1), max: monthOf(2026, 12) })),
    count: fc.nat(40),
  }),
  { maxLength: 30 },
);

const situations = fc.constantFrom('newestFirst' as const, 'oldestFirst' as const).chain((order) =>
  fc.record({
    order: fc.constant(order),
    activities: arbitraryHistory(order),
    stop: fc.nat(60),
    months: monthCounts,
  }),
);

describe('totals beside what is loaded', () => {
  test('add up to the totals of each type, and to what is loaded where that is more', () => {
    fc.assert(
      fc.property(situations, ({ order, activities, stop, months }) => {
        const shown = Math.min(stop, activities.length);
        const part = { activities, shown, complete: false, certain: true, order };
        const loaded = [loadedDays(part, inUtc)];
        const counts = createActivityCounts(activities, inUtc).of(shown);
        const totals = activityTotals(months, NOTHING_HIDDEN);
        const all = withTotals({ counts, loaded, complete: false, order }, totals);
        for (const { typeKey } of all.types) {
          const total = totals.types.get(typeKey)?.count ?? 0;
          expect(numberOf(all, typeKey)).toBe(Math.max(total, numberOf(counts, typeKey)));
        }
        expect(all.size).toBe(
          all.types.reduce((sum, { typeKey }) => sum + numberOf(all, typeKey), 0),
        );
      }),
      runs(200),
    );
  });

  test('leave the days alone that are loaded in full', () => {
    fc.assert(
      fc.property(situations, ({ order, activities, stop, months }) => {
        const shown = Math.min(stop, activities.length);
        const loaded = loadedDays(
          { activities, shown, complete: false, certain: true, order },
          inUtc,
        );
        const counts = createActivityCounts(activities, inUtc).of(shown);
        const totals = activityTotals(months, NOTHING_HIDDEN);
        const all = withTotals({ counts, loaded: [loaded], complete: false, order }, totals);
        for (const { typeKey, byDay } of all.types) {
          const before = counts.types.find((type) => type.typeKey === typeKey)?.byDay;
          for (const [day, count] of byDay) {
            if (isInPeriod(day, loaded)) expect(count).toBe(before?.get(day));
          }
        }
        for (const day of all.ofMonths ?? []) expect(isInPeriod(day, loaded)).toBe(false);
      }),
      runs(200),
    );
  });

  test('make bins that hold, with what lies beyond them, every dated activity once', () => {
    fc.assert(
      fc.property(situations, ({ order, activities, stop, months }) => {
        const shown = Math.min(stop, activities.length);
        const loaded = [
          loadedDays({ activities, shown, complete: false, certain: true, order }, inUtc),
        ];
        const counts = createActivityCounts(activities, inUtc).of(shown);
        const totals = activityTotals(months, NOTHING_HIDDEN);
        const all = withTotals({ counts, loaded, complete: false, order }, totals);
        const { bins, total, earlier, later } = overviewOf({
          counts: all,
          types: all.types,
          hueOf: () => 0,
          counted: [EVER],
          today: TODAY,
          oldestKnownDay: null,
          firstDayOfWeek: 1,
        });
        if (bins.length === 0) return;
        const dated = all.size - all.types.reduce((sum, { undated }) => sum + undated, 0);
        expect(total).toBe(bins.reduce((sum, { count }) => sum + count, 0));
        expect(total + (earlier?.count ?? 0) + (later?.count ?? 0)).toBe(dated);
        expect(bins.every((bin) => isLoaded(bin, [EVER]) && bin.final)).toBe(true);
      }),
      runs(200),
    );
  });

  test('are those of the very same activities where a server counts them', () => {
    fc.assert(
      fc.property(situations, ({ order, activities, stop }) => {
        const shown = Math.min(stop, activities.length);
        const loaded = [
          loadedDays({ activities, shown, complete: false, certain: true, order }, inUtc),
        ];
        const everything = createActivityCounts(activities, inUtc).of(activities.length);
        const months = activities.map(({ typeSpelling, time }) =>
          counted(typeSpelling, time && unitOf(dayOf(time, inUtc), 'month', 0), 1),
        );
        const counts = createActivityCounts(activities, inUtc).of(shown);
        const totals = activityTotals(months, NOTHING_HIDDEN);
        const all = withTotals({ counts, loaded, complete: false, order }, totals);
        expect(byMonth(all)).toEqual(byMonth(everything));
      }),
      runs(200),
    );
  });

  test('of everything are not needed: what has been read wins', () => {
    const totals = activityTotals([counted('Visit', monthOf(2024, 3), 40)], NOTHING_HIDDEN);
    const counts = createActivityCounts([], inUtc).of(0);
    const read = { counts, loaded: [EVER], complete: true, order: 'newestFirst' } as const;
    expect(withTotals(read, totals)).toBe(counts);
  });

  test('leave out hidden types, whatever their spelling', () => {
    const { types } = readTypeSettings('{"Web visit": {"hidden": true}}', 'en-US');
    const totals = activityTotals(
      [counted('WebVisit', 1, 7), counted('Order', 1, 2), counted('order ', null, 3)],
      hiddenTypesOf(types),
    );
    expect(totals.count).toBe(5);
    expect([...totals.types.keys()]).toEqual(['order']);
    expect(totals.types.get('order')?.spellings).toEqual(['Order', 'order ']);
  });
});

function byMonth({ types }: ActivityCounts) {
  const months = new Map<string, number>();
  for (const { typeKey, byDay, undated } of types) {
    if (undated > 0) months.set(`${typeKey} undated`, undated);
    for (const [day, count] of byDay) {
      const key = `${typeKey} ${unitOf(day, 'month', 0)}`;
      months.set(key, (months.get(key) ?? 0) + count);
    }
  }
  return new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1)));
}
