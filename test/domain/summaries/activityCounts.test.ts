import fc from 'fast-check';
import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { createActivityCounts } from '../../../CustomerInsightsTimeline/domain/summaries/activityCounts';
import { dayOf } from '../../../CustomerInsightsTimeline/domain/time/calendar';
import { arbitraryHistory, ZONES } from '../../support/arbitraryHistory';
import { zoneCalendar } from '../../support/zoneCalendar';
import { runs } from '../../support/propertyRuns';

const nameOf = (activity: Activity) => activity.type.trim().toLowerCase();

test.each(ZONES)('counts, in %s, what a naive count finds, wherever it stops', (zone) => {
  const { offsetAt } = zoneCalendar(zone);
  const daysOf = (activities: readonly Activity[]) =>
    activities.flatMap(({ time }) => (time ? [dayOf(time, offsetAt)] : []));
  fc.assert(
    fc.property(
      arbitraryHistory('newestFirst'),
      fc.array(fc.nat(60), { minLength: 1, maxLength: 4 }),
      (activities, stops) => {
        const growing = createActivityCounts(activities, offsetAt);
        for (const stop of stops) {
          const part = activities.slice(0, stop);
          const counts = growing.of(stop);
          expect(counts.size).toBe(part.length);
          expect(counts.types.map(({ typeKey }) => typeKey)).toEqual([
            ...new Set(part.map(nameOf)),
          ]);
          for (const { typeKey, undated, byDay } of counts.types) {
            const own = part.filter((activity) => nameOf(activity) === typeKey);
            expect(undated).toBe(own.filter(({ time }) => time === null).length);
            const days = [...byDay].flatMap(([day, count]) => Array<number>(count).fill(day));
            expect(days.sort()).toEqual(daysOf(own).sort());
          }
          const days = daysOf(part.filter(isLikely));
          expect(counts.oldestDay).toBe(days.length ? Math.min(...days) : null);
          expect(counts.newestDay).toBe(days.length ? Math.max(...days) : null);
        }
      },
    ),
    runs(40),
  );
});

/** Neither of the year 1, nor of 9999, nor of the beginning of 1970. */
function isLikely({ time }: Activity): boolean {
  const iso = time ? new Date(time.ms).toISOString() : '';
  return !/^(0001|9999|1970-01-0[12]|1969-12-31)/.test(iso);
}

test('looks at each activity once while the list grows', () => {
  fc.assert(
    fc.property(arbitraryHistory('newestFirst'), (activities) => {
      let asked = 0;
      const growing = createActivityCounts(activities, () => {
        asked++;
        return 0;
      });
      for (let shown = 0; shown <= activities.length; shown += 10) growing.of(shown);
      expect(asked).toBeLessThanOrEqual(activities.length);
    }),
  );
});
