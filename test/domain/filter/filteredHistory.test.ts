import fc from 'fast-check';
import type {
  Activity,
  ActivityRow,
} from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { comparisonFor } from '../../../CustomerInsightsTimeline/domain/activity/activityOrder';
import { createCustomerTimeline } from '../../../CustomerInsightsTimeline/domain/CustomerTimeline';
import {
  filterPredicates,
  NO_FILTER,
} from '../../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import { createFilteredList } from '../../../CustomerInsightsTimeline/domain/filter/filteredList';
import { addTypes, NO_TYPES } from '../../../CustomerInsightsTimeline/domain/filter/knownTypes';
import {
  EVERYTHING,
  serverFilterOf,
} from '../../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import type { ActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/HistoryState';
import { activityRow } from '../../support/activityRow';
import { arbitraryFilter, arbitraryRows, TODAY } from '../../support/arbitraryFilter';
import { createManualClock } from '../../support/manualClock';
import { passesNaively, typeOf } from '../../support/passesNaively';
import { promisesSettled } from '../../support/promisesSettled';
import { runs } from '../../support/propertyRuns';
import { createTextOrderedSource } from '../../support/textOrderedSource';

const offsets = fc.constantFrom(0, -210, 330, 825, -720);
const orders = fc.constantFrom('newestFirst' as const, 'oldestFirst' as const);
/** Which of two histories the reader asks for more of, again and again. */
const steps = fc.array(fc.constantFrom('everything' as const, 'scoped' as const), {
  minLength: 1,
  maxLength: 8,
});

const keys = (activities: readonly Activity[]) => activities.map(({ key }) => key);
const shownOf = (history: ActivityHistory) =>
  history.get().activities.slice(0, history.get().shown);

function counted(
  rows: readonly ActivityRow[],
  of: (row: ActivityRow) => string,
  among: readonly ActivityRow[] = rows,
) {
  const names = [...new Set(among.map(of))].sort();
  return names.map((name) => [name, rows.filter((row) => of(row) === name).length]);
}

const sorted = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1));

test('whatever is loaded of whatever history, exactly what passes is shown, in true order, and counted', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryRows,
      arbitraryFilter,
      orders,
      fc.integer({ min: 1, max: 9 }),
      offsets,
      steps,
      async (rows, filter, order, pageSize, offset, asked) => {
        const calendar = { offsetAt: () => offset, today: TODAY };
        const known = addTypes(
          NO_TYPES,
          rows.map((row) => toActivity(row)),
        );
        const timeline = createCustomerTimeline({
          id: '1',
          source: createTextOrderedSource({ rows }),
          order,
          pageSize,
          clock: createManualClock(),
        });
        const histories = {
          everything: timeline.history,
          scoped: timeline.historyFor(order, serverFilterOf(filter, calendar, known)),
        };
        const compare = comparisonFor(order);
        const list = createFilteredList(filterPredicates(filter, calendar), compare);
        const wholeOrder = keys(
          rows
            .filter((row) => passesNaively(row, filter, offset))
            .map((row) => toActivity(row))
            .sort(compare),
        );
        for (const step of asked) {
          histories[step].showMore();
          await promisesSettled();
          list.take([histories.everything.get(), histories.scoped.get()]);

          const loaded = new Set(
            keys([...shownOf(histories.everything), ...shownOf(histories.scoped)]),
          );
          const known = rows.filter((row) => loaded.has(toActivity(row).key));
          const passing = known.filter((row) => passesNaively(row, filter, offset));
          expect(keys(list.activities)).toEqual(
            keys(passing.map((row) => toActivity(row)).sort(compare)),
          );
          expect(keys(list.activities)).toEqual(wholeOrder.slice(0, passing.length));
          expect(list.undated).toBe(list.activities.filter(({ time }) => time === null).length);
          expect(list.loaded).toBe(known.length);
          const ofType = known.filter((row) => passesNaively(row, filter, offset, 'types'));
          expect(sorted(list.typeCounts)).toEqual(counted(ofType, typeOf));
          const sourceOf = (row: ActivityRow) => row.sourceEntityName ?? '';
          const ofSource = known.filter((row) => passesNaively(row, filter, offset, 'sources'));
          expect(sorted(list.sourceCounts)).toEqual(counted(ofSource, sourceOf, known));
        }
        const { shown, complete } = histories.scoped.get();
        if (complete && asked.includes('scoped')) {
          expect(keys(list.activities)).toEqual(wholeOrder);
          expect(shown).toBeGreaterThanOrEqual(wholeOrder.length);
        }
        timeline.dispose();
      },
    ),
    runs(100),
  );
}, 60_000);

function listOf(order: 'newestFirst' | 'oldestFirst' = 'newestFirst') {
  const calendar = { offsetAt: () => 0, today: TODAY };
  return createFilteredList(filterPredicates(NO_FILTER, calendar), comparisonFor(order));
}

const days = (...numbers: readonly number[]) =>
  numbers.map((day) =>
    toActivity(activityRow({ primaryId: String(day), rangeIndex: String(day * 86_400) })),
  );

test('a page more is added to the same list, so that it costs no more than the page', () => {
  const list = listOf();
  const activities = days(9, 8, 7, 6);
  list.take([{ activities, shown: 2 }]);
  const before = list.activities;
  list.take([{ activities, shown: 4 }]);
  expect(list.activities).toBe(before);
  expect(keys(list.activities)).toEqual(keys(activities));
});

test('activities that belong above the end are put in, into another list', () => {
  const list = listOf();
  const activities = days(9, 6);
  list.take([{ activities, shown: 2 }]);
  const before = list.activities;
  list.take([
    { activities, shown: 2 },
    { activities: days(9, 8, 7), shown: 3 },
  ]);
  expect(list.activities).not.toBe(before);
  expect(keys(list.activities)).toEqual(keys(days(9, 8, 7, 6)));
});

test('a history that put something in, or began again, is looked at from the start', () => {
  const list = listOf();
  list.take([{ activities: days(9, 8), shown: 2 }]);
  list.take([{ activities: days(9, 8, 7), shown: 1 }]);
  expect(keys(list.activities)).toEqual(keys(days(9)));
  expect(list.loaded).toBe(1);
  list.take([]);
  expect(list.activities).toEqual([]);
});

test('without a filter it is the history itself', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRows, orders, async (rows, order) => {
      const timeline = createCustomerTimeline({
        id: '1',
        source: createTextOrderedSource({ rows }),
        order,
        pageSize: 7,
        clock: createManualClock(),
      });
      const { history } = timeline;
      history.showMore();
      await promisesSettled();
      const serverFilter = serverFilterOf(NO_FILTER, { offsetAt: () => 0, today: TODAY }, NO_TYPES);
      expect(serverFilter).toEqual(EVERYTHING);
      const list = listOf(order);
      list.take([history.get()]);
      expect(keys(list.activities)).toEqual(keys(shownOf(history)));
      timeline.dispose();
    }),
  );
});
