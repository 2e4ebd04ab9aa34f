import fc from 'fast-check';
import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/ActivityRow';
import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ActivityScope';
import type { ActivityHistory } from '../../CustomerInsightsTimeline/domain/history/activityHistory';
import { createCustomerTimeline } from '../../CustomerInsightsTimeline/domain/CustomerTimeline';
import type { DataTable } from '../../demo/host/dataset/dataTable';
import { DatasetHost } from '../../demo/host/dataset/datasetHost';
import { createBoundDatasets } from '../../CustomerInsightsTimeline/sources/boundDatasets';
import { activityRow } from '../support/activityRow';
import { activityTable } from '../support/activityTable';
import type { HostedDatasets, HostedOptions } from '../support/datasetSource';
import { hostDatasets } from '../support/datasetSource';
import type { ManualClock } from '../support/manualClock';
import { createManualClock } from '../support/manualClock';
import { promisesSettled } from '../support/promisesSettled';

/** Hosts that have nothing to load say nothing; after this long they are taken at their word. */
const QUIET_MS = 3000;

const rowOf = (day: number, more: Partial<ActivityRow> = {}): ActivityRow =>
  activityRow({
    primaryId: `id-${day}`,
    activityId: `a${day}`,
    title: `Day ${day}`,
    activityTimeStamp: new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString(),
    ...more,
  });

const days = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => to - index);

const tableOf = (numbers: readonly number[], more?: Partial<ActivityRow>) =>
  activityTable(numbers.map((day) => rowOf(day, more)));

interface Opened {
  readonly hosted: HostedDatasets;
  readonly clock: ManualClock;
  readonly history: ActivityHistory;
}

async function open(
  numbers: readonly number[],
  options: Partial<HostedOptions> = {},
): Promise<Opened> {
  const clock = createManualClock();
  const hosted = hostDatasets({
    activities: tableOf(numbers),
    later: queueMicrotask,
    pageSize: 10,
    clock,
    ...options,
  });
  const { history } = createCustomerTimeline({
    id: '1',
    source: hosted.source(),
    order: 'newestFirst',
    pageSize: 10,
    clock,
  });
  history.showMore();
  await promisesSettled();
  return { hosted, clock, history };
}

function titles({ history }: Opened): readonly string[] {
  const { activities, shown } = history.get();
  return activities.slice(0, shown).map(({ title }) => title ?? '');
}

const titlesOf = (numbers: readonly number[]) => numbers.map((day) => `Day ${day}`);

test('the first rows are no renewal, however late the host brings them', async () => {
  const hosted = hostDatasets({
    activities: tableOf(days(1, 5)),
    later: queueMicrotask,
    pageSize: 10,
    clock: createManualClock(),
  });
  const source = hosted.source();
  const renewed: string[] = [];
  source.onRenewed?.((part) => renewed.push(part));
  await source.readActivities({
    order: 'newestFirst',
    scope: EVERYTHING,
    pageSize: 10,
    after: null,
  });
  await promisesSettled();
  expect(renewed).toEqual([]);
});

type DataSet = ComponentFramework.PropertyTypes.DataSet;

/** The same data-set after somebody has given its first row another title. */
function changeFirstTitle(dataset: DataSet): DataSet {
  const [id = ''] = dataset.sortedRecordIds;
  const record = dataset.records[id];
  if (!record) return dataset;
  const getValue = (name: string) => (name.endsWith('title') ? 'Changed' : record.getValue(name));
  return { ...dataset, records: { ...dataset.records, [id]: { ...record, getValue } } };
}

/** What a host shows that has these rows, and no more. */
function rowsIn(table: DataTable): DataSet {
  const onChange = () => undefined;
  return new DatasetHost({ table, pageSize: 25, pages: 'replace', onChange }).dataset();
}

/** What a host shows that stands on the second page of these rows, which is the last. */
function secondPageOf(table: DataTable): DataSet {
  const dataset = rowsIn({ ...table, rows: table.rows.slice(10, 20) });
  const paging = { ...dataset.paging, hasPreviousPage: true, firstPageNumber: 2 };
  return { ...dataset, paging };
}

const HOSTS: readonly [string, Partial<HostedOptions>][] = [
  ['replaces pages', { pages: 'replace' }],
  ['appends pages', { pages: 'append' }],
  ['never says that it loads', { tellsLoading: false }],
  ['refreshes the page that is shown', { keepsPage: true }],
];

describe.each(HOSTS)('a refresh of a host that %s', (_which, options) => {
  test('brings what is new, which waits to be shown', async () => {
    const opened = await open(days(1, 30), options);
    const { hosted, history } = opened;
    hosted.activities.changeQuietly(tableOf(days(1, 33)));
    history.refresh();
    await promisesSettled();
    expect(hosted.activities.refreshes).toBe(1);
    expect(history.get()).toMatchObject({ fresh: 3, refresh: { kind: 'resting' } });
    expect(titles(opened)).toEqual(titlesOf(days(21, 30)));
    expect(history.showFresh()?.title).toBe('Day 33');
    expect(titles(opened)).toEqual(titlesOf(days(21, 33)));
  });

  test('brings changes and takes away what is gone, far down as well', async () => {
    const opened = await open(days(1, 30), options);
    const { hosted, history } = opened;
    history.showMore();
    await promisesSettled();
    hosted.activities.changeQuietly(
      activityTable([...days(3, 30)].map((day) => rowOf(day, day === 12 ? { title: 'New' } : {}))),
    );
    history.refresh();
    await promisesSettled();
    expect(titles(opened)).toEqual(titlesOf(days(11, 30)).map((t) => (t === 'Day 12' ? 'New' : t)));
    history.showMore();
    await promisesSettled();
    expect(titles(opened)).toHaveLength(28);
    expect(history.get().complete).toBe(true);
    expect(hosted.activities.overlaps).toBe(0);
  });

  test('ends although nothing has changed', async () => {
    const { hosted, history, clock } = await open(days(1, 8), options);
    history.refresh();
    await promisesSettled();
    hosted.update();
    clock.advance(QUIET_MS);
    await promisesSettled();
    expect(history.get()).toMatchObject({ fresh: 0, shown: 8, refresh: { kind: 'resting' } });
    expect(clock.pending()).toBe(0);
  });

  test('that fails keeps what is shown, and more can be read all the same', async () => {
    const opened = await open(days(1, 30), options);
    const { hosted, history } = opened;
    hosted.activities.failNext('The connector is busy elsewhere');
    history.refresh();
    await promisesSettled();
    expect(history.get().refresh.kind).toBe('failed');
    expect(titles(opened)).toEqual(titlesOf(days(21, 30)));
    hosted.update();
    history.showMore();
    await promisesSettled();
    expect(titles(opened)).toEqual(titlesOf(days(11, 30)));
  });

  test('keeps the timeline, and after it the host is asked for pages as before', async () => {
    const { hosted, history } = await open(days(1, 30), options);
    const { id } = hosted.customer() ?? {};
    hosted.activities.changeQuietly(tableOf(days(1, 31)));
    history.refresh();
    await promisesSettled();
    expect(hosted.customer()?.id).toBe(id);
    history.loadAll();
    await promisesSettled();
    expect(history.get()).toMatchObject({ shown: 31, complete: true });
  });

  test('that finds another customer begins anew, and mixes nothing', async () => {
    const opened = await open(days(1, 30), options);
    const { hosted, history } = opened;
    const { id } = hosted.customer() ?? {};
    hosted.activities.changeQuietly(tableOf(days(101, 130)));
    history.refresh();
    await promisesSettled();
    expect(hosted.customer()?.id).not.toBe(id);
    expect(titles(opened)).toEqual(titlesOf(days(21, 30)));
  });
});

test('updates for other reasons are no answer to a refresh', async () => {
  const waiting: (() => void)[] = [];
  const opened = await open(days(1, 8), {
    later: (answer) => waiting.push(answer),
    tellsLoading: false,
  });
  const { hosted, history } = opened;
  hosted.activities.changeQuietly(tableOf(days(1, 9)));
  history.refresh();
  for (let i = 0; i < 20; i++) hosted.update();
  await promisesSettled();
  expect(history.get().refresh.kind).toBe('reading');
  while (waiting.length > 0) {
    waiting.shift()?.();
    await promisesSettled();
  }
  expect(history.get()).toMatchObject({ fresh: 1, refresh: { kind: 'resting' } });
});

test('several who refresh at once are answered by one refresh of the host', async () => {
  const { hosted } = await open(days(1, 30));
  const source = hosted.source();
  const request = {
    order: 'newestFirst',
    scope: EVERYTHING,
    pageSize: 10,
    after: null,
    anew: true,
  } as const;
  const [a, b] = await Promise.all([
    source.readActivities(request),
    source.readActivities(request),
  ]);
  expect(a).toMatchObject({ ok: true, value: { rows: { length: 10 } } });
  expect(b).toMatchObject({ ok: true, value: { rows: { length: 10 } } });
  expect(hosted.activities.refreshes).toBe(1);
});

test('a refresh waits for the page that is under way, and the host has one load at a time', async () => {
  const { hosted } = await open(days(1, 30));
  const source = hosted.source();
  const read = (after: string | null, anew: boolean) =>
    source.readActivities({ order: 'newestFirst', scope: EVERYTHING, pageSize: 10, after, anew });
  const first = await read(null, false);
  await Promise.all([read(first.ok ? first.value.next : null, false), read(null, true)]);
  expect(hosted.activities).toMatchObject({ loads: 1, refreshes: 1, overlaps: 0 });
});

test('who reads on from before a refresh misses nothing', async () => {
  const { hosted } = await open(days(1, 30));
  const source = hosted.source();
  const read = async (after: string | null, anew = false) => {
    const request = { order: 'newestFirst', scope: EVERYTHING, pageSize: 10, after, anew } as const;
    const outcome = await source.readActivities(request);
    if (!outcome.ok) throw new Error(outcome.failure.detail);
    return outcome.value;
  };
  let { next } = await read((await read(null)).next);
  hosted.activities.changeQuietly(tableOf(days(1, 33)));
  await read(null, true);
  const seen = new Set<string | null>();
  while (next !== null) {
    const page = await read(next);
    for (const { title } of page.rows) seen.add(title);
    next = page.next;
  }
  expect(seen).toEqual(new Set(titlesOf(days(1, 33))));
});

test.each(['segments', 'insights'] as const)(
  '%s that are pushed alone leave the activities as of the time when they were read',
  async (part) => {
    const { hosted, history, clock } = await open(days(1, 8), { [part]: activityTable([]) });
    const before = history.get();
    clock.advance(60_000);
    hosted[part]?.setTable(tableOf([1]));
    await promisesSettled();
    expect(history.get()).toBe(before);
  },
);

test('segments are read anew as well', async () => {
  const segments = activityTable([]);
  const { hosted } = await open(days(1, 3), { segments });
  await hosted.source().readSegmentMemberships(true);
  expect(hosted.segments?.refreshes).toBe(1);
});

describe.each(HOSTS)('rows that are pushed by a host that %s', (_which, options) => {
  test('of the same customer renew the timeline, and nothing is asked for what is there', async () => {
    const opened = await open(days(1, 8), options);
    const { hosted, history } = opened;
    const { id } = hosted.customer() ?? {};
    hosted.activities.setTable(tableOf(days(1, 9)));
    await promisesSettled();
    expect(hosted.customer()?.id).toBe(id);
    expect(history.get()).toMatchObject({ fresh: 1, shown: 8 });
    expect(hosted.activities.refreshes).toBe(0);
    history.showFresh();
    expect(titles(opened)).toEqual(titlesOf(days(1, 9)));
  });

  test('as they were, while later pages are shown, are read on to the same place', async () => {
    const opened = await open(days(1, 30), options);
    const { hosted, history } = opened;
    history.showMore();
    await promisesSettled();
    const { id } = hosted.customer() ?? {};
    hosted.activities.setTable(tableOf(days(1, 30)));
    await promisesSettled();
    expect(hosted.customer()?.id).toBe(id);
    expect(titles(opened)).toEqual(titlesOf(days(11, 30)));
    expect(history.get()).toMatchObject({ fresh: 0, refresh: { kind: 'resting' } });
  });

  test('of another customer are nothing of the timeline', async () => {
    const opened = await open(days(1, 30), options);
    const { hosted } = opened;
    const { id } = hosted.customer() ?? {};
    hosted.activities.setTable(tableOf(days(1, 30), { customerId: 'c2' }));
    await promisesSettled();
    expect(hosted.customer()?.id).not.toBe(id);
    expect(titles(opened)).toEqual(titlesOf(days(21, 30)));
  });
});

test('rows that are pushed while all is loaded are taken in when that is done', async () => {
  const opened = await open(days(1, 60));
  const { hosted, history } = opened;
  history.loadAll();
  await Promise.resolve();
  hosted.activities.setTable(tableOf(days(5, 61)));
  await promisesSettled();
  if (history.get().fresh > 0) history.showFresh();
  expect(titles(opened)).toEqual(titlesOf(days(5, 61)));
  expect(history.get().complete).toBe(true);
});

test('a host that stays on a page that fewer rows no longer fill is asked for the first one', async () => {
  const opened = await open(days(1, 30), { keepsPage: true });
  const { hosted, history } = opened;
  const { id } = hosted.customer() ?? {};
  history.loadAll();
  await promisesSettled();
  hosted.activities.changeQuietly(tableOf(days(1, 20)));
  history.refresh();
  await promisesSettled();
  expect(hosted.customer()?.id).toBe(id);
  expect(titles(opened)).toEqual(titlesOf(days(1, 20)));
});

test('a first page that holds what the second one held is told from it', async () => {
  const opened = await open(days(1, 30));
  const { hosted, history } = opened;
  history.showMore();
  await promisesSettled();
  hosted.activities.setTable(tableOf(days(1, 20)));
  await promisesSettled();
  history.loadAll();
  await promisesSettled();
  expect(titles(opened)).toEqual(titlesOf(days(1, 20)));
});

test('whatever hosts push, refresh and page in whatever order, all of the rows are there at last', async () => {
  const step = fc.oneof(
    fc.constant('more' as const),
    fc.constant('refresh' as const),
    fc.constant('update' as const),
    fc.constant('fail' as const),
    fc.record({ quietly: fc.boolean(), top: fc.integer({ min: 20, max: 45 }) }),
  );
  const host = fc.record({
    pages: fc.constantFrom('replace' as const, 'append' as const),
    tellsLoading: fc.boolean(),
    keepsPage: fc.boolean(),
    pageSize: fc.integer({ min: 3, max: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(host, fc.array(step, { maxLength: 12 }), async (options, steps) => {
      const activities = tableOf(days(1, 30), { customerId: 'c1' });
      const opened = await open([], { ...options, activities });
      const { hosted, history, clock } = opened;
      const { id } = hosted.customer() ?? {};
      let top = 30;
      for (const each of steps) {
        if (each === 'more') history.showMore();
        else if (each === 'refresh') history.refresh();
        else if (each === 'update') hosted.update();
        else if (each === 'fail') hosted.activities.failNext('The connector is busy elsewhere');
        else {
          top = each.top;
          const table = tableOf(days(1, top), { customerId: 'c1' });
          if (each.quietly) hosted.activities.changeQuietly(table);
          else hosted.activities.setTable(table);
        }
        await promisesSettled();
        clock.advance(QUIET_MS);
        await promisesSettled();
      }
      hosted.activities.failNext(null);
      expect(hosted.customer()?.id).toBe(id);
      history.refresh();
      await promisesSettled();
      clock.advance(QUIET_MS);
      await promisesSettled();
      history.showFresh();
      history.loadAll();
      await promisesSettled();
      expect(titles(opened)).toEqual(titlesOf(days(1, top)));
      expect(history.get().complete).toBe(true);
      expect(hosted.activities.overlaps).toBe(0);
    }),
    { numRuns: 60 },
  );
});

describe('a host that numbers the rows of any customer from 1', () => {
  const numbered = (customerId: string | null, from: number, to: number) =>
    tableOf(days(from, to), { primaryId: null, customerId });

  test.each([
    ['with a CustomerId', 'c1', 'c2'],
    ['without one', null, null],
  ])(
    'and brings another customer %s in place of a page is not mixed with the one before',
    async (_which, before, after) => {
      const opened = await open([], { activities: numbered(before, 1, 30) });
      const { hosted, history } = opened;
      const { id } = hosted.customer() ?? {};
      history.loadAll();
      hosted.activities.setTable(numbered(after, 101, 130));
      await promisesSettled();
      expect(hosted.customer()?.id).not.toBe(id);
      expect(titles(opened)).toEqual(titlesOf(days(21, 30)));
      expect(history.get().complete).toBe(false);
    },
  );

  test('may change a row while it brings the whole range', async () => {
    const opened = await open([], { activities: numbered(null, 1, 30), pages: 'append' });
    const { hosted, history } = opened;
    const { id } = hosted.customer() ?? {};
    hosted.alter((dataset) => changeFirstTitle(dataset));
    history.loadAll();
    await promisesSettled();
    expect(hosted.customer()?.id).toBe(id);
    expect(history.get()).toMatchObject({ shown: 30, complete: true });
  });
});

test('a later page of another customer is not put below the one before', async () => {
  const opened = await open([], { activities: tableOf(days(1, 30), { customerId: 'c1' }) });
  const { hosted, history } = opened;
  const { id } = hosted.customer() ?? {};
  const other = tableOf(days(101, 130), { customerId: 'c2' });
  hosted.alter((dataset) => (dataset.loading ? dataset : secondPageOf(other)));
  history.loadAll();
  await promisesSettled();
  expect(hosted.customer()?.id).not.toBe(id);
  expect(titles(opened)).toEqual(titlesOf(days(21, 30)));
});

describe('a host that stands on its last page', () => {
  const deaf = (dataset: DataSet): DataSet => ({
    ...dataset,
    refresh: () => undefined,
    paging: { ...dataset.paging, reset: () => undefined },
  });
  const onLastPage = async () => {
    const opened = await open(days(1, 22), { pages: 'replace' });
    opened.history.loadAll();
    await promisesSettled();
    return opened;
  };

  test('and neither refreshes nor goes back keeps all that is shown', async () => {
    const opened = await onLastPage();
    const { hosted, history, clock } = opened;
    hosted.alter(deaf);
    hosted.update();
    history.refresh();
    for (let quiet = 0; quiet < 3; quiet++) {
      await promisesSettled();
      clock.advance(QUIET_MS);
    }
    await promisesSettled();
    expect(history.get()).toMatchObject({ complete: true, refresh: { kind: 'resting' } });
    expect(titles(opened)).toEqual(titlesOf(days(1, 22)));
  });

  test('and has news there, but does not go back, has not brought all', async () => {
    const opened = await onLastPage();
    const { hosted, history, clock } = opened;
    hosted.alter(deaf);
    hosted.update();
    history.refresh();
    hosted.alter((dataset) => changeFirstTitle(deaf(dataset)));
    hosted.update();
    await promisesSettled();
    clock.advance(QUIET_MS);
    await promisesSettled();
    expect(history.get().refresh).toMatchObject({ failure: { kind: 'noProgress' } });
    expect(titles(opened)).toEqual(titlesOf(days(1, 22)));
    hosted.update();
    expect(clock.pending()).toBe(0);
  });

  test('when the control comes, and does not go back, has not brought all', async () => {
    const clock = createManualClock();
    const bound = createBoundDatasets(clock);
    const customer = bound.receive({
      Activities: deaf(secondPageOf(tableOf(days(1, 20)))),
      SegmentMemberships: undefined,
      Insights: undefined,
    });
    const reading = customer?.source.readActivities({
      order: 'newestFirst',
      scope: EVERYTHING,
      pageSize: 10,
      after: null,
    });
    await promisesSettled();
    clock.advance(QUIET_MS);
    expect(await reading).toMatchObject({ ok: false, failure: { kind: 'noProgress' } });
  });
});

describe('a page that never comes', () => {
  const PATIENCE_MS = 30_000;
  const dropsPages = (dataset: DataSet): DataSet => ({
    ...dataset,
    paging: { ...dataset.paging, loadNextPage: () => undefined },
  });
  const waitingInVain = async () => {
    const opened = await open(days(1, 30));
    opened.hosted.alter(dropsPages);
    opened.hosted.update();
    opened.history.loadAll();
    await promisesSettled();
    return opened;
  };

  test('is told to be missing after a while, and nobody calls the rest all', async () => {
    const opened = await waitingInVain();
    const { history, clock } = opened;
    clock.advance(PATIENCE_MS);
    await promisesSettled();
    expect(history.get()).toMatchObject({
      phase: { kind: 'failed', failure: { kind: 'noProgress' } },
      complete: false,
    });
    expect(titles(opened)).toEqual(titlesOf(days(21, 30)));
  });

  test('does not keep a refresh waiting for good, even after Cancel', async () => {
    const { hosted, history, clock } = await waitingInVain();
    history.stop();
    hosted.alter((dataset) => dataset);
    hosted.update();
    hosted.activities.changeQuietly(tableOf(days(1, 31)));
    history.refresh();
    clock.advance(PATIENCE_MS);
    await promisesSettled();
    expect(history.get()).toMatchObject({ fresh: 1, refresh: { kind: 'resting' } });
  });

  test.each(['replace', 'append'] as const)(
    'and comes late all the same is taken in, where a host would %s pages',
    async (pages) => {
      const waiting: (() => void)[] = [];
      const later = (answer: () => void) => waiting.push(answer);
      const opened = await open(days(1, 20), { pages, later, tellsLoading: false });
      const { hosted, history, clock } = opened;
      const { id } = hosted.customer() ?? {};
      history.loadAll();
      await promisesSettled();
      clock.advance(PATIENCE_MS);
      await promisesSettled();
      expect(history.get().phase.kind).toBe('failed');
      while (waiting.length > 0) waiting.shift()?.();
      expect(hosted.customer()?.id).toBe(id);
      history.showMore();
      await promisesSettled();
      expect(history.get()).toMatchObject({ complete: true, shown: 20 });
      expect(hosted.activities.loads).toBe(1);
    },
  );
});

test('a failure that nobody heard of is over when rows have come', async () => {
  const hosted = hostDatasets({
    activities: tableOf(days(1, 8)),
    failure: 'The connector is busy',
  });
  hosted.alter((dataset) => ({ ...dataset, ...rowsIn(tableOf(days(1, 8))) }));
  hosted.update();
  const outcome = await hosted.source().readActivities({
    order: 'newestFirst',
    scope: EVERYTHING,
    pageSize: 10,
    after: null,
  });
  expect(outcome).toMatchObject({ ok: true, value: { rows: { length: 8 }, next: null } });
});

describe('beside the activities of another customer', () => {
  const segmentsOf = (name: string): DataTable => ({
    logicalName: null,
    columns: ['SegmentMembershipId', 'Segments'].map((column) => ({
      name: column,
      displayName: column,
      dataType: 'SingleLine.Text',
    })),
    rows: [{ id: '1', cells: { SegmentMembershipId: name, Segments: name } }],
  });
  /** The segments load while the activities have changed already. */
  const changed = async (result: (segments: DataSet) => DataSet) => {
    let segments = rowsIn(segmentsOf('of c1'));
    const bound = createBoundDatasets(createManualClock());
    const receive = (customerId: string) =>
      bound.receive({
        Activities: rowsIn(tableOf(days(1, 8), { customerId })),
        SegmentMemberships: segments,
        Insights: undefined,
      });
    receive('c1');
    segments = { ...segments, loading: true };
    const reading = receive('c2')?.source.readSegmentMemberships();
    await promisesSettled();
    segments = result({ ...segments, loading: false });
    receive('c2');
    return reading;
  };

  test('segments that still load are waited for', async () => {
    const outcome = await changed(() => rowsIn(segmentsOf('of c2')));
    expect(outcome).toMatchObject({ ok: true, value: [{ segments: 'of c2' }] });
  });

  test('segments that can’t be read are not those of the customer before', async () => {
    const outcome = await changed((segments) => ({ ...segments, error: true, errorMessage: 'No' }));
    expect(outcome).toMatchObject({ ok: false, failure: { table: 'SegmentMembership' } });
  });
});
