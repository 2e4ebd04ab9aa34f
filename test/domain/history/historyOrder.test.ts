import fc from 'fast-check';
import type { HistoryState } from '../../../CustomerInsightsTimeline/domain/history/HistoryState';
import type { Walk } from '../../support/historyWalk';
import { historyOf, showMore } from '../../support/historyWalk';
import { keysInTrueOrder, timeOf } from '../../support/keysInTrueOrder';
import { lawfulIndex, lawlessIndex, walkOf } from '../../support/randomHistories';
import { runs } from '../../support/propertyRuns';

const shownKeys = ({ activities, shown }: HistoryState) =>
  activities.slice(0, shown).map(({ key }) => key);

/** What every walk must keep, whatever the keys. */
async function walkThrough(
  walk: Walk,
  onState: (state: HistoryState, expected: readonly string[]) => void,
): Promise<void> {
  const { history } = historyOf(walk);
  const known = walk.rangeIndexColumn
    ? walk.rows
    : walk.rows.map((row) => ({ ...row, rangeIndex: null }));
  const expected = keysInTrueOrder(known, walk.order);
  const undated = known.filter((row) => timeOf(row) === -Infinity).length;
  // Kept and judged between the reads: what a listener throws is lost within the product.
  const states: HistoryState[] = [];
  history.subscribe(() => {
    const state = history.get();
    states.push({ ...state, activities: state.activities.slice(0, state.shown) });
  });
  for (let pages = 0; !history.get().complete; pages++) {
    expect(pages).toBeLessThanOrEqual(walk.rows.length);
    const before = history.get().shown;
    const state = await showMore(history);
    for (const each of states.splice(0)) onState(each, expected);
    expect(state.phase).toEqual({ kind: 'resting' });
    if (!state.complete) expect(state.shown).toBeGreaterThanOrEqual(before + walk.pageSize);
  }
  expect(shownKeys(history.get())).toEqual(expected);
  expect(history.get()).toMatchObject({ undated, read: walk.rows.length });
  history.dispose();
}

test('in every state shows exactly a prefix of the true order, and in the end everything', async () => {
  await fc.assert(
    fc.asyncProperty(walkOf(lawfulIndex), (walk) =>
      walkThrough(walk, (state, expected) => {
        expect(shownKeys(state)).toEqual(expected.slice(0, state.shown));
        expect(state.late).toBe(0);
      }),
    ),
    runs(300),
  );
}, 60_000);

test('keys that break their own text order are put where they belong, and counted', async () => {
  await fc.assert(
    fc.asyncProperty(walkOf(lawlessIndex), async (walk) => {
      let atRest: readonly string[] = [];
      await walkThrough(walk, (state, expected) => {
        const keys = shownKeys(state);
        const places = keys.map((key) => expected.indexOf(key));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(atRest.filter((key) => !keys.includes(key))).toEqual([]);
        if (state.phase.kind === 'resting') atRest = keys;
        // While reading, nothing is added at the end: what is new was put in above.
        else expect(state.late).toBe(keys.length - atRest.length);
      });
    }),
    runs(300),
  );
}, 60_000);

test('an unknown order is sorted as far as it is loaded, and nothing waits for the end', async () => {
  await fc.assert(
    fc.asyncProperty(walkOf(lawlessIndex), async (walk) => {
      let atRest: readonly string[] = [];
      await walkThrough({ ...walk, orderUnknown: true }, (state, expected) => {
        const keys = shownKeys(state);
        const places = keys.map((key) => expected.indexOf(key));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(atRest.filter((key) => !keys.includes(key))).toEqual([]);
        if (state.complete) expect(state.certain).toBe(true);
        if (state.certain) expect(keys).toEqual(expected.slice(0, state.shown));
        if (state.phase.kind === 'resting') atRest = keys;
      });
    }),
    runs(300),
  );
}, 60_000);
