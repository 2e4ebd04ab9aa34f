import type { SortOrder } from '../../../CustomerInsightsTimeline/domain/activity/activityOrder';
import { createActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/activityHistory';
import { activityRow } from '../../support/activityRow';
import { historyFrom, plainRows, showMore } from '../../support/historyWalk';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';
import { scriptedSource } from '../../support/scriptedSource';
import type { TextOrderedOptions } from '../../support/textOrderedSource';
import { createTextOrderedSource } from '../../support/textOrderedSource';

interface Reading extends TextOrderedOptions {
  readonly pageSize: number;
  readonly maxRecords: number;
  readonly order?: SortOrder;
}

function reading({ pageSize, maxRecords, order = 'newestFirst', ...server }: Reading) {
  const source = createTextOrderedSource(server);
  const clock = createManualClock();
  const history = createActivityHistory({ source, order, pageSize, maxRecords, clock });
  return { source, history };
}

describe('a limit of no more than a page', () => {
  test.each([
    [50, 50],
    [100, 100],
    [5, 10],
  ])('of %i shows so many on pages of %i, and says that more exist', async (limit, pageSize) => {
    const { history } = reading({ rows: plainRows(400), pageSize, maxRecords: limit });
    expect(await showMore(history)).toMatchObject({
      phase: { kind: 'resting' },
      shown: limit,
      capped: true,
      complete: false,
    });
    expect((await showMore(history)).shown).toBe(2 * limit);
  });
});

describe('a RangeIndex that is empty in all rows', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) =>
    activityRow({
      primaryId: `id-${i}`,
      rangeIndex: null,
      activityTimeStamp: new Date(Date.UTC(2026, 0, 1) - i * 60_000).toISOString(),
    }),
  );

  test.each(['newestFirst', 'oldestFirst'] as const)(
    'costs a few requests before the first activities, %s, and is said',
    async (order) => {
      const { source, history } = reading({ rows, pageSize: 50, maxRecords: 1000, order });
      const state = await showMore(history);
      expect(state).toMatchObject({ shown: 50, keyless: true, phase: { kind: 'resting' } });
      expect(source.requests.length).toBeLessThanOrEqual(3);
      const first = order === 'newestFirst' ? 0 : 19_999;
      expect(state.activities[0]?.key).toBe(`row:id-${first}|`);
    },
  );

  test('does not keep all from being loaded in order', async () => {
    const { history } = reading({ rows: rows.slice(0, 1200), pageSize: 50, maxRecords: Infinity });
    history.loadAll();
    await promisesSettled();
    const { activities, shown, complete } = history.get();
    expect([shown, complete]).toEqual([1200, true]);
    expect(activities.map(({ key }) => key)).toEqual(
      rows.slice(0, 1200).map(({ primaryId }) => `row:${primaryId}|`),
    );
  });
});

test('a far end without keys counts against the limit, in the largest pages', async () => {
  const blanks = Array.from({ length: 5000 }, (_, i) =>
    activityRow({ primaryId: `blank-${i}`, activityTimeStamp: '2020-01-01T00:00:00Z' }),
  );
  const rows = [...plainRows(60), ...blanks];
  const { source, history } = reading({ rows, pageSize: 50, maxRecords: 1000 });
  expect(await showMore(history)).toMatchObject({ capped: true, complete: false });
  expect(source.requests.length).toBeLessThanOrEqual(5);
});

test('an endless chain of empty pages costs at most twenty requests', async () => {
  let requests = 0;
  const endless = scriptedSource([{}]);
  const history = historyFrom({
    ...endless,
    readActivities: (request) => {
      requests++;
      return endless.readActivities(request);
    },
  });
  expect((await showMore(history)).phase).toMatchObject({ failure: { kind: 'noProgress' } });
  expect(requests).toBeLessThanOrEqual(20);
});

describe('a refresh that is asked for while something reads', () => {
  test('waits for the first page, and then asks again', async () => {
    const { source, history } = reading({ rows: plainRows(5), pageSize: 10, maxRecords: 100 });
    history.showMore();
    history.reload();
    source.replaceRows(plainRows(7));
    await promisesSettled();
    expect(history.get()).toMatchObject({
      reload: { kind: 'resting' },
      phase: { kind: 'resting' },
    });
    expect(source.requests.map(({ bypassCache = false }) => bypassCache)).toEqual([false, true]);
    expect(source.mostAtOnce()).toBe(1);
  });

  test('is dropped when the reader cancels', async () => {
    const { source, history } = reading({ rows: plainRows(5), pageSize: 10, maxRecords: 100 });
    history.showMore();
    history.reload();
    history.stop();
    await promisesSettled();
    expect(source.requests).toHaveLength(1);
  });
});
