import fc from 'fast-check';
import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import type { Silence } from '../../../CustomerInsightsTimeline/domain/feed/FeedItem';
import type { FeedCase } from '../../support/arrangedFeed';
import {
  activityOf,
  ALL_OPEN,
  arrange,
  feedCase,
  NOW,
  plainCase,
} from '../../support/arrangedFeed';
import { runs } from '../../support/propertyRuns';

const DAY = 24 * 60;
const RUNS = runs(1000);

describe('whatever the history and the options', () => {
  test('silences are the stretches of 30 and more days without an activity up to now', () => {
    fc.assert(
      fc.property(feedCase, (given) => {
        const visits = given.activities.filter(({ type }) => type !== 'SalesOrderLine');
        const items = arrange({ ...given, activities: visits, reading: ALL_OPEN }, []);
        const told = items.flatMap(({ silence }) =>
          silence?.kind === 'between' ? [silence.days] : [],
        );
        const past = visits.map((activity) => pastDay(activity, given.offsetMinutes));
        const days = [...new Set(past.filter((day) => day !== null))].sort((a, b) => a - b);
        const apart = days.map((day, index) => day - (days[index - 1] ?? day) - 1);
        const expected = apart.filter((length) => length >= 30);
        expect(told).toEqual(given.order === 'newestFirst' ? expected.reverse() : expected);
      }),
      RUNS,
    );
  });

  test('no silence is shown where something may lie in between', () => {
    fc.assert(
      fc.property(feedCase, (given) => {
        const reading = { ...given.reading, gapless: false, knowsLast: false };
        const told = arrange({ ...given, reading }, []).filter(({ silence }) => silence !== null);
        expect(told).toEqual([]);
      }),
    );
  });
});

/** The user's day of an activity, by naive computing; null for none and for what is upcoming. */
function pastDay({ time }: Activity, offsetMinutes: number): number | null {
  if (time === null) return null;
  const dayAt = (ms: number) => Math.floor((ms / 60_000 + offsetMinutes) / DAY);
  const day = time.dateOnly ? time.ms / (DAY * 60_000) : dayAt(time.ms);
  const upcoming = time.dateOnly ? day > dayAt(NOW) : time.ms > NOW;
  return upcoming ? null : day;
}

test('the silence since the last activity is shown on top, beside the habit where there is one', () => {
  const weekly = Array.from({ length: 9 }, (_, i) =>
    activityOf(`week ${i}`, { minute: -(41 + 7 * i) * DAY }),
  );
  const silences = (activities: readonly Activity[], more: Partial<FeedCase> = {}) =>
    arrange(plainCase(activities, more), []).map(({ silence }) => silence);
  const since = { kind: 'since', days: 41, usualDays: 7, passive: false };
  expect(silences(weekly)[0]).toEqual(since);
  expect(silences([activityOf('renewal', { minute: DAY }), ...weekly])).toContainEqual(since);
  expect(silences(weekly.slice(1))[0]).toEqual({ ...since, days: 48, usualDays: null });
  expect(silences(weekly, { order: 'oldestFirst' })).toEqual(Array(9).fill(null));
  const partly = { ...ALL_OPEN, gapless: false };
  expect(silences(weekly, { reading: partly })[0]).toEqual({ ...since, usualDays: null });
  expect(silences(weekly, { reading: { ...partly, knowsLast: false } })[0]).toBeNull();
});

test('passive activities break no silence: silences are those of all others, and list the passive ones in them', () => {
  const isPassive = ({ type }: Activity) => type.toLowerCase() === 'webvisit';
  const silences = (given: FeedCase, activities: readonly Activity[]) =>
    arrange({ ...given, activities, reading: ALL_OPEN, isPassive }, []).flatMap(
      ({ silence }) => silence ?? [],
    );
  fc.assert(
    fc.property(feedCase, (given) => {
      const seen = given.activities.filter(({ type }) => type !== 'SalesOrderLine');
      const own = seen.filter((activity) => !isPassive(activity));
      const told = silences(given, seen);
      const plain = (each: Silence) => ({ ...each, passive: false });
      // Without a habit, nothing is said of a customer to whom something came since.
      const isSure = (each: Silence) => each.kind === 'between' || each.usualDays !== null;
      expect(told.filter(isSure).map(plain)).toEqual(silences(given, own).filter(isSure));
      if (own.length === seen.length) expect(told).toEqual(silences(given, own));
    }),
    RUNS,
  );
});

test('a mail that was sent lies within the silence that is shown after it', () => {
  const activities = [
    activityOf('visit', { minute: -DAY, type: 'StoreVisit' }),
    activityOf('mail', { minute: -20 * DAY, type: 'EmailSent' }),
    activityOf('order', { minute: -50 * DAY, type: 'SalesOrder' }),
  ];
  const given = {
    ...plainCase(activities),
    isPassive: (one: Activity) => one.type === 'EmailSent',
  };
  expect(arrange(given, []).map(({ silence }) => silence)).toEqual([
    null,
    null,
    { kind: 'between', days: 48, passive: true },
  ]);
});

test('nothing but the upcoming lies between now and a renewal, so that is no silence', () => {
  const activities = [
    activityOf('renewal', { minute: 200 * DAY }),
    activityOf('another', { minute: 100 * DAY }),
    activityOf('past', { minute: -DAY }),
  ];
  const items = arrange(plainCase(activities, {}), []);
  expect(items.map(({ silence }) => silence)).toEqual([null, null, null]);
});
