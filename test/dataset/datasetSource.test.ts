import fc from 'fast-check';
import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import { createActivityHistory } from '../../CustomerInsightsTimeline/domain/history/activityHistory';
import { activityRow } from '../support/activityRow';
import { activityTable } from '../support/activityTable';
import type { HostedDatasets } from '../support/datasetSource';
import { hostDatasets } from '../support/datasetSource';
import { createManualClock } from '../support/manualClock';
import { promisesSettled } from '../support/promisesSettled';
import { rowsIn } from '../support/shownDatasets';
import { runs } from '../support/propertyRuns';

const DATAVERSE = { logicalName: 'msdynci_unifiedactivity' };
const later = queueMicrotask;

/** Activities of so many days, the newest first unless they are shuffled. */
function rowsOf(days: readonly number[], more: Partial<ActivityRow> = {}): readonly ActivityRow[] {
  return days.map((day) =>
    activityRow({
      primaryId: `id-${day}`,
      activityTimeStamp: new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString(),
      ...more,
    }),
  );
}

const days = (count: number) => Array.from({ length: count }, (_, index) => count - index);
const shuffled = (count: number) =>
  days(count).sort((a, b) => ((a * 7919) % 101) - ((b * 7919) % 101));

function read({ source }: HostedDatasets, after: string | null = null, pageSize = 25) {
  const request = { order: 'newestFirst', serverFilter: EVERYTHING, pageSize, after } as const;
  return source().readActivities(request);
}

async function pageOf(hosted: HostedDatasets, after: string | null = null) {
  const outcome = await read(hosted, after);
  if (!outcome.ok) throw new Error(outcome.failure.detail);
  return outcome.value;
}

describe('the order of a data-set', () => {
  test('of several pages is asked of Dataverse once, and is then that of ActivityTimeStamp', async () => {
    const activities = activityTable(rowsOf(shuffled(60)), DATAVERSE);
    const hosted = hostDatasets({ activities, later });
    const page = await pageOf(hosted);
    expect(page.orderedBy).toBe('activityTimeStamp');
    expect(page.rows.map(({ primaryId }) => primaryId).slice(0, 3)).toEqual([
      'id-60',
      'id-59',
      'id-58',
    ]);
    await pageOf(hosted, page.next);
    expect(hosted.activities.refreshes).toBe(1);
  });

  test('of one page is nobody’s business', async () => {
    const activities = activityTable(rowsOf(shuffled(20)), DATAVERSE);
    const hosted = hostDatasets({ activities, later });
    expect(await pageOf(hosted)).toMatchObject({ next: null });
    expect(hosted.activities.refreshes).toBe(0);
  });

  test('of any other source is unknown, and nothing is asked of it', async () => {
    const hosted = hostDatasets({ activities: activityTable(rowsOf(shuffled(60))), later });
    expect(await pageOf(hosted)).toMatchObject({ orderedBy: 'unknown' });
    expect(hosted.activities.refreshes).toBe(0);
  });

  test('is unknown where the rows do not bear out what the host says', async () => {
    // By RangeIndex, which counts, these go the other way.
    const rows = rowsOf(days(60)).map((row, index) => ({
      ...row,
      rangeIndex: String(1e9 + index),
    }));
    const hosted = hostDatasets({ activities: activityTable(rows, DATAVERSE), later });
    expect(await pageOf(hosted)).toMatchObject({ orderedBy: 'unknown' });
  });

  test('makes each step a prefix of the true order where Dataverse sorts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 90, size: 'max' }),
        fc.integer({ min: 1, max: 40 }),
        async (numbers, pageSize) => {
          const activities = activityTable(rowsOf(numbers), DATAVERSE);
          const hosted = hostDatasets({ activities, later, pageSize: 10 });
          const clock = createManualClock();
          const order = 'newestFirst';
          const source = hosted.source();
          const history = createActivityHistory({ source, order, pageSize, clock });
          const expected = [...numbers].sort((a, b) => b - a).map((day) => `row:id-${day}|`);
          for (let steps = 0; !history.get().complete && steps <= numbers.length; steps++) {
            history.showMore();
            await promisesSettled();
            const { activities: all, shown } = history.get();
            expect(all.slice(0, shown).map(({ key }) => key)).toEqual(expected.slice(0, shown));
          }
          expect(history.get()).toMatchObject({ complete: true, shown: numbers.length, late: 0 });
          expect(hosted.activities.overlaps).toBe(0);
        },
      ),
      runs(40),
    );
  });
});

describe('a host that updates the view as it likes', () => {
  test('is asked for a page once, and its other updates change nothing', async () => {
    const hosted = hostDatasets({ activities: activityTable(rowsOf(days(60))), later });
    const first = await pageOf(hosted);
    const { id } = hosted.customer() ?? {};
    const reading = read(hosted, first.next);
    for (let i = 0; i < 50; i++) hosted.update();
    expect(await reading).toMatchObject({ ok: true, value: { rows: { length: 25 } } });
    for (let i = 0; i < 50; i++) hosted.update();
    expect(hosted.activities.loads).toBe(1);
    expect(hosted.customer()?.id).toBe(id);
  });

  test('has one load under way, however many ask', async () => {
    const hosted = hostDatasets({ activities: activityTable(rowsOf(days(90))), later });
    const { next } = await pageOf(hosted);
    await Promise.all([read(hosted, next), read(hosted, next), read(hosted, next)]);
    expect(hosted.activities).toMatchObject({ loads: 1, overlaps: 0 });
  });

  test.each([
    ['another customer', rowsOf(days(30), { customerId: 'c2' })],
    ['rows of which few were known', rowsOf(days(80)).slice(30, 60)],
    ['no rows', []],
  ])('and brings %s, begins another timeline', async (_what, rows) => {
    const hosted = hostDatasets({ activities: activityTable(rowsOf(days(30))), later });
    const first = await pageOf(hosted);
    await pageOf(hosted, first.next);
    const { id } = hosted.customer() ?? {};
    hosted.activities.setTable(activityTable(rows));
    expect(hosted.customer()?.id).not.toBe(id);
    const page = await pageOf(hosted);
    expect(page.rows).toEqual(rows.slice(0, 25));
  });

  test('and brings another customer while a page is awaited, does not mix the two', async () => {
    const hosted = hostDatasets({ activities: activityTable(rowsOf(days(60))), later });
    const first = await pageOf(hosted);
    const late = jest.fn();
    void read(hosted, first.next).then(late);
    const rows = rowsOf(days(3), { customerId: 'c2' });
    hosted.activities.setTable(activityTable(rows.map((row) => ({ ...row, primaryId: null }))));
    await promisesSettled();
    expect(late).not.toHaveBeenCalled();
    expect((await pageOf(hosted)).rows.map(({ customerId }) => customerId)).toEqual([
      'c2',
      'c2',
      'c2',
    ]);
  });
});

describe('what a data-set says of itself', () => {
  test('an id without a record is counted', async () => {
    const hosted = hostDatasets({ activities: activityTable(rowsOf(days(3))), later });
    hosted.activities.loseRecord('id-2');
    expect(await pageOf(hosted)).toMatchObject({ rows: { length: 2 }, unreadable: 1 });
  });

  test('a total in steps of 500 is the least that exists, and -1 says nothing', async () => {
    const many = hostDatasets({ activities: activityTable(rowsOf(days(1022))), later });
    expect(await pageOf(many)).toMatchObject({ atLeast: 500 });
    const none = hostDatasets({ activities: activityTable([]), later });
    expect(await pageOf(none)).toMatchObject({ atLeast: null });
  });

  test('a failed page is reported once, and the next attempt brings it', async () => {
    const hosted = hostDatasets({ activities: activityTable(rowsOf(days(60))), later });
    const first = await pageOf(hosted);
    hosted.activities.failNext('The request timed out');
    expect(await read(hosted, first.next)).toMatchObject({ ok: false });
    for (let i = 0; i < 5; i++) hosted.update();
    expect(await read(hosted, first.next)).toMatchObject({
      ok: true,
      value: { rows: { length: 25 } },
    });
  });

  test('a failure that nobody heard of is over when rows have come', async () => {
    const activities = activityTable(rowsOf(days(8)));
    const hosted = hostDatasets({ activities, failure: 'The connector is busy' });
    hosted.alter((dataset) => ({ ...dataset, ...rowsIn(activities) }));
    hosted.update();
    expect(await read(hosted)).toMatchObject({
      ok: true,
      value: { rows: { length: 8 }, next: null },
    });
  });
});

test('nothing is bound without columns', () => {
  const hosted = hostDatasets({
    activities: { columns: [], rows: [], logicalName: null },
  });
  expect(hosted.customer()).toBeNull();
});
