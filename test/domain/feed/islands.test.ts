import fc from 'fast-check';
import type { SortOrder } from '../../../CustomerInsightsTimeline/domain/activity/activityOrder';
import { comparisonFor } from '../../../CustomerInsightsTimeline/domain/activity/activityOrder';
import { narrowed, withIslands } from '../../../CustomerInsightsTimeline/domain/feed/islands';
import { activityOf, ALL_OPEN, arrange, plainCase } from '../../support/arrangedFeed';

const DAY = 24 * 60;
const history = Array.from({ length: 40 }, (_, day) =>
  activityOf(String(day), { minute: -day * DAY }),
);
const newestFirst = comparisonFor('newestFirst');
const keysOf = (places: readonly number[]) => places.map((place) => history[place]?.key);
const stretch = (from: number, until: number) => history.slice(from, until);

test('an activity far beyond the beginning stands behind it, after a gap', () => {
  const listed = withIslands({ activities: history, shown: 10 }, [stretch(30, 31)], newestFirst);
  expect(listed.activities.map(({ key }) => key)).toEqual(keysOf([...Array(10).keys(), 30]));
  expect([...listed.afterGap]).toEqual(keysOf([30]));
});

test('a stretch that shares an activity with the beginning continues it without a gap', () => {
  const listed = withIslands({ activities: history, shown: 10 }, [stretch(5, 20)], newestFirst);
  expect(listed.shown).toBe(20);
  expect(listed.afterGap.size).toBe(0);
});

test('without anything beyond it, the beginning is the same list, which grows in place', () => {
  const listed = withIslands({ activities: history, shown: 10 }, [stretch(2, 9)], newestFirst);
  expect(listed.activities).toBe(history);
  expect(listed.shown).toBe(10);
});

test('what is missing before an activity that is left out is missing before the next one', () => {
  const islands = [stretch(20, 22), stretch(30, 32)];
  const listed = withIslands({ activities: history, shown: 10 }, islands, newestFirst);
  const left = new Set(keysOf([3, 4, 20, 31]));
  const kept = narrowed(listed, ({ key }) => !left.has(key));
  expect(kept.activities.map(({ key }) => key)).toEqual(keysOf([0, 1, 2, 5, 6, 7, 8, 9, 21, 30]));
  expect(kept.shown).toBe(10);
  expect([...kept.afterGap]).toEqual(keysOf([21, 30]));
});

test('each stretch begins after a gap, its activities stand together, and all are in the true order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<SortOrder>('newestFirst', 'oldestFirst'),
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 8 })), { maxLength: 5 }),
      (order, shown, places) => {
        const compare = comparisonFor(order);
        const all = [...history].sort(compare);
        const islands = places.map(([from, length]) => all.slice(from, from + length));
        const listed = withIslands({ activities: all, shown }, islands, compare);
        const known = new Set([...all.slice(0, shown), ...islands.flat()]);
        expect(listed.activities.slice(0, listed.shown)).toEqual(all.filter((a) => known.has(a)));
        // Where something is left out, the next activity is said to be after a gap.
        for (const [place, activity] of listed.activities.slice(0, listed.shown).entries()) {
          const before = listed.activities[place - 1];
          const isNext = !before || all.indexOf(activity) === all.indexOf(before) + 1;
          if (!isNext) expect(listed.afterGap).toContain(activity.key);
        }
      },
    ),
  );
});

test('the feed says each gap once, above the first item after it, also on one day and in a run', () => {
  const visits = Array.from({ length: 8 }, (_, minute) =>
    activityOf(`v${minute}`, { minute: -minute }),
  );
  const after = visits[4]?.key;
  const items = arrange(
    plainCase(visits, {
      isAfterGap: ({ key }) => key === after,
      reading: { ...ALL_OPEN, complete: false, gapless: false },
    }),
    [8],
  );
  expect(items.map(({ kind, afterGap }) => [kind, afterGap])).toEqual([
    ['run', false],
    ['run', true],
  ]);
});

test('a group beside a gap may grow, and a collapsed one says the gap before it', () => {
  const days = stretch(0, 4);
  const isAfterGap = ({ key }: { readonly key: string }) => key === days[2]?.key;
  const reading = { ...ALL_OPEN, complete: false, gapless: false };
  const items = arrange(plainCase(days, { isAfterGap, reading }), [4]);
  expect(items.map(({ heading }) => heading?.mayGrow)).toEqual([false, true, true, true]);
  const toggledGroups = new Set([items[2]?.heading?.key ?? '']);
  const folded = arrange(
    plainCase(days, { isAfterGap, reading: { ...reading, toggledGroups } }),
    [4],
  );
  expect(folded.map(({ kind, afterGap }) => [kind, afterGap])).toEqual([
    ['activity', false],
    ['activity', false],
    ['group', true],
    ['activity', false],
  ]);
});
