import fc from 'fast-check';
import {
  binsOf,
  calendarBins,
  periodOf,
  putEdge,
} from '../../../CustomerInsightsTimeline/domain/summaries/overviewBins';
import type { Period } from '../../../CustomerInsightsTimeline/domain/time/calendar';

const TODAY = 20_000;
const strips = fc
  .integer({ min: 1, max: 9000 })
  .map(
    (age) =>
      calendarBins({ oldest: TODAY - age, newest: TODAY, today: TODAY, firstDayOfWeek: 1 }).bins,
  );

const periods: fc.Arbitrary<Period | null> = fc.option(
  fc
    .tuple(fc.integer({ min: -9500, max: 400 }), fc.nat(3000))
    .map(([from, length]) => ({ fromDay: TODAY + from, toDay: TODAY + from + length })),
);

const edges = fc.constantFrom('from' as const, 'to' as const);

test('a drag from any bin to any other chooses all days between, in either direction', () => {
  fc.assert(
    fc.property(strips, fc.nat(), fc.nat(), (bins, x, y) => {
      const [a, b] = [x % bins.length, y % bins.length];
      const period = periodOf(bins, a, b);
      expect(periodOf(bins, b, a)).toEqual(period);
      const chosen = bins.slice(Math.min(a, b), Math.max(a, b) + 1);
      const all = chosen.length === bins.length;
      expect(period).toEqual(
        all ? null : { fromDay: chosen[0]?.fromDay, toDay: chosen[chosen.length - 1]?.toDay },
      );
    }),
  );
});

test('an end that is moved lands on its bin, never beyond the other end, which stays', () => {
  fc.assert(
    fc.property(
      strips,
      periods,
      edges,
      fc.integer({ min: -9, max: 70 }),
      (bins, before, edge, place) => {
        const range = binsOf(bins, before);
        const after = putEdge(bins, before, edge, place);
        const reached = binsOf(bins, after);
        const wanted =
          edge === 'from'
            ? Math.min(range.to, Math.max(0, place))
            : Math.max(range.from, Math.min(bins.length - 1, place));
        expect(reached[edge]).toBe(wanted);
        expect(reached.from).toBeLessThanOrEqual(reached.to);
        const other = edge === 'from' ? 'to' : 'from';
        expect(reached[other]).toBe(range[other]);
        if (after) expect(after.fromDay).toBeLessThanOrEqual(after.toDay);
      },
    ),
  );
});

test('an end within a bin stays there while the other one moves', () => {
  const bins = calendarBins({
    oldest: TODAY - 300,
    newest: TODAY,
    today: TODAY,
    firstDayOfWeek: 1,
  }).bins;
  const period = { fromDay: TODAY - 100, toDay: TODAY - 3 };
  expect(putEdge(bins, period, 'from', 4)?.toDay).toBe(period.toDay);
  expect(putEdge(bins, period, 'to', bins.length - 4)?.fromDay).toBe(period.fromDay);
});

test('both ends at the ends of time are no choice', () => {
  fc.assert(
    fc.property(strips, periods, (bins, period) => {
      const from = putEdge(bins, period, 'from', 0);
      expect(putEdge(bins, from, 'to', bins.length - 1)).toBeNull();
    }),
  );
});
