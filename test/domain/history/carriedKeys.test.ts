import fc from 'fast-check';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { createCarriedKeys } from '../../../CustomerInsightsTimeline/domain/history/carriedKeys';
import { activityRow } from '../../support/activityRow';

const activity = (primaryId: string, activityId: string | null, title = 'Visit') =>
  toActivity(activityRow({ primaryId, activityId, title, rangeIndex: '1700000000' }));

const keysOf = (primaryIds: readonly string[]) => primaryIds.map((id) => `row:${id}|`);

test('a page that has rows of before keeps all its keys', () => {
  const carry = createCarriedKeys([activity('1', 'a'), activity('2', 'b', 'Order')]);
  const page = [activity('1', 'a', 'Changed'), activity('3', 'b', 'Order')];
  expect(carry(page)).toEqual(page);
});

test.each([
  ['the same row ids', '1', '2'],
  ['new row ids', '3', '4'],
])('activities that say all as before under %s stay the same objects', (_ids, one, two) => {
  const before = [activity('1', 'a'), activity('2', 'b', 'Order')];
  const carried = createCarriedKeys(before)([activity(one, 'a'), activity(two, 'b', 'Order')]);
  expect(carried.map((each, place) => each === before[place])).toEqual([true, true]);
});

test('new row ids take the keys of what said the same, and keep their own where nobody did', () => {
  const carry = createCarriedKeys([activity('1', 'a'), activity('2', 'b', 'Order')]);
  const page = [activity('3', 'b', 'Order'), activity('4', 'c'), activity('5', 'd', 'Return')];
  expect(carry(page).map(({ key }) => key)).toEqual(keysOf(['2', '1', '5']));
});

test('a row has one key however often it is met, and two that say the same have two', () => {
  const carry = createCarriedKeys([activity('1', null), activity('2', null)]);
  const carried = ['3', '4', '3', '5'].flatMap((id) => carry([activity(id, null)]));
  expect(carried.map(({ key }) => key)).toEqual(keysOf(['1', '2', '1', '5']));
});

test('a page without rows decides nothing', () => {
  const carry = createCarriedKeys([activity('1', null)]);
  expect(carry([])).toEqual([]);
  expect(carry([activity('2', null)])[0]?.key).toBe('row:1|');
});

test('no two rows ever come to one key, in whatever order they are met', () => {
  const row = fc.record({
    id: fc.integer({ min: 0, max: 9 }),
    said: fc.constantFrom('Visit', 'Order'),
  });
  const rows = fc.uniqueArray(row, { selector: ({ id }) => id });
  const read = ({ id, said }: { id: number; said: string }) => activity(String(id), null, said);
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const carry = createCarriedKeys(before.map(read));
      const carried = after.flatMap((each) => carry([read(each)]));
      expect(new Set(carried.map(({ key }) => key)).size).toBe(after.length);
    }),
  );
});
