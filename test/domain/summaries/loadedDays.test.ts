import fc from 'fast-check';
import type { SortOrder } from '../../../CustomerInsightsTimeline/domain/activity/activityOrder';
import { loadedDays } from '../../../CustomerInsightsTimeline/domain/summaries/activityCounts';
import { dayOf, isInPeriod } from '../../../CustomerInsightsTimeline/domain/time/calendar';
import { arbitraryHistory, ZONES } from '../../support/arbitraryHistory';
import { runs } from '../../support/propertyRuns';
import { zoneCalendar } from '../../support/zoneCalendar';

const ORDERS: readonly SortOrder[] = ['newestFirst', 'oldestFirst'];

describe.each(ORDERS)('%s', (order) => {
  test.each(ZONES)('nothing is missing, in %s, on a day that is said to be loaded', (zone) => {
    const { offsetAt } = zoneCalendar(zone);
    fc.assert(
      fc.property(arbitraryHistory(order), fc.nat(60), (activities, stop) => {
        const shown = Math.min(stop, activities.length);
        const complete = shown === activities.length;
        const loaded = loadedDays({ activities, shown, complete, certain: true, order }, offsetAt);
        const missing = activities
          .slice(shown)
          .filter(({ time }) => time && isInPeriod(dayOf(time, offsetAt), loaded));
        expect(missing).toEqual([]);
      }),
      runs(150),
    );
  });

  test('days well within what is loaded are said to be loaded', () => {
    fc.assert(
      fc.property(arbitraryHistory(order), fc.nat(60), (activities, stop) => {
        const shown = Math.min(stop, activities.length);
        const loaded = loadedDays(
          { activities, shown, complete: false, certain: true, order },
          () => 0,
        );
        const last = activities[shown - 1]?.time;
        const within = activities.slice(0, shown).filter(({ time }) => {
          const distance = Math.abs((time?.ms ?? 0) - (last?.ms ?? 0));
          return time && last && distance > 2 * 86_400_000;
        });
        for (const { time } of within) {
          expect(
            time &&
              isInPeriod(
                dayOf(time, () => 0),
                loaded,
              ),
          ).toBe(true);
        }
      }),
    );
  });
});

test('before anything is loaded no day is, and once all is loaded every day is', () => {
  const nothing = { activities: [], shown: 0, certain: true, order: 'newestFirst' } as const;
  const before = loadedDays({ ...nothing, complete: false }, () => 0);
  const after = loadedDays({ ...nothing, complete: true }, () => 0);
  for (const day of [-800_000, 0, 20_000, 2_000_000]) {
    expect(isInPeriod(day, before)).toBe(false);
    expect(isInPeriod(day, after)).toBe(true);
  }
});

test('where what is to come may belong anywhere, no day is said to be loaded', () => {
  fc.assert(
    fc.property(arbitraryHistory('newestFirst'), (activities) => {
      const part = { activities, shown: activities.length, order: 'newestFirst' } as const;
      const loaded = loadedDays({ ...part, complete: false, certain: false }, () => 0);
      const said = activities.filter(
        ({ time }) =>
          time &&
          isInPeriod(
            dayOf(time, () => 0),
            loaded,
          ),
      );
      expect(said).toEqual([]);
    }),
  );
});
