import fc from 'fast-check';
import {
  isInPeriod,
  isWithin,
  periodBefore,
} from '../../../CustomerInsightsTimeline/domain/time/calendar';

const periods = fc
  .tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.nat(4000))
  .map(([fromDay, length]) => ({ fromDay, toDay: fromDay + length }));

test('the period before ends the day before and is as long', () => {
  fc.assert(
    fc.property(periods, (period) => {
      const before = periodBefore(period);
      const length = period.toDay - period.fromDay;
      expect(before).toEqual({ fromDay: period.fromDay - length - 1, toDay: period.fromDay - 1 });
    }),
  );
});

test('a period lies within another where each of its days does', () => {
  fc.assert(
    fc.property(periods, periods, (inner, outer) => {
      const ends = isInPeriod(inner.fromDay, outer) && isInPeriod(inner.toDay, outer);
      expect(isWithin(inner, outer)).toBe(ends);
    }),
  );
});

test.each([
  [-Infinity, 20_000],
  [20_000, Infinity],
  [-Infinity, Infinity],
])('a period from %d to %d has no length, and none before it', (fromDay, toDay) => {
  expect(periodBefore({ fromDay, toDay })).toBeNull();
});
