import { activityIdentity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { activityRow } from '../../support/activityRow';

const identity = (said: Parameters<typeof activityRow>[0]) => activityIdentity(activityRow(said));

test('is the primary id together with the partition', () => {
  expect(identity({ primaryId: '1', partition: 'a' })).not.toBe(
    identity({ primaryId: '1', partition: 'b' }),
  );
  expect(identity({ primaryId: '1', partition: 'a', title: 'x' })).toBe(
    identity({ primaryId: '1', partition: 'a', title: 'y' }),
  );
});

test('does not depend on how a GUID is capitalised', () => {
  expect(identity({ primaryId: 'ABC' })).toBe(identity({ primaryId: 'abc' }));
});

test('is the activity id where there is no primary id', () => {
  expect(identity({ activityId: 'a', title: 'x' })).toBe(identity({ activityId: 'a', title: 'y' }));
  expect(identity({ primaryId: '', activityId: 'a' })).toBe(identity({ activityId: 'a' }));
});

test('is never shared by a primary id and an equal activity id', () => {
  expect(identity({ primaryId: 'a' })).not.toBe(identity({ activityId: 'a' }));
});

test('is made of all that a row says where it has no id, the same way every time', () => {
  expect(identity({ title: 'x' })).toBe(identity({ title: 'x' }));
  expect(identity({ title: 'x' })).not.toBe(identity({ title: 'y' }));
  expect(identity({ title: 'x' })).not.toBe(identity({ description: 'x' }));
  expect(identity({ title: 'x' })).toMatch(/^content:[0-9a-f]{8}-[0-9a-f]{4}-5/);
});

test('does not depend on the order in which a host lists the columns', () => {
  const row = activityRow({ title: 'x', url: 'y' });
  const { title, ...others } = row;
  expect(activityIdentity({ ...others, title })).toBe(activityIdentity(row));
});
