import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import {
  createTimeExtent,
  reachedBy,
} from '../../../CustomerInsightsTimeline/domain/history/timeExtent';
import { activityRow } from '../../support/activityRow';

const activitiesOf = (...stamps: readonly string[]) =>
  stamps.map((activityTimeStamp) => toActivity(activityRow({ activityTimeStamp })));

test('the list goes back to its last date that does not stand for "never"', () => {
  const shown = activitiesOf('2026-01-01', '2024-05-06', '1970-01-01', '1900-01-01', 'undated');
  expect(reachedBy(shown, 4)?.ms).toBe(Date.parse('2024-05-06'));
});

test('where all dates stand for "never", the last of them is the answer', () => {
  expect(reachedBy(activitiesOf('9999-12-31', '1900-01-01'), 2)?.ms).toBe(Date.parse('1900-01-01'));
  expect(reachedBy(activitiesOf('undated'), 0)).toBeNull();
});

test.each([
  ['newestFirst', '2024-05-06'],
  ['oldestFirst', '2026-01-01'],
] as const)('%s the far end of a history is no date that stands for "never"', (order, far) => {
  const extentEnd = createTimeExtent(order);
  extentEnd.widen(activitiesOf('9999-12-31', '2026-01-01', '2024-05-06', '0001-01-01'));
  expect(extentEnd.ends()?.far).toBe(Date.parse(far));
});
