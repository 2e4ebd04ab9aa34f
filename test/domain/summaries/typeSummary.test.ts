import fc from 'fast-check';
import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import {
  createActivityCounts,
  loadedDays,
} from '../../../CustomerInsightsTimeline/domain/summaries/activityCounts';
import { typeSummaryOf } from '../../../CustomerInsightsTimeline/domain/summaries/typeSummary';
import type { OffsetAt, Period } from '../../../CustomerInsightsTimeline/domain/time/calendar';
import { dayOf } from '../../../CustomerInsightsTimeline/domain/time/calendar';
import { arbitraryHistory, NOW, ZONES } from '../../support/arbitraryHistory';
import { runs } from '../../support/propertyRuns';
import { zoneCalendar } from '../../support/zoneCalendar';

const compareTypes = () => 0;

const inUtc: OffsetAt = () => 0;
const TODAY = Math.floor(NOW / 86_400_000);

const orders = fc.constantFrom('newestFirst' as const, 'oldestFirst' as const);

const periods: fc.Arbitrary<Period | null> = fc.option(
  fc
    .tuple(fc.integer({ min: -500, max: 40 }), fc.nat(400))
    .map(([from, length]) => ({ fromDay: TODAY + from, toDay: TODAY + from + length })),
  { freq: 2 },
);

/** A history of which the first part is loaded, and a period. */
const situations = orders.chain((order) =>
  fc.record({
    order: fc.constant(order),
    activities: arbitraryHistory(order),
    stop: fc.nat(60),
    period: periods,
  }),
);

type Situation = typeof situations extends fc.Arbitrary<infer T> ? T : never;

function open({ activities, stop, order, period }: Situation, offsetAt: OffsetAt) {
  const shown = Math.min(stop, activities.length);
  const complete = shown === activities.length;
  const loaded = loadedDays({ activities, shown, complete, certain: true, order }, offsetAt);
  const counts = createActivityCounts(activities, offsetAt).of(shown);
  const typeSummary = typeSummaryOf({
    counts,
    compareTypes,
    loaded: [loaded],
    counted: [loaded],
    complete,
    today: TODAY,
    period,
  });
  return { typeSummary, part: activities.slice(0, shown) };
}

const nameOf = (activity: Activity) => activity.type.trim().toLowerCase();

const daysOf = (activities: readonly Activity[], offsetAt: OffsetAt) =>
  activities.flatMap(({ time }) => (time ? [dayOf(time, offsetAt)] : []));

const countIn = (days: readonly number[], from: number, to: number) =>
  days.filter((day) => from <= day && day <= to).length;

test.each(ZONES)('every number is, in %s, that of a naive recomputation', (zone) => {
  const { offsetAt } = zoneCalendar(zone);
  fc.assert(
    fc.property(situations, (situation) => {
      const { typeSummary, part } = open(situation, offsetAt);
      const { period, activities } = situation;
      expect(typeSummary.rows.map(({ typeKey }) => typeKey).sort()).toEqual(
        [...new Set(part.map(nameOf))].sort(),
      );
      for (const row of typeSummary.rows) {
        const own = part.filter((activity) => nameOf(activity) === row.typeKey);
        const days = daysOf(own, offsetAt);
        const counted = days.filter(
          (day) => !period || (period.fromDay <= day && day <= period.toDay),
        );
        expect(row.count).toBe(period ? counted.length : own.length);
        expect(row.firstDay).toBe(counted.length ? Math.min(...counted) : null);
        expect(row.lastDay).toBe(counted.length ? Math.max(...counted) : null);
        expect(row.bars.reduce((sum, bar) => sum + bar, 0)).toBe(counted.length);
        expect(row.bars.length).toBeLessThanOrEqual(12);
        if (row.change === null) continue;
        // A change that is shown holds for all there is, loaded or not.
        const all = daysOf(
          activities.filter((activity) => nameOf(activity) === row.typeKey),
          offsetAt,
        );
        const { fromDay, toDay } = period ?? { fromDay: TODAY - 89, toDay: TODAY };
        const length = toDay - fromDay + 1;
        const before = countIn(all, fromDay - length, fromDay - 1);
        expect(row.change).toBe(countIn(all, fromDay, toDay) - before);
      }
    }),
    runs(40),
  );
});

test('without a period the rows add up to all that is loaded, undated ones too', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const { typeSummary, part } = open({ ...situation, period: null }, inUtc);
      expect(typeSummary.rows.reduce((sum, { count }) => sum + count, 0)).toBe(part.length);
      expect(typeSummary.total).toBe(part.length);
    }),
  );
});

test('“all” and “first” and “last” are said only where nothing that is not loaded changes them', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const { typeSummary } = open(situation, inUtc);
      const whole = open({ ...situation, stop: Infinity }, inUtc).typeSummary;
      if (typeSummary.countsAll) expect(typeSummary.total).toBe(whole.total);
      for (const row of typeSummary.rows) {
        const real = whole.rows.find(({ typeKey }) => typeKey === row.typeKey);
        if (typeSummary.knowsFirst && row.firstDay !== null)
          expect(row.firstDay).toBe(real?.firstDay);
        if (typeSummary.knowsLast && row.lastDay !== null) expect(row.lastDay).toBe(real?.lastDay);
      }
    }),
  );
});

test('a change is known once both periods are loaded, and not a day before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 170, max: 190 }), (reach) => {
      const counts = createActivityCounts([], inUtc).of(0);
      const options = { compareTypes, complete: false, today: TODAY, period: null };
      const type = { typeKey: 'x', undated: 0, byDay: new Map([[TODAY, 1]]) };
      const typeSummary = typeSummaryOf({
        ...options,
        counts: { ...counts, types: [type] },
        loaded: [{ fromDay: TODAY - reach, toDay: Infinity }],
        counted: [],
      });
      expect(typeSummary.rows[0]?.change).toBe(reach >= 179 ? 1 : null);
    }),
  );
});

test('the order that is asked for comes before that by number', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const { activities, order } = situation;
      const shown = activities.length;
      const loaded = loadedDays({ activities, shown, complete: true, certain: true, order }, inUtc);
      const { rows } = typeSummaryOf({
        counts: createActivityCounts(activities, inUtc).of(shown),
        compareTypes: (a, b) => a.length - b.length,
        loaded: [loaded],
        counted: [loaded],
        complete: true,
        today: TODAY,
        period: null,
      });
      const places = rows.map(({ typeKey, count }) => [typeKey.length, -count] as const);
      expect(places).toEqual([...places].sort(([a, n], [b, m]) => a - b || n - m));
    }),
  );
});
