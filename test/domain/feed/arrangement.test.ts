import fc from 'fast-check';
import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { comparisonFor } from '../../../CustomerInsightsTimeline/domain/activity/activityOrder';
import { createArrangement } from '../../../CustomerInsightsTimeline/domain/feed/arrangement';
import { createDayParts } from '../../../CustomerInsightsTimeline/domain/feed/dayParts';
import type { FeedItem } from '../../../CustomerInsightsTimeline/domain/feed/FeedItem';
import { locate } from '../../../CustomerInsightsTimeline/domain/feed/locate';
import { dayOf } from '../../../CustomerInsightsTimeline/domain/time/calendar';
import type { FeedCase } from '../../support/arrangedFeed';
import {
  activityOf,
  ALL_OPEN,
  arrange,
  feedCase,
  isKeptApart,
  NOW,
  plainCase,
  standsFor,
} from '../../support/arrangedFeed';
import { runs } from '../../support/propertyRuns';

const DAY = 24 * 60;
const RUNS = runs(1000);
const keysOf = (activities: readonly Activity[]) => activities.map(({ key }) => key);

describe('whatever the history and the options', () => {
  test('every activity is in exactly one item', () => {
    fc.assert(
      fc.property(feedCase, (given) => {
        const shown = arrange(given, []).flatMap(standsFor);
        expect(keysOf(shown).sort()).toEqual(keysOf(given.activities).sort());
      }),
      RUNS,
    );
  });

  test('items stand in the true order of their first activities, the upcoming nearest first, and so do those within', () => {
    fc.assert(
      fc.property(feedCase, (given) => {
        const compare = comparisonFor(given.order);
        const items = arrange(given, []);
        const firsts: Activity[] = [];
        const ahead: Activity[] = [];
        let isAhead = false;
        for (const item of items) {
          if (item.heading) isAhead = item.heading.span.kind === 'upcoming';
          (isAhead ? ahead : firsts).push(...standsFor(item).slice(0, 1));
        }
        expect(keysOf(firsts)).toEqual(keysOf([...firsts].sort(compare)));
        const byTime = [...ahead].sort(comparisonFor('oldestFirst'));
        if (!items.some(({ kind }) => kind === 'group'))
          expect(keysOf(ahead)).toEqual(keysOf(byTime));
        for (const item of items) {
          const within = item.kind === 'activity' ? item.lines : [];
          expect(keysOf(within)).toEqual(keysOf([...within].sort(compare)));
        }
      }),
      RUNS,
    );
  });

  test('pages of any size arrange the same as all at once', () => {
    const pages = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 });
    fc.assert(
      fc.property(feedCase, pages, (given, sizes) => {
        expect(arrange(given, sizes)).toEqual(arrange(given, []));
      }),
      RUNS,
    );
  });

  test('a heading counts what stands under it, by naive counting, and says what may grow', () => {
    fc.assert(
      fc.property(feedCase, (given) => {
        const groups = groupsOf(arrange(given, []));
        groups.forEach(({ heading, activities }, index) => {
          expect(heading.count).toBe(activities.length);
          const isLast = index === groups.length - 1;
          const { complete, certain } = given.reading;
          expect(heading.mayGrow).toBe(!complete && (isLast || !certain));
        });
        const keys = groups.map(({ heading }) => heading.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      RUNS,
    );
  });

  test('only like neighbours of one day fold, and what is kept apart never does', () => {
    fc.assert(
      fc.property(feedCase, (given) => {
        for (const item of arrange(given, [])) {
          if (item.kind !== 'run') continue;
          expect(given.foldRuns).toBe(true);
          expect(item.activities.length).toBeGreaterThanOrEqual(3);
          const [first, ...others] = item.activities;
          const dayOf = ({ time }: Activity) =>
            Math.floor(((time?.ms ?? NaN) / 60_000 + given.offsetMinutes) / DAY);
          for (const activity of item.activities) {
            expect(activity.type).not.toBe('Feedback');
            expect(activity.time?.dateOnly).toBe(false);
            expect(isKeptApart(given, activity)).toBe(false);
            expect(activity.type.toLowerCase()).toBe(first?.type.toLowerCase());
            if (first) expect(dayOf(activity)).toBe(dayOf(first));
          }
          others.forEach((activity, index) => {
            const before = item.activities[index];
            const apart = Math.abs((activity.time?.ms ?? 0) - (before?.time?.ms ?? 0));
            expect(apart).toBeLessThanOrEqual(60 * 60_000);
          });
        }
      }),
      RUNS,
    );
  });

  test('items have keys of their own, and every activity is found', () => {
    fc.assert(
      fc.property(feedCase, (given) => {
        const items = arrange(given, []);
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
        for (const { key } of given.activities) {
          const place = locate(items, key);
          const item = place && items[place.index];
          expect(item && keysOf(standsFor(item))).toContain(key);
        }
        expect(locate(items, 'somebody else’s')).toBeNull();
      }),
      RUNS,
    );
  });
});

interface GroupOfItems {
  readonly heading: NonNullable<FeedItem['heading']>;
  readonly activities: readonly Activity[];
}

function groupsOf(items: readonly FeedItem[]): readonly GroupOfItems[] {
  const groups: { heading: NonNullable<FeedItem['heading']>; activities: Activity[] }[] = [];
  for (const item of items) {
    if (item.heading) groups.push({ heading: item.heading, activities: [] });
    groups[groups.length - 1]?.activities.push(...standsFor(item));
  }
  return groups;
}

test('an open run is followed by its activities, and stays open while it grows', () => {
  const visit = (id: string, minute: number) => activityOf(id, { minute });
  const three = [visit('a', -10), visit('b', -20), visit('c', -30)];
  const reading = { ...ALL_OPEN, openedRuns: new Set(['activity:b']) };
  const kinds = (activities: readonly Activity[]) =>
    arrange(plainCase(activities, { reading }), []).map((item) =>
      `${item.kind} ${item.kind === 'activity' ? String(item.ofRun) : ''}`.trim(),
    );
  const open = ['run', 'activity true', 'activity true', 'activity true'];
  expect(kinds(three)).toEqual(open);
  expect(kinds([visit('z', -5), ...three])).toEqual([...open, 'activity true']);
});

test('upcoming activities stand in a group of their own, open and nearest first', () => {
  const activities = [
    activityOf('later today', { minute: 60 }),
    activityOf('next year', { minute: 400 * DAY, dateOnly: true }),
    activityOf('today, no time', { minute: 60, dateOnly: true }),
    activityOf('earlier', { minute: -60 }),
  ];
  const seen = (more: Partial<FeedCase>) =>
    arrange(plainCase(activities, more), []).map(({ kind, heading }) => [
      kind,
      heading?.key,
      heading?.count,
    ]);
  expect(seen({})[0]).toEqual(['activity', 'upcoming', 2]);
  const ahead = ['later today', 'next year'];
  const names = (more: Partial<FeedCase>) =>
    arrange(plainCase(activities, more), []).flatMap((item) =>
      item.kind === 'activity' ? (item.activity.activityId ?? '') : [],
    );
  expect(names({}).slice(0, 2)).toEqual(ahead);
  expect(names({ order: 'oldestFirst' }).slice(-2)).toEqual(ahead);
  const reading = { ...ALL_OPEN, toggledGroups: new Set(['upcoming']) };
  expect(seen({ reading })[0]).toEqual(['group', 'upcoming', 2]);
  expect(seen({ reading, order: 'oldestFirst' }).pop()).toEqual(['group', 'upcoming', 2]);
});

test('a page costs the page: activities before it are not looked at again', () => {
  const activities: Activity[] = [];
  let asked = 0;
  const offsetAt = () => {
    asked += 1;
    return 0;
  };
  const dayParts = createDayParts(activities, {
    offsetAt,
    now: NOW,
    foldRuns: true,
    isPassive: () => false,
    isAfterGap: () => false,
    neverFold: () => {
      asked += 1;
      return false;
    },
  });
  const calendar = {
    grouping: 'day',
    today: dayOf({ ms: NOW, dateOnly: false }, offsetAt),
    firstDayOfWeek: 1,
  } as const;
  const arrangement = createArrangement({ dayParts, calendar, order: 'newestFirst' });
  const costs = Array.from({ length: 40 }, (_, page) => {
    for (let i = 0; i < 50; i++) {
      const place = page * 50 + i;
      activities.push(activityOf(String(place), { minute: -(DAY / 2) * place }));
    }
    asked = 0;
    arrangement.show(activities.length, ALL_OPEN);
    return asked;
  });
  expect(Math.max(...costs.slice(1))).toBeLessThanOrEqual(2 * 50 + 2);
});

test('an item stays the same object while it says the same, so that nothing renders for it', () => {
  const activities = Array.from({ length: 60 }, (_, i) =>
    activityOf(String(i), { minute: -600 * i }),
  );
  const offsetAt = () => 0;
  const rules = {
    offsetAt,
    now: NOW,
    foldRuns: true,
    neverFold: () => false,
    isAfterGap: () => false,
    isPassive: () => false,
  };
  const arrangement = createArrangement({
    dayParts: createDayParts(activities, rules),
    calendar: {
      grouping: 'month',
      today: dayOf({ ms: NOW, dateOnly: false }, offsetAt),
      firstDayOfWeek: 1,
    },
    order: 'newestFirst',
  });
  const reading = { ...ALL_OPEN, complete: false };
  const before = [...arrangement.show(30, reading).items];
  const { items } = arrangement.show(60, { ...reading });
  const others = before.flatMap((item, index) => (item === items[index] ? [] : [index]));
  // The first, whose heading counts more.
  expect(others).toEqual([0]);
});
