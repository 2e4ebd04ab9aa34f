import fc from 'fast-check';
import type { ActivityRow } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { createActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/activityHistory';
import type {
  ActivityHistory,
  HistoryState,
} from '../../../CustomerInsightsTimeline/domain/history/HistoryState';
import { hiddenTypesOf } from '../../../CustomerInsightsTimeline/domain/types/typeSettings';
import { activityRow } from '../../support/activityRow';
import { keysInTrueOrder } from '../../support/keysInTrueOrder';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';
import type { RandomWalk } from '../../support/randomHistories';
import { lawfulIndex, walkOf } from '../../support/randomHistories';
import type { TextOrderedOptions } from '../../support/textOrderedSource';
import { createTextOrderedSource } from '../../support/textOrderedSource';
import { runs } from '../../support/propertyRuns';

const HIDDEN = hiddenTypesOf(new Map([['systemevent', { type: 'SystemEvent', hidden: true }]]));
const isHidden = ({ activityType }: ActivityRow) =>
  /^\s*system[_ ]?event\s*$/i.test(activityType ?? '');

/** Half of what is hidden is spelt as no server can know. */
const TYPES = ['SystemEvent', 'system event', 'SalesOrder', null];

const walkWithTypes = fc
  .record({
    walk: walkOf(lawfulIndex),
    types: fc.array(fc.constantFrom(...TYPES), { minLength: 60, maxLength: 60 }),
    canNarrow: fc.boolean(),
    orderUnknown: fc.boolean(),
  })
  .map(({ walk, types, ...server }) => ({
    ...walk,
    ...server,
    rows: walk.rows.map((row, index) => ({ ...row, activityType: types[index] ?? null })),
  }));

function historyOf({
  pageSize,
  order,
  maxRecords = Infinity,
  ...server
}: TextOrderedOptions & Pick<RandomWalk, 'pageSize' | 'order'> & { maxRecords?: number }) {
  const source = createTextOrderedSource(server);
  const clock = createManualClock();
  const options = { source, order, pageSize, maxRecords, clock, hidden: HIDDEN };
  return { source, history: createActivityHistory(options) };
}

async function shownAfter(history: ActivityHistory): Promise<HistoryState> {
  history.showMore();
  await promisesSettled();
  return history.get();
}

const keysOf = ({ activities, shown }: HistoryState) =>
  activities.slice(0, shown).map(({ key }) => key);

test('the list is always a prefix of the true order of all that is not hidden, and all of it at last', async () => {
  await fc.assert(
    fc.asyncProperty(walkWithTypes, async (walk) => {
      const { history } = historyOf(walk);
      const visible = walk.rows
        .filter((row) => !isHidden(row))
        .map((row) => (walk.rangeIndexColumn ? row : { ...row, rangeIndex: null }));
      const expected = keysInTrueOrder(visible, walk.order);
      for (let pages = 0; !history.get().complete; pages++) {
        expect(pages).toBeLessThanOrEqual(2 * walk.rows.length + 1);
        const state = await shownAfter(history);
        expect(state.phase).toEqual({ kind: 'resting' });
        expect(state.activities.every(({ type }) => type === 'SalesOrder' || type === '')).toBe(
          true,
        );
        if (!walk.orderUnknown) expect(keysOf(state)).toEqual(expected.slice(0, state.shown));
      }
      expect(keysOf(history.get())).toEqual(expected);
      expect(history.get().read).toBe(expected.length);
      history.dispose();
    }),
    runs(300),
  );
}, 60_000);

const many = (count: number, activityType: string): readonly ActivityRow[] =>
  Array.from({ length: count }, (_, index) =>
    activityRow({
      primaryId: `${activityType}-${index}`,
      activityType,
      rangeIndex: String(1_700_000_000 - index),
    }),
  );

test('a server that can leaves out what is hidden, so that no page is wasted on it', async () => {
  const rows = [...many(500, 'SystemEvent'), ...many(20, 'SalesOrder')];
  const { source, history } = historyOf({ rows, order: 'newestFirst', pageSize: 50 });
  expect(await shownAfter(history)).toMatchObject({ shown: 20, complete: true });
  expect(source.requests).toHaveLength(1);
});

test('hundreds of pages of what is hidden are no circle', async () => {
  const last = activityRow({ primaryId: 'last', activityType: 'SalesOrder', rangeIndex: '1' });
  const { history } = historyOf({
    rows: [...many(300, 'system_event'), last],
    order: 'newestFirst',
    pageSize: 1,
    canNarrow: false,
  });
  expect(await shownAfter(history)).toMatchObject({ shown: 1, phase: { kind: 'resting' } });
});

test('reading ends where it is to end, hidden or not, and goes on when it is asked to', async () => {
  const last = activityRow({ primaryId: 'last', activityType: 'SalesOrder', rangeIndex: '1' });
  const { history } = historyOf({
    rows: [...many(300, 'SystemEvent'), last],
    order: 'newestFirst',
    pageSize: 10,
    maxRecords: 200,
    canNarrow: false,
    orderUnknown: true,
  });
  expect(await shownAfter(history)).toMatchObject({ shown: 0, capped: true, complete: false });
  expect(await shownAfter(history)).toMatchObject({ shown: 1, complete: true });
});

describe('a customer of whom nothing is shown', () => {
  const walk = { order: 'newestFirst', pageSize: 50 } as const;

  test.each([[true], [false]])(
    'has activities that are hidden (narrowed: %p)',
    async (canNarrow) => {
      const rows = many(3, 'SystemEvent');
      const { source, history } = historyOf({ ...walk, rows, canNarrow, unified: false });
      expect(await shownAfter(history)).toMatchObject({
        shown: 0,
        complete: true,
        allHidden: true,
        unified: null,
      });
      expect(source.unifiedChecks()).toBe(0);
    },
  );

  test('has none at all, or is not known', async () => {
    const none = historyOf({ ...walk, rows: [] });
    expect(await shownAfter(none.history)).toMatchObject({ allHidden: false, unified: null });
    const unknown = historyOf({ ...walk, rows: [], unified: false });
    expect(await shownAfter(unknown.history)).toMatchObject({ allHidden: false, unified: false });
  });
});
