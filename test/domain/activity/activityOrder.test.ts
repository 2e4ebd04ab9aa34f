import fc from 'fast-check';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { comparisonFor } from '../../../CustomerInsightsTimeline/domain/activity/activityOrder';
import { activityRow } from '../../support/activityRow';
import { runs } from '../../support/propertyRuns';

const newestFirst = comparisonFor('newestFirst');
const oldestFirst = comparisonFor('oldestFirst');

const activity = fc
  .record({
    rangeIndex: fc.constantFrom('1', '2', '1000', null),
    activityTimeStamp: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02', null),
    activityId: fc.constantFrom('a', 'B', 'ä', null),
    primaryId: fc.constantFrom('1', '2', '3'),
  })
  .map((row) => toActivity(activityRow(row)));

describe.each([
  ['newest first', newestFirst],
  ['oldest first', oldestFirst],
])('%s', (_name, compare) => {
  test('is a total order: antisymmetric, transitive, and no two rows are equal', () => {
    fc.assert(
      fc.property(activity, activity, activity, (a, b, c) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
        const same = a.key === b.key;
        if (!same) expect(compare(a, b)).not.toBe(0);
      }),
      runs(2000),
    );
  });

  test('keeps the undated at the end', () => {
    const dated = toActivity(activityRow({ primaryId: '1', rangeIndex: '-62135596800' }));
    const undated = toActivity(activityRow({ primaryId: '2' }));
    expect(compare(dated, undated)).toBeLessThan(0);
  });
});

test('oldest first mirrors newest first among the dated', () => {
  fc.assert(
    fc.property(activity, activity, (a, b) => {
      fc.pre(a.time !== null && b.time !== null);
      expect(Math.sign(oldestFirst(a, b)) + Math.sign(newestFirst(a, b))).toBe(0);
    }),
  );
});

test('breaks ties by ActivityTimeStamp, then ActivityId by code units, then identity', () => {
  const row = (primaryId: string, activityId: string | null, activityTimeStamp: string | null) =>
    toActivity(activityRow({ primaryId, activityId, activityTimeStamp, rangeIndex: '1700000000' }));
  const inOrder = [
    row('9', 'z', '2026-01-02T00:00:00Z'),
    row('8', 'B', '2026-01-01T00:00:00Z'),
    row('7', 'a', '2026-01-01T00:00:00Z'),
    row('5', 'ä', '2026-01-01T00:00:00Z'),
    row('6', 'ä', '2026-01-01T00:00:00Z'),
    row('1', 'a', null),
  ];
  expect([...inOrder].reverse().sort(newestFirst)).toEqual(inOrder);
});
