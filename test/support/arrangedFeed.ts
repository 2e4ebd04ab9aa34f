import fc from 'fast-check';
import type { Activity } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import { toActivity } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { SortOrder } from '../../CustomerInsightsTimeline/domain/activity/activityOrder';
import { comparisonFor } from '../../CustomerInsightsTimeline/domain/activity/activityOrder';
import type { Reading } from '../../CustomerInsightsTimeline/domain/feed/arrangement';
import { createArrangement } from '../../CustomerInsightsTimeline/domain/feed/arrangement';
import { createDayParts } from '../../CustomerInsightsTimeline/domain/feed/dayParts';
import type { FeedItem } from '../../CustomerInsightsTimeline/domain/feed/FeedItem';
import type { Grouping } from '../../CustomerInsightsTimeline/domain/time/calendar';
import { dayOf } from '../../CustomerInsightsTimeline/domain/time/calendar';
import { activityRow } from './activityRow';

/** Monday 23 November 2026, 14:05 UTC. */
export const NOW = Date.UTC(2026, 10, 23, 14, 5);
const MINUTE_MS = 60_000;

export interface FeedCase {
  readonly activities: readonly Activity[];
  readonly order: SortOrder;
  readonly grouping: Grouping;
  readonly offsetMinutes: number;
  readonly foldRuns: boolean;
  /** Every so many-eth activity is kept apart; 0 for none. */
  readonly apart: number;
  readonly reading: Reading;
  /** Without it, nothing is unloaded between two activities. */
  readonly isAfterGap?: (activity: Activity) => boolean;
  /** Without it, nothing is passive. */
  readonly isPassive?: (activity: Activity) => boolean;
}

export const ALL_OPEN: Reading = {
  toggledGroups: new Set(),
  openedRuns: new Set(),
  complete: true,
  certain: true,
  gapless: true,
  knowsLast: true,
};

export interface Said {
  /** Minutes from now; null for none. */
  readonly minute?: number | null;
  readonly dateOnly?: boolean;
  readonly type?: string;
  readonly title?: string | null;
  readonly orderId?: string;
}

/** An activity that says nothing but what a test gives it. */
export function activityOf(id: string, said: Said = {}): Activity {
  const { minute = 0, dateOnly = false, type = 'WebVisit', title = id, orderId } = said;
  const iso = minute === null ? null : new Date(NOW + minute * MINUTE_MS).toISOString();
  return toActivity(
    activityRow({
      activityId: id,
      activityType: type,
      title,
      activityTimeStamp: dateOnly && iso !== null ? iso.slice(0, 10) : iso,
      semanticData: orderId === undefined ? null : JSON.stringify({ OrderId: orderId }),
    }),
  );
}

function inOrder(activities: readonly Activity[], order: SortOrder): readonly Activity[] {
  return [...activities].sort(comparisonFor(order));
}

const said: fc.Arbitrary<Said> = fc.record({
  minute: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -400, max: 60 }) },
    { weight: 3, arbitrary: fc.integer({ min: -1_000_000, max: 200_000 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  dateOnly: fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, fc.boolean()),
  type: fc.constantFrom('WebVisit', 'webvisit ', 'SalesOrder', 'SalesOrderLine', 'Feedback'),
  orderId: fc.constantFrom('SO-1', 'SO-2', 'SO-3'),
});

const reading: fc.Arbitrary<Reading> = fc
  .record({
    groups: fc.subarray(['upcoming', 'undated', 'day:20780', 'day:20779', 'month:20758']),
    runs: fc.uniqueArray(fc.nat(20)),
    complete: fc.boolean(),
    certain: fc.boolean(),
    gapless: fc.boolean(),
    knowsLast: fc.boolean(),
  })
  .map(({ groups, runs, ...rest }) => ({
    ...rest,
    toggledGroups: new Set(groups),
    openedRuns: new Set(runs.map((id) => `activity:${id}`)),
  }));

/** Any history and any options: dense and sparse, with orders, dates alone and missing times. */
export const feedCase: fc.Arbitrary<FeedCase> = fc
  .record({
    said: fc.array(said, { maxLength: 40 }),
    order: fc.constantFrom<SortOrder>('newestFirst', 'oldestFirst'),
    grouping: fc.constantFrom<Grouping>('day', 'week', 'month', 'automatic'),
    offsetMinutes: fc.constantFrom(-720, -150, 0, 60, 780),
    foldRuns: fc.boolean(),
    apart: fc.nat(4),
    reading,
  })
  .map(({ said: rows, ...rest }) => ({
    ...rest,
    activities: inOrder(
      rows.map((row, index) => activityOf(String(index), row)),
      rest.order,
    ),
  }));

/** A case of these activities and no oddity but what a test gives it. */
export function plainCase(activities: readonly Activity[], more: Partial<FeedCase> = {}): FeedCase {
  return {
    activities: inOrder(activities, more.order ?? 'newestFirst'),
    order: 'newestFirst',
    grouping: 'day',
    offsetMinutes: 0,
    foldRuns: true,
    apart: 0,
    reading: ALL_OPEN,
    ...more,
  };
}

export function isKeptApart({ apart }: FeedCase, { activityId }: Activity): boolean {
  return apart > 0 && Number(activityId) % apart === 0;
}

/** Arranges a case page by page, however many are shown with each. */
export function arrange(given: FeedCase, pages: readonly number[]): readonly FeedItem[] {
  const offsetAt = () => given.offsetMinutes;
  const dayParts = createDayParts(given.activities, {
    offsetAt,
    now: NOW,
    foldRuns: given.foldRuns,
    neverFold: (activity) => isKeptApart(given, activity),
    isAfterGap: given.isAfterGap ?? (() => false),
    isPassive: given.isPassive ?? (() => false),
  });
  const calendar = {
    grouping: given.grouping,
    today: dayOf({ ms: NOW, dateOnly: false }, offsetAt),
    firstDayOfWeek: 1,
  };
  const arrangement = createArrangement({ dayParts, calendar, order: given.order });
  const last = given.activities.length;
  let shown = 0;
  for (const page of pages) {
    shown = Math.min(last, shown + page);
    arrangement.show(shown, {
      ...given.reading,
      complete: false,
      gapless: false,
      knowsLast: false,
    });
  }
  return arrangement.show(last, given.reading).items;
}

/** The activities that an item stands for; none for the head of an open run. */
export function standsFor(item: FeedItem): readonly Activity[] {
  switch (item.kind) {
    case 'activity':
      return [item.activity, ...item.lines];
    case 'run':
      return item.open ? [] : item.activities;
    case 'group':
      return item.activities;
  }
}
