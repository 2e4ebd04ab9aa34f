import fc from 'fast-check';
import type { ActivityRow } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import type { ActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/HistoryState';
import { createActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/activityHistory';
import { activityRow } from '../../support/activityRow';
import { failureOf } from '../../support/failureOf';
import { illegalIn } from '../../support/illegalIn';
import { keysInTrueOrder } from '../../support/keysInTrueOrder';
import type { ManualClock } from '../../support/manualClock';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';
import type { RandomWalk } from '../../support/randomHistories';
import { lawfulIndex, lawlessIndex, walkOf } from '../../support/randomHistories';
import type { TextOrderedSource } from '../../support/textOrderedSource';
import { createTextOrderedSource } from '../../support/textOrderedSource';
import { runs } from '../../support/propertyRuns';

interface Reading {
  readonly history: ActivityHistory;
  readonly source: TextOrderedSource;
  readonly clock: ManualClock;
  /** The rules that a published state has broken. */
  readonly illegal: string[];
  /** Which rows of all that ever were the server has at this moment. */
  readonly keepOnServer: (has: (place: number) => boolean) => void;
}

type Move = readonly [name: string, make: (reading: Reading) => void];

const READER: readonly Move[] = [
  ['show more', ({ history }) => history.showMore()],
  ['load all', ({ history }) => history.loadAll()],
  ['load until', ({ history }) => history.loadUntil(({ key }) => key.endsWith('7|'))],
  ['stop', ({ history }) => history.stop()],
  ['reload', ({ history }) => history.reload()],
  ['show fresh', ({ history }) => history.showNew()],
  ['stop waiting', ({ history }) => history.stopWaiting()],
];
const SERVER: readonly Move[] = [
  ['fail', ({ source }) => source.failNext(failureOf('unreachable'))],
  ['fail later', ({ source }) => source.failNext(null, failureOf('refused'))],
  ['be busy', ({ source }) => source.failNext(failureOf('busy'))],
  ['recover', ({ clock }) => clock.advance(20_000)],
];
const CHANGES: readonly Move[] = [2, 3, 5].map((divisor) => [
  `lose each row of ${divisor}`,
  ({ keepOnServer }) => keepOnServer((place) => place % divisor !== 0),
]);

/** After each move the promises get so many turns; null until nothing goes on by itself. */
const movesAmong = (moves: readonly Move[]) =>
  fc.array(fc.tuple(fc.constantFrom(...moves), fc.option(fc.nat({ max: 12 }), { freq: 3 })), {
    maxLength: 14,
  });

function start(walk: RandomWalk): Reading & { readonly server: () => readonly ActivityRow[] } {
  const { rows, pageSize, largestPage, order, maxRecords, totals, ...habits } = walk;
  const clock = createManualClock();
  const source = createTextOrderedSource({ rows, ...habits });
  let server = rows;
  return {
    source,
    clock,
    illegal: [],
    history: createActivityHistory({
      source,
      order,
      pageSize,
      largestPage,
      maxRecords,
      totals,
      clock,
    }),
    server: () => server,
    keepOnServer: (has) => {
      server = rows.filter((_, place) => has(place));
      source.replaceRows(server);
    },
  };
}

async function pause(turns: number | null): Promise<void> {
  if (turns === null) await promisesSettled();
  else for (let turn = 0; turn < turns; turn++) await Promise.resolve();
}

async function makeAll(
  reading: Reading,
  moves: readonly (readonly [Move, number | null])[],
): Promise<void> {
  for (const [[, make], turns] of moves) {
    make(reading);
    await pause(turns);
  }
}

/** Lets waits end and everything come to rest, without any failure left to come. */
async function calmDown({ clock, source, history, illegal }: Reading): Promise<void> {
  source.forgiveNext();
  for (let wait = 0; wait < 5; wait++) {
    await promisesSettled();
    clock.advance(20_000);
  }
  await promisesSettled();
  expect(clock.pending()).toBe(0);
  expect(['resting', 'failed']).toContain(history.get().reload.kind);
  expect(illegal).toEqual([]);
}

async function loadToTheEnd(reading: Reading): Promise<void> {
  const { history } = reading;
  for (let asked = 0; !history.get().complete; asked++) {
    expect(asked).toBeLessThan(500);
    history.loadAll();
    await promisesSettled();
  }
}

const PLAIN: RandomWalk = {
  rows: [],
  pageSize: 50,
  largestPage: 500,
  order: 'newestFirst',
  maxRecords: 20_000,
  rangeIndexColumn: true,
  overlap: 0,
  emptyEvery: 0,
  surplus: 0,
  concurrent: false,
  refusesWindows: false,
  totals: () => null,
};

const shownKeys = ({ history }: Reading) => {
  const { activities, shown } = history.get();
  return activities.slice(0, shown).map(({ key }) => key);
};

/** Keeps what each state shows. What a listener throws would be lost within the product. */
function watch(reading: Reading): readonly (readonly string[])[] {
  const seen: (readonly string[])[] = [];
  reading.history.subscribe(() => {
    seen.push(shownKeys(reading));
    reading.illegal.push(...illegalIn(reading.history.get()));
  });
  return seen;
}

const knownRows = ({ rows, rangeIndexColumn }: RandomWalk) =>
  rangeIndexColumn ? rows : rows.map((row) => ({ ...row, rangeIndex: null }));

test('whatever is asked in whatever order, exactly a prefix of the true order is shown', async () => {
  await fc.assert(
    fc.asyncProperty(
      walkOf(lawfulIndex),
      movesAmong([...READER, ...SERVER]),
      async (walk, moves) => {
        const reading = start(walk);
        const seen = watch(reading);
        const expected = keysInTrueOrder(knownRows(walk), walk.order);
        await makeAll(reading, moves);
        await calmDown(reading);
        await loadToTheEnd(reading);
        for (const keys of seen) expect(keys).toEqual(expected.slice(0, keys.length));
        const lengths = seen.map(({ length }) => length);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
        expect(shownKeys(reading)).toEqual(expected);
      },
    ),
    runs(400),
  );
}, 120_000);

test('keys that break their own text order are put in, and nothing shown ever goes', async () => {
  await fc.assert(
    fc.asyncProperty(
      walkOf(lawlessIndex),
      movesAmong([...READER, ...SERVER]),
      async (walk, moves) => {
        const reading = start(walk);
        const seen = watch(reading);
        const expected = keysInTrueOrder(knownRows(walk), walk.order);
        await makeAll(reading, moves);
        await calmDown(reading);
        await loadToTheEnd(reading);
        const places = new Map(expected.map((key, place) => [key, place]));
        let before: readonly string[] = [];
        for (const keys of seen) {
          const order = keys.map((key) => places.get(key) ?? -1);
          expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
          const now = new Set(keys);
          expect(before.filter((key) => !now.has(key))).toEqual([]);
          before = keys;
        }
        expect(shownKeys(reading)).toEqual(expected);
      },
    ),
    runs(200),
  );
}, 120_000);

test('what is shown stays, whatever moment of the arrival of a page somebody asks in', async () => {
  const indexes = ['10000000000', '1000000000 ', '10000000000', '86401.5', '10000000000'];
  const rows = [...indexes, '-62135596800', '1000000001', '253402300799', '-86401'].map(
    (rangeIndex, place) => activityRow({ primaryId: `id-${place}`, rangeIndex }),
  );
  let putInAbove = 0;
  for (let turns = 0; turns < 40; turns++) {
    const reading = start({ ...PLAIN, rows, largestPage: 5, maxRecords: 3 });
    const seen = watch(reading);
    reading.history.showMore();
    await pause(null);
    reading.history.showMore();
    await pause(turns);
    reading.history.loadUntil(({ key }) => key.endsWith('7|'));
    await calmDown(reading);
    for (const [place, keys] of seen.entries())
      expect(keys).toEqual(expect.arrayContaining([...(seen[place - 1] ?? [])]));
    putInAbove += reading.history.get().late;
  }
  expect(putInAbove).toBeGreaterThan(0);
});

test('rows that come and go on the server never make a duplicate or a disorder, and a refresh tells the truth', async () => {
  await fc.assert(
    fc.asyncProperty(
      walkOf(lawfulIndex),
      movesAmong([...READER, ...SERVER, ...CHANGES]),
      async (walk, moves) => {
        const reading = start(walk);
        const seen = watch(reading);
        const everywhere = keysInTrueOrder(knownRows(walk), walk.order);
        const places = new Map(everywhere.map((key, place) => [key, place]));
        await makeAll(reading, moves);
        await calmDown(reading);
        for (const keys of seen) {
          const order = keys.map((key) => places.get(key) ?? -1);
          expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
        }

        const { history } = reading;
        const before = shownKeys(reading);
        const { complete } = history.get();
        history.reload();
        await promisesSettled();
        expect(history.get().reload).toEqual({ kind: 'resting' });
        const now = keysInTrueOrder(knownRows({ ...walk, rows: reading.server() }), walk.order);
        const lastPlace = complete ? Infinity : (places.get(before[before.length - 1] ?? '') ?? -1);
        const added = now.filter(
          (key) => (places.get(key) ?? -1) <= lastPlace && !before.includes(key),
        );
        expect(history.get().newCount).toBe(before.length === 0 ? 0 : added.length);
        if (history.get().newCount > 0) expect(shownKeys(reading)).toEqual(before);
        expect(history.showNew()?.key).toBe(before.length === 0 ? undefined : added[0]);
        const shown = shownKeys(reading);
        expect(shown).toEqual(now.slice(0, shown.length));
        expect(shown).toEqual(expect.arrayContaining(before.filter((key) => now.includes(key))));
        await loadToTheEnd(reading);
        expect(shownKeys(reading)).toEqual(now);
      },
    ),
    runs(400),
  );
}, 120_000);
