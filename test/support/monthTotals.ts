import fc from 'fast-check';
import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { ActivityTotals } from '../../CustomerInsightsTimeline/domain/summaries/activityTotals';
import { activityTotals } from '../../CustomerInsightsTimeline/domain/summaries/activityTotals';
import { dayOf, unitOf } from '../../CustomerInsightsTimeline/domain/time/calendar';
import { readTimestamp } from '../../CustomerInsightsTimeline/domain/time/instant';
import { NOTHING_HIDDEN } from '../../CustomerInsightsTimeline/domain/types/typeSettings';

/** What a server counts that has these rows, for a user in UTC. */
export function totalsOf(rows: readonly ActivityRow[]): ActivityTotals {
  const counted = rows.map(({ activityType, activityTimeStamp }) => {
    const time = readTimestamp(activityTimeStamp);
    const month =
      time &&
      unitOf(
        dayOf(time, () => 0),
        'month',
        0,
      );
    return { type: activityType ?? '', month, count: 1 };
  });
  return activityTotals(counted, NOTHING_HIDDEN);
}

/** What a server may answer, whatever it has. */
export const anyTotals: fc.Arbitrary<ActivityTotals> = fc
  .array(
    fc.record({
      type: fc.constantFrom('', 'SalesOrder', 'Feedback'),
      month: fc.option(fc.integer({ min: 1960 * 12, max: 2300 * 12 }), { freq: 9 }),
      count: fc.oneof(fc.nat({ max: 60 }), fc.nat()),
    }),
    { maxLength: 30 },
  )
  .map((counted) => activityTotals(counted, NOTHING_HIDDEN));
