import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { comparisonFor } from '../../../CustomerInsightsTimeline/domain/activity/activityOrder';
import {
  filterPredicates,
  NO_FILTER,
} from '../../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import { createFilteredList } from '../../../CustomerInsightsTimeline/domain/filter/filteredList';
import { createStepReader } from '../../../CustomerInsightsTimeline/domain/threads/threadStep';
import { activityRow } from '../../support/activityRow';

const COUNT = 2000;
/** So many are decoded at once, at most. */
const MOST = 500;

/** One order a second, each in two steps: first it is open, then shipped. */
const steps: readonly Activity[] = Array.from({ length: COUNT }, (_, index) =>
  toActivity(
    activityRow({
      primaryId: `p${index}`,
      activityType: 'SalesOrder',
      rangeIndex: String(1_700_000_000 + index),
      semanticData: JSON.stringify({
        OrderId: `SO-${1000 + (index % (COUNT / 2))}`,
        Store: index % 4 === 0 ? 'Bern' : 'Basel',
        Status: index < COUNT / 2 ? 'Open' : 'Shipped',
      }),
    }),
  ),
);
const newestFirst = [...steps].reverse();

function listBy(name: string, value: string, order: 'newestFirst' | 'oldestFirst' = 'newestFirst') {
  const readStep = createStepReader(() => null);
  return createFilteredList(
    filterPredicates(
      { ...NO_FILTER, fields: [{ name, value }] },
      { offsetAt: () => 0, today: 30_000 },
      readStep,
    ),
    comparisonFor(order),
    { readStep, now: () => Infinity },
  );
}

const storeOf = ({ semanticData }: Activity) => semanticData?.includes('Bern') === true;

test('a filter by a field decodes a page at once, and says how far it is until all are looked at', () => {
  const list = listBy('Store', 'Bern');
  list.take([{ activities: newestFirst, shown: COUNT }]);
  expect(list.loaded).toBe(MOST);
  expect(list.isDone).toBe(false);
  expect(list.activities).toEqual(newestFirst.slice(0, MOST).filter(storeOf));
  let more = 0;
  while (list.step()) more++;
  expect(more).toBeGreaterThanOrEqual(COUNT - MOST - 1);
  expect(list.isDone).toBe(true);
  expect(list.loaded).toBe(COUNT);
  expect(list.activities).toEqual(newestFirst.filter(storeOf));
});

test('a filter without fields looks at all at once', () => {
  const list = createFilteredList(
    filterPredicates(NO_FILTER, { offsetAt: () => 0, today: 30_000 }),
    comparisonFor('newestFirst'),
  );
  list.take([{ activities: newestFirst, shown: COUNT }]);
  expect(list.isDone).toBe(true);
  expect(list.activities).toEqual(newestFirst);
});

test('under a filter by a state what is shown stays while later steps have all looked at again', () => {
  const list = listBy('Status', 'Open', 'oldestFirst');
  const open = steps.slice(0, COUNT / 2);
  list.take([{ activities: steps, shown: COUNT / 2 }]);
  while (list.step());
  expect(list.activities).toEqual(open);

  // The last hundred orders but one are shipped now.
  const shown = COUNT - 1;
  list.take([{ activities: steps, shown }]);
  const sizes = new Set<number>();
  do sizes.add(list.activities.length);
  while (list.step());
  expect([...sizes]).toEqual([COUNT / 2]);
  expect(list.activities).toEqual(open.slice(-1));
});
