import fc from 'fast-check';
import type { Activity } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import { toActivity } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { SortOrder } from '../../CustomerInsightsTimeline/domain/activity/activityOrder';
import { comparisonFor } from '../../CustomerInsightsTimeline/domain/activity/activityOrder';
import { activityRow } from './activityRow';

/** The moment that the histories end around. */
export const NOW = Date.UTC(2026, 10, 23, 14, 5);

/** Where an hour, or a day, is missing or there twice: St. John's, Apia, Zurich. */
const TRAPS = [
  '2006-10-29T02:31:00Z',
  '2011-11-06T02:31:00Z',
  '2011-12-30T10:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
].map((iso) => Date.parse(iso));

const MINUTE = 60_000;

const instants = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -800 * 1440, max: 90 * 1440 }).map(fromNow) },
  { weight: 2, arbitrary: fc.integer({ min: -30 * 365 * 1440, max: 0 }).map(fromNow) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...TRAPS), fc.integer({ min: -1500, max: 1500 }))
      .map(([trap, minutes]) => trap + minutes * MINUTE),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(Date.parse('0001-01-01'), Date.parse('9999-12-31T23:59:59Z'), 0),
  },
);

function fromNow(minutes: number): number {
  return NOW + minutes * MINUTE;
}

const timestamps = fc.option(
  fc.tuple(instants, fc.boolean()).map(([ms, dateOnly]) => {
    const iso = new Date(ms).toISOString();
    return dateOnly ? iso.slice(0, 10) : iso;
  }),
  { freq: 12 },
);

const TYPES = ['SalesOrder', 'salesorder', ' Feedback', 'feedback', 'Web visit', 'Loyalty', ''];

/** All activities of a customer, in the true order; types in several spellings, some without a date. */
export function arbitraryHistory(order: SortOrder): fc.Arbitrary<readonly Activity[]> {
  return fc
    .array(fc.tuple(fc.constantFrom(...TYPES), timestamps), { maxLength: 60, size: 'max' })
    .map((rows) =>
      rows
        .map(([activityType, activityTimeStamp], index) =>
          toActivity(activityRow({ activityId: `a${index}`, activityType, activityTimeStamp })),
        )
        .sort(comparisonFor(order)),
    );
}

/** The zones in which the date tests run, and one more in which daylight saving is usual. */
export const ZONES = [
  'UTC',
  'America/St_Johns',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Europe/Zurich',
] as const;
