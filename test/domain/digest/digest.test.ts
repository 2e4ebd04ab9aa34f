import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { createDigest } from '../../../CustomerInsightsTimeline/domain/digest/digest';
import { createStepReader } from '../../../CustomerInsightsTimeline/domain/threads/threadStep';
import { activityRow } from '../../support/activityRow';
import { createManualClock } from '../../support/manualClock';
import { createSlowClock, finishSlices } from '../../support/slowClock';

const readStep = createStepReader(() => null);

/** The clock of these tests stands at its beginning, 1970 and a day. */
function activity(id: number, ms: number, activityType: string, data: object) {
  return toActivity(
    activityRow({
      primaryId: String(id),
      activityType,
      activityTimeStamp: new Date(ms).toISOString(),
      semanticData: JSON.stringify(data),
    }),
  );
}

test('a long list is read in slices, each only when the page has time', () => {
  const clock = createSlowClock(0.02);
  const read = jest.fn(readStep);
  const digest = createDigest(clock, read);
  const activities = Array.from({ length: 20_000 }, (_, index) =>
    activity(index, clock.now() - index - 1, 'Case', { CaseId: `C${index}`, Status: 'Open' }),
  );
  digest.take([{ activities, shown: activities.length }]);
  const looked = () => new Set(read.mock.calls.map(([each]) => each)).size;
  expect(looked()).toBeLessThan(500);
  clock.advance(0);
  expect(looked()).toBeLessThan(1000);
  finishSlices(clock);
  expect(digest.get().open).toHaveLength(20_000);
  digest.dispose();
});

test('it has the last order, the last rating and what lies ahead, in whatever order they come', () => {
  const clock = createManualClock();
  const now = clock.now();
  const activities = [
    activity(1, now - 4000, 'SalesOrder', { OrderId: 'S1' }),
    activity(2, now - 1000, 'SalesOrder', { OrderId: 'S2' }),
    activity(3, now - 2000, 'Feedback', { Rating: 1 }),
    activity(4, now - 3000, 'Feedback', { Rating: 5 }),
    activity(5, now - 500, 'Feedback', { Text: 'no rating' }),
    activity(6, now + 5000, 'SalesOrder', { OrderId: 'S3' }),
  ];
  for (const list of [activities, [...activities].reverse()]) {
    const digest = createDigest(clock, readStep);
    digest.take([{ activities: list, shown: list.length }]);
    const { lastOrder, lastRated, ahead } = digest.get();
    expect([lastOrder, lastRated, ...ahead]).toEqual([activities[1], activities[2], activities[5]]);
    digest.dispose();
  }
});

test('a list that begins anew is read anew', () => {
  const clock = createManualClock();
  const digest = createDigest(clock, readStep);
  const one = [activity(1, clock.now() - 1, 'Case', { CaseId: 'C1', Status: 'Open' })];
  digest.take([{ activities: one, shown: 1 }]);
  expect(digest.get().open).toHaveLength(1);
  digest.take([{ activities: [], shown: 0 }]);
  expect(digest.get().open).toEqual([]);
  digest.dispose();
});
