import fc from 'fast-check';
import { firstReaching } from '../../../CustomerInsightsTimeline/domain/feed/locate';
import { readDay } from '../../../CustomerInsightsTimeline/domain/time/calendar';
import { feedCase, NOW } from '../../support/arrangedFeed';
import { runs } from '../../support/propertyRuns';

test('a day that a date field gives is read, and nothing else', () => {
  expect(readDay('1970-01-02')).toBe(1);
  expect(readDay('2026-11-23')).toBe(Math.floor(NOW / 86_400_000));
  const others = ['', '2026-11', '2026-13-01', '23.11.2026', '2026-02-31', '275760-09-13'];
  expect(others.map(readDay)).toEqual(others.map(() => null));
});

test('the first activity on the day or beyond it is found, if it is shown', () => {
  fc.assert(
    fc.property(feedCase, fc.integer({ min: 20_000, max: 20_900 }), fc.nat(40), (given, day, n) => {
      const { activities, order, offsetMinutes } = given;
      const target = { day, order, offsetAt: () => offsetMinutes };
      const beyond = activities.slice(0, n).find(({ time }) => {
        if (time === null) return false;
        const minutes = time.ms / 60_000 + (time.dateOnly ? 0 : offsetMinutes);
        const its = Math.floor(minutes / 1440);
        return order === 'newestFirst' ? its <= day : its >= day;
      });
      expect(firstReaching(activities, n, target)).toBe(beyond ?? null);
    }),
    runs(500),
  );
});
