import fc from 'fast-check';
import { overviewOf } from '../../../CustomerInsightsTimeline/domain/overview/overview';
import { createTally } from '../../../CustomerInsightsTimeline/domain/tally/activityTally';
import { loadedDays } from '../../../CustomerInsightsTimeline/domain/tally/loadedDays';
import { dayOf } from '../../../CustomerInsightsTimeline/domain/time/days';
import { typeAppearance } from '../../../CustomerInsightsTimeline/domain/activity/activityType';
import { arbitraryHistory, NOW, ZONES } from '../../support/arbitraryHistory';
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

  test('every dated activity is in one bin, and each bin counts what a naive count finds', () => {
    fc.assert(
      fc.property(situations, ({ order, activities, stop, known }) => {
        const shown = Math.min(stop, activities.length);
        const complete = shown === activities.length;
        const overview = overviewOf({
          tally: createTally(activities, offsetAt).of(shown),
          hueOf,
          loaded: [loadedDays({ activities, shown, complete, certain: true, order }, offsetAt)],
          today,
          firstDayOfWeek: 1,
          oldestKnownDay: known === null ? null : today - known,
        });
        const dated = activities.flatMap(({ time, type }) =>
          time ? [{ day: dayOf(time, offsetAt), type: type.trim().toLowerCase() }] : [],
        );
        const part = dated.slice(0, activities.slice(0, shown).filter(({ time }) => time).length);
        expect(overview.total).toBe(part.length);
        expect(overview.bins.length).toBeLessThanOrEqual(60);
        for (const bin of overview.bins) {
          const isIn = ({ day }: { readonly day: number }) =>
            bin.fromDay <= day && day <= bin.toDay;
          const own = part.filter(isIn);
          expect(bin.count).toBe(own.length);
          const types = [...new Set(own.map(({ type }) => type))];
          expect(new Map(bin.byType)).toEqual(
            new Map(types.map((each) => [each, own.filter(({ type }) => type === each).length])),
          );
          expect(bin.byHue).toEqual(
            bin.byHue.map(
              (_, hue) => own.filter(({ type }) => typeAppearance(type).hue === hue).length,
            ),
          );
          // What is said to be loaded misses nothing that exists.
          if (bin.loaded) expect(dated.filter(isIn)).toHaveLength(bin.count);
        }
        expect(overview.most).toBe(Math.max(0, ...overview.bins.map(({ count }) => count)));
      }),
      { numRuns: 25 },
    );
  });

  test('the strip reaches from the oldest known activity to today', () => {
    fc.assert(
      fc.property(situations, ({ activities, stop, known }) => {
        const tally = createTally(activities, offsetAt).of(stop);
        const oldestKnownDay = known === null ? null : today - known;
        const { bins } = overviewOf({
          tally,
          hueOf,
          loaded: [],
          today,
          firstDayOfWeek: 1,
          oldestKnownDay,
        });
        if (tally.oldestDay === null) {
          expect(bins).toEqual([]);
          return;
        }
        const oldest = Math.min(tally.oldestDay, oldestKnownDay ?? Infinity);
        expect(bins[0]?.fromDay).toBeLessThanOrEqual(oldest);
        expect(bins[bins.length - 1]?.toDay).toBeGreaterThanOrEqual(today);
        expect(bins.some(({ loaded }) => loaded)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });
});
