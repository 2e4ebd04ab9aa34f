import fc from 'fast-check';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { typeAppearance } from '../../../CustomerInsightsTimeline/domain/activity/activityType';
import { EVER } from '../../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import {
  createActivityCounts,
  loadedDays,
} from '../../../CustomerInsightsTimeline/domain/summaries/activityCounts';
import { overviewOf } from '../../../CustomerInsightsTimeline/domain/summaries/overview';
import type { Period } from '../../../CustomerInsightsTimeline/domain/time/calendar';
import { dayOf } from '../../../CustomerInsightsTimeline/domain/time/calendar';
import { activityRow } from '../../support/activityRow';
import { arbitraryHistory, NOW, ZONES } from '../../support/arbitraryHistory';
import { runs } from '../../support/propertyRuns';
import { zoneCalendar } from '../../support/zoneCalendar';

const hueOf = (type: string) => typeAppearance(type).hue;

const orders = fc.constantFrom('newestFirst' as const, 'oldestFirst' as const);
const situations = orders.chain((order) =>
  fc.record({
    order: fc.constant(order),
    activities: arbitraryHistory(order),
    stop: fc.nat(60),
    known: fc.option(fc.nat(9000)),
  }),
);

describe.each(ZONES)('in %s', (zone) => {
  const { offsetAt } = zoneCalendar(zone);
  const today = dayOf({ ms: NOW, dateOnly: false }, offsetAt);

  test('every dated activity is in one bin or counted beside them, and each bin agrees with a naive count', () => {
    fc.assert(
      fc.property(situations, ({ order, activities, stop, known }) => {
        const shown = Math.min(stop, activities.length);
        const complete = shown === activities.length;
        const counts = createActivityCounts(activities, offsetAt).of(shown);
        const overview = overviewOf({
          counts,
          types: counts.types,
          hueOf,
          counted: [loadedDays({ activities, shown, complete, certain: true, order }, offsetAt)],
          today,
          firstDayOfWeek: 1,
          oldestKnownDay: known === null ? null : today - known,
        });
        const dated = activities.flatMap(({ time, type }) =>
          time ? [{ day: dayOf(time, offsetAt), type: type.trim().toLowerCase() }] : [],
        );
        const part = dated.slice(0, activities.slice(0, shown).filter(({ time }) => time).length);
        const outside = (overview.earlier?.count ?? 0) + (overview.later?.count ?? 0);
        if (overview.bins.length > 0) expect(overview.total + outside).toBe(part.length);
        expect(overview.bins.length).toBeLessThanOrEqual(60);
        for (const bin of overview.bins) {
          const isIn = ({ day }: { readonly day: number }) =>
            bin.fromDay <= day && day <= bin.toDay;
          const own = part.filter(isIn);
          expect(bin.count).toBe(own.length);
          expect(bin.byHue).toEqual(
            bin.byHue.map(
              (_, hue) => own.filter(({ type }) => typeAppearance(type).hue === hue).length,
            ),
          );
          // What is said to be loaded misses nothing that exists.
          if (bin.final) expect(dated.filter(isIn)).toHaveLength(bin.count);
        }
        const inBins = part.filter(({ day }) =>
          overview.bins.some(({ fromDay, toDay }) => fromDay <= day && day <= toDay),
        );
        const days = inBins.map(({ day }) => day);
        expect(overview.days).toEqual(
          days.length === 0 ? null : { fromDay: Math.min(...days), toDay: Math.max(...days) },
        );
        expect(overview.most).toBe(Math.max(0, ...overview.bins.map(({ count }) => count)));
      }),
      runs(25),
    );
  });

  test('the strip reaches from the oldest known activity that does not mean never to today', () => {
    fc.assert(
      fc.property(situations, ({ activities, stop, known }) => {
        const counts = createActivityCounts(activities, offsetAt).of(stop);
        const oldestKnownDay = known === null ? null : today - known;
        const { bins } = overviewOf({
          counts,
          types: counts.types,
          hueOf,
          counted: [],
          today,
          firstDayOfWeek: 1,
          oldestKnownDay,
        });
        if (counts.oldestDay === null) {
          expect(bins).toEqual([]);
          return;
        }
        const oldest = Math.min(counts.oldestDay, oldestKnownDay ?? Infinity);
        // Nothing is loaded in full, so that no gap is known to be one.
        expect(bins[0]?.fromDay).toBeLessThanOrEqual(oldest);
        expect(bins[bins.length - 1]?.toDay).toBeGreaterThanOrEqual(today);
        expect(bins.some(({ final }) => final)).toBe(false);
      }),
      runs(25),
    );
  });
});

describe('dates that are none', () => {
  const DAY_MS = 86_400_000;
  const today = Math.floor(NOW / DAY_MS);
  const overviewWith = (...stamps: readonly string[]) => overviewLoaded([EVER], ...stamps);
  const overviewLoaded = (loaded: readonly Period[], ...stamps: readonly string[]) => {
    const monthly = Array.from({ length: 12 }, (_, i) => new Date(NOW - i * 30 * DAY_MS));
    const all = [...monthly.map((date) => date.toISOString()), ...stamps];
    const activities = all.map((activityTimeStamp, index) =>
      toActivity(activityRow({ primaryId: String(index), activityTimeStamp })),
    );
    const counts = createActivityCounts(activities, () => 0).of(activities.length);
    return overviewOf({
      counts,
      types: counts.types,
      hueOf,
      counted: loaded,
      today,
      firstDayOfWeek: 1,
      oldestKnownDay: null,
    });
  };

  test.each(['0001-01-01', '1900-01-01', '1970-01-01', '1978-01-11'])(
    'one activity of %s is counted before the strip and changes no bar',
    (date) => {
      const { bins, unit, earlier, later, total } = overviewWith(date);
      expect([unit, bins.length]).toEqual([overviewWith().unit, overviewWith().bins.length]);
      const day = Date.parse(date) / DAY_MS;
      expect(earlier).toEqual({ fromDay: day, toDay: day, count: 1, final: true });
      expect([later, total]).toEqual([null, 12]);
    },
  );

  test('the count before the strip is not final where not all of it is loaded', () => {
    const { earlier } = overviewWith('1900-01-01');
    const { earlier: partly } = overviewLoaded([{ fromDay: 0, toDay: Infinity }], '1900-01-01');
    expect([earlier?.final, partly?.final]).toEqual([true, false]);
  });

  test('activities of 2099 and 9999 are counted after the strip', () => {
    const { bins, later } = overviewWith('9999-12-31', '2099-12-31');
    expect(bins).toHaveLength(overviewWith().bins.length);
    expect(later).toMatchObject({ count: 2, toDay: Date.parse('9999-12-31') / DAY_MS });
  });

  test('a part of the history that is no mere mistake stays on the strip', () => {
    const early = Array.from({ length: 6 }, (_, i) => `1995-0${i + 1}-01`);
    const { earlier, bins } = overviewWith(...early);
    expect(earlier).toBeNull();
    expect(bins[0]?.fromDay).toBeLessThanOrEqual(Date.parse('1995-01-01') / DAY_MS);
  });
});
