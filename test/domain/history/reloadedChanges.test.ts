import fc from 'fast-check';
import type {
  Activity,
  ActivityRow,
} from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import type { HistoryOptions } from '../../../CustomerInsightsTimeline/domain/history/activityHistory';
import { createActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/activityHistory';
import type { ActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/HistoryState';
import { activityRow } from '../../support/activityRow';
import { failureOf } from '../../support/failureOf';
import type { ManualClock } from '../../support/manualClock';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';
import { lawfulIndex, NOW, walkOf } from '../../support/randomHistories';
import { runs } from '../../support/propertyRuns';
import type { TextOrderedOptions } from '../../support/textOrderedSource';
import { createTextOrderedSource } from '../../support/textOrderedSource';

const AN_HOUR = 3_600_000;
/** When the clock of the reader begins to run, by the clock of the server. */
const START = NOW * 1000;

const row = (minute: number, title = `${minute} ago`): ActivityRow =>
  activityRow({ primaryId: `id-${minute}`, title, rangeIndex: String(NOW - minute * 60) });

const minutes = (from: number, to: number): readonly ActivityRow[] =>
  Array.from({ length: to - from }, (_, i) => row(from + i));

/** Rows of before were written when they happened, and all others now, by the clock of the server. */
const writesBy = (clock: ManualClock) => (written: ActivityRow) =>
  clock.now() === 0 ? Number(written.rangeIndex) * 1000 : START + clock.now();

/** A history of a server that keeps when it wrote its rows, with an hour between all that happens. */
async function loaded(
  rows: readonly ActivityRow[],
  {
    history: how = {},
    ...habits
  }: Partial<TextOrderedOptions> & { history?: Partial<HistoryOptions> } = {},
) {
  const clock = createManualClock();
  const source = createTextOrderedSource({
    rows,
    writes: writesBy(clock),
    ...habits,
  });
  const history = createActivityHistory({
    source,
    order: 'newestFirst',
    pageSize: 10,
    clock,
    countAll: source.countAll,
    ...how,
  });
  const laterOn = () => {
    clock.advance(AN_HOUR);
  };
  laterOn();
  await allOf(history);
  laterOn();
  return { clock, source, history, laterOn };
}

async function allOf(history: ActivityHistory): Promise<readonly Activity[]> {
  for (let asked = 0; asked < 50 && !history.get().complete; asked++) {
    history.loadAll();
    await promisesSettled();
  }
  expect(history.get().complete).toBe(true);
  return shownOf(history);
}

async function refreshed(history: ActivityHistory): Promise<readonly Activity[]> {
  history.reload();
  await promisesSettled();
  expect(history.get().reload).toEqual({ kind: 'resting' });
  history.showNew();
  return shownOf(history);
}

function shownOf(history: ActivityHistory): readonly Activity[] {
  const { activities, shown } = history.get();
  return activities.slice(0, shown);
}

const titlesOf = (activities: readonly Activity[]) => activities.map(({ title }) => title);

/** The requests of a refresh after the rows of the server have become these. */
async function askedBy(rows: readonly ActivityRow[], started: Awaited<ReturnType<typeof loaded>>) {
  const { source, history, laterOn } = started;
  source.replaceRows(rows);
  laterOn();
  const { length } = source.requests;
  const shown = await refreshed(history);
  return { shown, requests: source.requests.slice(length) };
}

describe('of a history that is read in full', () => {
  test('a refresh reads in one request what was written since', async () => {
    const started = await loaded(minutes(0, 1100));
    const rows = [row(-3), row(-2), row(-1), ...minutes(0, 1100)];
    const { shown, requests } = await askedBy(rows, started);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.writtenSince).toBeLessThan(START);
    expect(titlesOf(shown)).toEqual(rows.map(({ title }) => title));
  });

  test('a row that was changed far back is shown as it is now, in the same request', async () => {
    const started = await loaded(minutes(0, 1100));
    const rows = [...minutes(0, 900), row(900, 'changed'), ...minutes(901, 1100)];
    const { shown, requests } = await askedBy(rows, started);
    expect(requests).toHaveLength(1);
    expect(shown[900]?.title).toBe('changed');
    expect(shown).toHaveLength(1100);
  });

  test('where a row is gone, all is read again', async () => {
    const started = await loaded(minutes(0, 1100));
    const rows = [row(-1), ...minutes(0, 900), ...minutes(901, 1100)];
    const { shown, requests } = await askedBy(rows, started);
    expect(requests.length).toBeGreaterThan(1);
    expect(titlesOf(shown)).toEqual(rows.map(({ title }) => title));
  });

  test('where more was written than fits into a page, all is read again', async () => {
    const started = await loaded(minutes(0, 1100));
    const rows = minutes(0, 1100).map((each, i) => (i < 600 ? row(i, `${i} changed`) : each));
    const { shown, requests } = await askedBy(rows, started);
    expect(requests.length).toBeGreaterThan(1);
    expect(titlesOf(shown)).toEqual(rows.map(({ title }) => title));
  });

  test('where all rows have come under new ids, all is read again and keeps its keys', async () => {
    const started = await loaded(minutes(0, 400));
    const before = shownOf(started.history).map(({ key }) => key);
    const rows = minutes(0, 400).map((each) => ({ ...each, primaryId: `new-${each.primaryId}` }));
    const { shown, requests } = await askedBy(rows, started);
    expect(requests.length).toBeGreaterThan(1);
    expect(shown.map(({ key }) => key)).toEqual(before);
    expect(started.history.get().newCount).toBe(0);
  });

  test('what was written while it was read is read by the refresh', async () => {
    const clock = createManualClock();
    const source = createTextOrderedSource({
      rows: minutes(0, 1100),
      writes: writesBy(clock),
    });
    const { countAll } = source;
    const options = { source, order: 'newestFirst', pageSize: 10, clock, countAll } as const;
    const history = createActivityHistory(options);
    clock.advance(AN_HOUR);
    history.showMore();
    await promisesSettled();
    clock.advance(AN_HOUR);
    // The first is shown already, and the last is still to be read.
    source.replaceRows([row(0, 'changed'), ...minutes(1, 1100)]);
    clock.advance(AN_HOUR);
    source.replaceRows([row(0, 'changed'), ...minutes(1, 1099), row(1099, 'changed')]);
    clock.advance(AN_HOUR);
    expect((await allOf(history))[0]?.title).toBe('0 ago');
    clock.advance(AN_HOUR);
    const shown = await refreshed(history);
    expect([shown[0]?.title, shown[1099]?.title]).toEqual(['changed', 'changed']);
  });

  test('a refresh is as of then, and the next one reads from there on', async () => {
    const started = await loaded(minutes(0, 1100));
    const { clock, history } = started;
    await askedBy([row(-1), ...minutes(0, 1100)], started);
    expect(history.get().asOf).toBe(clock.now());
    const { requests } = await askedBy([row(-1), ...minutes(0, 1100)], started);
    expect(requests[0]?.writtenSince).toBeGreaterThan(START + AN_HOUR);
  });

  test('the rows that come wait to be shown, and are counted', async () => {
    const { source, history, laterOn } = await loaded(minutes(0, 1100));
    source.replaceRows([row(-2), row(-1), ...minutes(0, 1100)]);
    laterOn();
    history.reload();
    await promisesSettled();
    expect(history.get()).toMatchObject({ newCount: 2, shown: 1100 });
    expect(history.showNew()?.title).toBe('-2 ago');
    expect(history.get()).toMatchObject({ newCount: 0, shown: 1102, complete: true });
  });

  test('where RangeIndex is empty, the order of the times stays, and the line about it', async () => {
    const times = minutes(0, 1100).map((each, i) => ({
      ...each,
      rangeIndex: null,
      activityTimeStamp: new Date(START - i * 60_000).toISOString(),
    }));
    const started = await loaded(times, {
      writes: ({ activityTimeStamp }) => Date.parse(activityTimeStamp ?? ''),
    });
    expect(started.history.get().keyless).toBe(true);
    const { shown, requests } = await askedBy(times, started);
    expect(requests).toHaveLength(1);
    expect(started.history.get().keyless).toBe(true);
    expect(titlesOf(shown)).toEqual(times.map(({ title }) => title));
  });

  test.each([
    ['the source does not say when rows were written', { writes: () => NaN }],
    ['nobody can count the rows', { history: { countAll: undefined } }],
    [
      'the count is refused',
      {
        history: {
          countAll: () => Promise.resolve({ ok: false, failure: failureOf('refused') } as const),
        },
      },
    ],
  ])('where %s, all is read again', async (_, habits) => {
    const started = await loaded(minutes(0, 1100), habits);
    const { shown, requests } = await askedBy([row(-1), ...minutes(0, 1100)], started);
    expect(requests.length).toBeGreaterThan(2);
    expect(shown).toHaveLength(1101);
  });

  test('where what was written since can’t be asked for, all is read again', async () => {
    const started = await loaded(minutes(0, 1100));
    started.source.failNext(failureOf('refused'));
    const { shown } = await askedBy([row(-1), ...minutes(0, 1100)], started);
    expect(shown).toHaveLength(1101);
  });

  test('stop ends the refresh, and what is shown stays as it is', async () => {
    const { source, history, laterOn } = await loaded(minutes(0, 1100));
    source.replaceRows(minutes(5, 1100));
    laterOn();
    history.reload();
    history.stop();
    await promisesSettled();
    expect(history.get()).toMatchObject({ reload: { kind: 'resting' }, shown: 1100 });
  });
});

test('a history of which a part is loaded is read again as far as it is shown', async () => {
  const clock = createManualClock();
  const source = createTextOrderedSource({ rows: minutes(0, 1100), writes: writesBy(clock) });
  const { countAll } = source;
  const options = { source, order: 'newestFirst', pageSize: 10, clock, countAll } as const;
  const history = createActivityHistory(options);
  history.showMore();
  await promisesSettled();
  const { length } = source.requests;
  await refreshed(history);
  expect(source.requests.slice(length).map(({ pageSize }) => pageSize)).toEqual([11, 11]);
});

/** What becomes of a row of the server, by its place. */
const fate = fc.oneof(
  { weight: 12, arbitrary: fc.constant('stays' as const) },
  fc.constantFrom('goes', 'changes', 'moves', 'comes under another id'),
);

test('after a refresh the screen equals a history that is read from nothing, whatever has changed', async () => {
  let inOneRequest = 0;
  await fc.assert(
    fc.asyncProperty(
      walkOf(lawfulIndex),
      fc.array(fc.array(fate, { maxLength: 60, size: 'max' }), { minLength: 1, maxLength: 3 }),
      fc.array(lawfulIndex, { maxLength: 3 }),
      fc.integer({ min: -100_000_000, max: 100_000_000 }),
      async (walk, rounds, added, skew) => {
        const { order, pageSize, largestPage, maxRecords, totals } = walk;
        let rows: readonly ActivityRow[] = walk.rows;
        let clockOfServer = () => START;
        const started = await loaded(rows, {
          ...walk,
          writes: () => clockOfServer(),
          history: { order, pageSize, largestPage, maxRecords, totals },
        });
        const { clock, source, history, laterOn } = started;
        clockOfServer = () => START + skew + clock.now();
        // The server has never written anything in times to come.
        if (skew < 0) clock.advance(-skew);
        for (const [round, fates] of rounds.entries()) {
          rows = rows.flatMap((each, i): ActivityRow[] => {
            const changed = { ...each, title: `${each.title} in ${round}` };
            switch (fates[i]) {
              case 'goes':
                return [];
              case 'changes':
                return [changed];
              case 'moves':
                return [{ ...each, rangeIndex: added[0] ?? null }];
              case 'comes under another id':
                return [{ ...changed, primaryId: `${each.primaryId}-${round}` }];
              case 'stays':
              case undefined:
                break;
            }
            return [each];
          });
          if (round === 0)
            rows = rows.concat(
              added.map((rangeIndex, i) =>
                activityRow({ primaryId: `added-${i}`, title: `Added ${i}`, rangeIndex }),
              ),
            );
          source.replaceRows(rows);
          laterOn();
          const { length } = source.requests;
          await refreshed(history);
          if (source.requests.length === length + 1 && rows.length > pageSize) inOneRequest++;
          const shown = await allOf(history);
          const fresh = createActivityHistory({
            source: createTextOrderedSource({ ...walk, rows }),
            order,
            pageSize,
            largestPage,
            clock,
          });
          expect(shown).toEqual(await allOf(fresh));
        }
      },
    ),
    runs(150),
  );
  expect(inOneRequest).toBeGreaterThan(10);
}, 120_000);
