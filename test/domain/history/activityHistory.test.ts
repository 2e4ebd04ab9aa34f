import fc from 'fast-check';
import type { ActivityRow } from '../../../CustomerInsightsTimeline/domain/activity/ActivityRow';
import type { SortOrder } from '../../../CustomerInsightsTimeline/domain/activity/activityOrder';
import type {
  ActivityPage,
  CustomerSource,
} from '../../../CustomerInsightsTimeline/domain/CustomerSource';
import type { ActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/activityHistory';
import { createActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/activityHistory';
import type { HistoryState } from '../../../CustomerInsightsTimeline/domain/history/HistoryState';
import type {
  Failure,
  FailureKind,
} from '../../../CustomerInsightsTimeline/domain/loading/Failure';
import { activityRow } from '../../support/activityRow';
import { keysInTrueOrder, timeOf } from '../../support/keysInTrueOrder';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';
import { lawfulIndex, lawlessIndex, NOW, walkOf } from '../../support/randomHistories';
import type { TextOrderedOptions } from '../../support/textOrderedSource';
import { createTextOrderedSource } from '../../support/textOrderedSource';

const shownKeys = ({ activities, shown }: HistoryState) =>
  activities.slice(0, shown).map(({ key }) => key);

function resting(history: ActivityHistory): Promise<void> {
  return new Promise((resolve) => {
    const stop = history.subscribe(() => {
      const { kind } = history.get().phase;
      if (kind === 'reading' || kind === 'waiting') return;
      stop();
      resolve();
    });
  });
}

async function showMore(history: ActivityHistory): Promise<HistoryState> {
  const done = resting(history);
  history.showMore();
  await done;
  return history.get();
}

interface Walk extends TextOrderedOptions {
  readonly pageSize: number;
  readonly order: SortOrder;
}

function historyOf({ pageSize, order, ...server }: Walk) {
  const source = createTextOrderedSource(server);
  const clock = createManualClock();
  return { source, clock, history: createActivityHistory({ source, order, pageSize, clock }) };
}

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
    { numRuns: 300 },
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
    { numRuns: 300 },
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
    { numRuns: 300 },
  );
}, 60_000);

/** Activities a minute apart, as sources without any trouble write them. */
function plainRows(count: number): readonly ActivityRow[] {
  return Array.from({ length: count }, (_, i) =>
    activityRow({ primaryId: `id-${i}`, rangeIndex: String(NOW - i * 60) }),
  );
}

const failure = (kind: FailureKind): Failure => ({ kind, table: 'UnifiedActivity', detail: kind });

const plainWalk = (count: number, pageSize = 50): Walk => ({
  rows: plainRows(count),
  pageSize,
  order: 'newestFirst',
});

describe('how much is read', () => {
  test('nothing before somebody asks', async () => {
    const { source } = historyOf(plainWalk(3));
    await promisesSettled();
    expect(source.requests).toEqual([]);
  });

  test('one page for a customer whose history fits into it', async () => {
    const { source, history } = historyOf(plainWalk(50));
    expect(await showMore(history)).toMatchObject({ shown: 50, complete: true });
    expect(source.requests).toHaveLength(1);
  });

  test('the near page and one far page before the first activities of a long history', async () => {
    const { source, history } = historyOf(plainWalk(400));
    expect(await showMore(history)).toMatchObject({ shown: 50, complete: false });
    expect(source.requests.map(({ order, after }) => [order, after])).toEqual([
      ['newestFirst', null],
      ['oldestFirst', null],
    ]);
  });

  test('one page before the first activities of a source whose order is unknown', async () => {
    const { source, history } = historyOf({ ...plainWalk(500), orderUnknown: true });
    const state = await showMore(history);
    expect(state).toMatchObject({ shown: 50, certain: false, complete: false });
    expect(source.requests).toHaveLength(1);
  });

  test('one page for each page after that', async () => {
    const { source, history } = historyOf(plainWalk(400));
    await showMore(history);
    await showMore(history);
    expect(await showMore(history)).toMatchObject({ shown: 150 });
    expect(source.requests).toHaveLength(4);
  });

  test('everything, in the largest pages, before the oldest is shown', async () => {
    const { source, history } = historyOf({ ...plainWalk(1200), order: 'oldestFirst' });
    const shown: number[] = [];
    history.subscribe(() => shown.push(history.get().shown));
    await showMore(history);
    expect(source.requests.map(({ pageSize }) => pageSize)).toEqual([500, 500, 500]);
    expect(new Set(shown)).toEqual(new Set([0, 50]));
    await showMore(history);
    expect(source.requests).toHaveLength(3);
  });

  test('nothing more once all is shown', async () => {
    const { source, history } = historyOf(plainWalk(3));
    await showMore(history);
    history.showMore();
    await promisesSettled();
    expect(source.requests).toHaveLength(1);
  });

  test('one page at a time, however often more is asked for', async () => {
    const { source, history } = historyOf(plainWalk(400));
    history.showMore();
    history.showMore();
    await promisesSettled();
    history.showMore();
    history.showMore();
    await promisesSettled();
    expect(history.get().shown).toBe(100);
    expect(source.mostAtOnce()).toBe(1);
  });

  test('pages of one size for the whole walk', async () => {
    const { source, history } = historyOf(plainWalk(400, 7));
    for (let i = 0; i < 5; i++) await showMore(history);
    expect(new Set(source.requests.map(({ pageSize }) => pageSize))).toEqual(new Set([8]));
  });
});

describe('a failure', () => {
  test('keeps what is shown, and the next attempt asks for the same page', async () => {
    const { source, history } = historyOf(plainWalk(400));
    await showMore(history);
    source.failNext(failure('unreachable'));
    expect(await showMore(history)).toMatchObject({
      phase: { kind: 'failed', failure: { kind: 'unreachable' } },
      shown: 50,
      complete: false,
    });
    expect(await showMore(history)).toMatchObject({ phase: { kind: 'resting' }, shown: 100 });
    const [failed, repeated] = source.requests.slice(2);
    expect(repeated).toEqual(failed);
  });

  test('of the far end shows nothing that could be in the wrong place', async () => {
    const { source, history } = historyOf(plainWalk(400));
    source.failNext(null, failure('unreachable'));
    await showMore(history);
    expect(history.get()).toMatchObject({ phase: { kind: 'failed' }, shown: 0 });
    expect(await showMore(history)).toMatchObject({ shown: 50 });
  });

  test.each<FailureKind>([
    'noWebApi',
    'forbidden',
    'signedOut',
    'tableMissing',
    'columnMissing',
    'unreachable',
    'refused',
  ])('that waiting does not cure (%s) is not repeated', async (kind) => {
    const { source, clock, history } = historyOf(plainWalk(3));
    source.failNext(failure(kind));
    expect(await showMore(history)).toMatchObject({ phase: { kind: 'failed', failure: { kind } } });
    expect(source.requests).toHaveLength(1);
    expect(clock.pauses).toEqual([]);
  });

  test.each<FailureKind>(['busy', 'serverError'])(
    'that passes (%s) is repeated three times after growing pauses',
    async (kind) => {
      const { source, clock, history } = historyOf(plainWalk(3));
      source.failNext(...Array.from({ length: 4 }, () => failure(kind)));
      history.showMore();
      for (const ms of [1000, 2000, 4000]) {
        await promisesSettled();
        expect(history.get().phase).toMatchObject({ kind: 'waiting', waiting: { ms } });
        clock.advance(ms);
      }
      await promisesSettled();
      expect(history.get().phase).toMatchObject({ kind: 'failed', failure: { kind } });
      expect(source.requests).toHaveLength(4);
      expect(await showMore(history)).toMatchObject({ shown: 3, complete: true });
    },
  );

  test('is shown at once when the reader gives up waiting', async () => {
    const { source, clock, history } = historyOf(plainWalk(3));
    source.failNext(failure('busy'));
    history.showMore();
    await promisesSettled();
    history.stopWaiting();
    await promisesSettled();
    expect(history.get().phase).toEqual({ kind: 'failed', failure: failure('busy') });
    expect([source.requests.length, clock.pending()]).toEqual([1, 0]);
  });

  test('that passes is waited out again after the reader gave up once', async () => {
    const { source, clock, history } = historyOf(plainWalk(3));
    source.failNext(failure('busy'), failure('busy'));
    history.showMore();
    await promisesSettled();
    history.stopWaiting();
    await promisesSettled();
    history.showMore();
    await promisesSettled();
    expect(history.get().phase.kind).toBe('waiting');
    clock.advance(1000);
    await promisesSettled();
    expect(history.get().complete).toBe(true);
  });
});

describe('after dispose', () => {
  test('a late answer is dropped', async () => {
    const { history } = historyOf(plainWalk(400));
    history.showMore();
    const published = jest.fn();
    history.subscribe(published);
    history.dispose();
    await promisesSettled();
    history.showMore();
    await promisesSettled();
    expect(published).not.toHaveBeenCalled();
    expect(history.get().shown).toBe(0);
  });

  test('no further page is asked for', async () => {
    const { source, history } = historyOf(plainWalk(400));
    history.showMore();
    history.dispose();
    await promisesSettled();
    expect(source.requests).toHaveLength(1);
  });

  test('no timer is left, even when a listener disposes of it as the pause begins', async () => {
    const { source, clock, history } = historyOf(plainWalk(3));
    source.failNext(failure('busy'));
    history.subscribe(() => {
      if (history.get().phase.kind === 'waiting') history.dispose();
    });
    history.showMore();
    await promisesSettled();
    expect(clock.pending()).toBe(0);
  });
});

const EMPTY_PAGE: ActivityPage = {
  rows: [],
  unreadable: 0,
  next: null,
  orderedBy: 'activityTimeStamp',
  narrowed: true,
};

/** A server that answers the pages of a script and then the last of them for ever. */
function scripted(pages: readonly Partial<ActivityPage>[]): CustomerSource {
  let asked = 0;
  return {
    ...createTextOrderedSource({ rows: [] }),
    readActivities: () => {
      const page = pages[Math.min(asked++, pages.length - 1)];
      return Promise.resolve({
        ok: true,
        value: { ...EMPTY_PAGE, next: `page ${asked}`, ...page },
      });
    },
  };
}

describe('pages that lead nowhere', () => {
  const readingFrom = (source: CustomerSource) =>
    createActivityHistory({
      source,
      order: 'newestFirst',
      pageSize: 5,
      clock: createManualClock(),
    });

  test('a page that leads to itself is a failure that is named', async () => {
    const history = readingFrom(scripted([{ next: 'here' }, { next: 'here' }]));
    expect((await showMore(history)).phase).toMatchObject({ failure: { kind: 'noProgress' } });
  });

  test('so are a hundred pages without anything new', async () => {
    const history = readingFrom(scripted([{}]));
    expect((await showMore(history)).phase).toMatchObject({ failure: { kind: 'noProgress' } });
  });

  test('but not where the last of them is the end: then all is shown', async () => {
    const rows = plainRows(2).map((row) => ({ ...row, activityTimeStamp: '2026-01-01' }));
    const empty = Array.from({ length: 100 }, () => ({}));
    const history = readingFrom(scripted([{ rows }, ...empty, { next: null }]));
    expect(await showMore(history)).toMatchObject({
      phase: { kind: 'resting' },
      shown: 2,
      complete: true,
    });
  });

  test('after asking again, so many are read once more', async () => {
    const empty = Array.from({ length: 150 }, () => ({}));
    const history = readingFrom(scripted([...empty, { rows: plainRows(1), next: null }]));
    await showMore(history);
    expect(await showMore(history)).toMatchObject({ shown: 1, complete: true });
  });

  test('a long far end, met again from the near side, is no circle', async () => {
    const rows = [
      ...plainRows(10),
      ...Array.from({ length: 900 }, (_, i) =>
        activityRow({ primaryId: `blank-${i}`, activityTimeStamp: '2020-01-01T00:00:00Z' }),
      ),
    ];
    const { history } = historyOf({ rows, pageSize: 2, order: 'newestFirst' });
    while (!history.get().complete) {
      expect((await showMore(history)).phase).toEqual({ kind: 'resting' });
    }
    expect(history.get().shown).toBe(910);
  });
});

describe('an empty history', () => {
  test('asks whether Customer Insights knows the customer', async () => {
    const { source, history } = historyOf({ ...plainWalk(0), unified: false });
    expect(await showMore(history)).toMatchObject({ complete: true, unified: false });
    expect(source.unifiedChecks()).toBe(1);
  });

  test('of a customer whom it knows is merely empty', async () => {
    const { history } = historyOf({ ...plainWalk(0), unified: true });
    expect(await showMore(history)).toMatchObject({ complete: true, unified: null });
  });

  test('is the only one that asks', async () => {
    const { source, history } = historyOf(plainWalk(1));
    await showMore(history);
    expect(source.unifiedChecks()).toBe(0);
  });

  test('of a failed read does not ask', async () => {
    const { source, history } = historyOf({ ...plainWalk(0), unified: false });
    source.failNext(failure('forbidden'));
    expect(await showMore(history)).toMatchObject({ phase: { kind: 'failed' }, unified: null });
    expect(source.unifiedChecks()).toBe(0);
  });
});

test('counts what was no row at all', async () => {
  const source = scripted([{ unreadable: 2 }, { unreadable: 1, next: null }]);
  const clock = createManualClock();
  const history = createActivityHistory({ source, order: 'newestFirst', pageSize: 5, clock });
  expect((await showMore(history)).unreadable).toBe(3);
});
