import type { ActivityRow } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { addTypes, NO_TYPES } from '../../../CustomerInsightsTimeline/domain/filter/knownTypes';
import { createTypeSearch } from '../../../CustomerInsightsTimeline/domain/filter/typeSearch';
import type { Failure } from '../../../CustomerInsightsTimeline/domain/loading/Failure';
import type { HiddenTypes } from '../../../CustomerInsightsTimeline/domain/types/typeSettings';
import { hiddenTypesOf } from '../../../CustomerInsightsTimeline/domain/types/typeSettings';
import { activityRow } from '../../support/activityRow';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';
import type { TextOrderedOptions } from '../../support/textOrderedSource';
import { createTextOrderedSource } from '../../support/textOrderedSource';

const BUSY: Failure = { kind: 'busy', table: 'UnifiedActivity', detail: '' };
const FORBIDDEN: Failure = { kind: 'forbidden', table: 'UnifiedActivity', detail: '' };

const rowsOf = (...types: readonly (string | null)[]): readonly ActivityRow[] =>
  types.flatMap((activityType, kind) =>
    [0, 1, 2].map((number) =>
      activityRow({
        primaryId: `${kind}-${number}`,
        activityType,
        rangeIndex: String(1_700_000_000 - kind * 10 - number),
      }),
    ),
  );

function searchIn(
  rows: readonly ActivityRow[],
  options: Partial<TextOrderedOptions> = {},
  hidden?: HiddenTypes,
) {
  const source = createTextOrderedSource({ rows, ...options });
  const clock = createManualClock();
  const search = createTypeSearch(source, clock, hidden);
  const found = () => [...search.get().types.keys()];
  return { source, clock, search, found };
}

test('finds every type that is not known, with one row each and one request at a time', async () => {
  const rows = rowsOf('Loyalty', 'Web visit', null, 'App');
  const { source, search, found } = searchIn(rows);
  search.search(
    addTypes(
      NO_TYPES,
      rows.slice(0, 1).map((row) => toActivity(row)),
    ),
  );
  await promisesSettled();
  expect(search.get()).toMatchObject({ phase: 'resting', complete: true });
  expect(found()).toEqual(['loyalty', 'web visit', '', 'app']);
  expect(source.requests.map(({ pageSize }) => pageSize)).toEqual([1, 1, 1, 1]);
  expect(source.mostAtOnce()).toBe(1);
});

test('rests after twenty, and goes on from there', async () => {
  const { source, search, found } = searchIn(
    rowsOf(...Array.from({ length: 23 }, (_, n) => `t${n}`)),
  );
  search.search(NO_TYPES);
  await promisesSettled();
  expect(search.get()).toMatchObject({ phase: 'resting', complete: false });
  expect(found()).toHaveLength(20);
  search.search(search.get().types);
  await promisesSettled();
  expect(search.get()).toMatchObject({ phase: 'resting', complete: true });
  expect(found()).toHaveLength(23);
  expect(source.requests).toHaveLength(24);
});

test('looks beyond empty pages', async () => {
  const { search, found } = searchIn(rowsOf('Loyalty', 'App'), { emptyEvery: 1 });
  search.search(NO_TYPES);
  await promisesSettled();
  expect(found()).toEqual(['loyalty', 'app']);
});

test('can be stopped, keeps what it found, and never reads twice at once', async () => {
  const { source, search, found } = searchIn(rowsOf('Loyalty', 'App', 'Web visit'));
  search.search(NO_TYPES);
  search.stop();
  expect(search.get().phase).toBe('resting');
  search.search(NO_TYPES);
  await promisesSettled();
  expect(search.get()).toMatchObject({ phase: 'resting', complete: true });
  expect(found()).toEqual(['loyalty', 'app', 'web visit']);
  expect(source.mostAtOnce()).toBe(1);

  const other = searchIn(rowsOf('Loyalty', 'App'));
  other.search.search(NO_TYPES);
  other.search.stop();
  await promisesSettled();
  expect(other.search.get()).toMatchObject({ phase: 'resting', complete: false });
  expect(other.source.requests).toHaveLength(1);
});

test('names a failure, keeps what it found, and can be asked again', async () => {
  const { source, search, found } = searchIn(rowsOf('Loyalty', 'App'));
  source.failNext(null, FORBIDDEN);
  search.search(NO_TYPES);
  await promisesSettled();
  expect(search.get()).toMatchObject({ phase: 'failed', failure: FORBIDDEN });
  expect(found()).toEqual(['loyalty']);
  search.search(search.get().types);
  await promisesSettled();
  expect(search.get()).toMatchObject({ phase: 'resting', failure: null, complete: true });
  expect(found()).toEqual(['loyalty', 'app']);
});

test('is patient with a busy server', async () => {
  const { source, clock, search, found } = searchIn(rowsOf('Loyalty'));
  source.failNext(BUSY);
  search.search(NO_TYPES);
  await promisesSettled();
  clock.advance(1000);
  await promisesSettled();
  expect(found()).toEqual(['loyalty']);
});

test('does not ask for ever where the server leaves nothing out', async () => {
  const { source, search } = searchIn(rowsOf('Loyalty', 'App'), { canNarrow: false });
  search.search(NO_TYPES);
  await promisesSettled();
  expect(search.get()).toMatchObject({ phase: 'failed', failure: { kind: 'noProgress' } });
  expect(source.requests).toHaveLength(2);
});

test('tells nobody anything after dispose', async () => {
  const { clock, source, search } = searchIn(rowsOf('Loyalty'));
  const listener = jest.fn();
  source.failNext(BUSY);
  search.search(NO_TYPES);
  await promisesSettled();
  search.subscribe(listener);
  search.dispose();
  await promisesSettled();
  expect(clock.pending()).toBe(0);
  search.search(NO_TYPES);
  expect(listener).not.toHaveBeenCalled();
});

test('never finds what is hidden, however rows spell it', async () => {
  const hidden = hiddenTypesOf(new Map([['systemevent', { type: 'SystemEvent', hidden: true }]]));
  const rows = rowsOf('SystemEvent', 'system event', 'SYSTEM_EVENT', 'Loyalty');
  const { source, search, found } = searchIn(rows, {}, hidden);
  search.search(NO_TYPES);
  await promisesSettled();
  expect(search.get()).toMatchObject({ phase: 'resting', complete: true });
  expect(found()).toEqual(['loyalty']);
  for (const { serverFilter } of source.requests)
    expect(serverFilter.exceptTypes).toContain('SystemEvent');
});

test('fails, and can be asked again, where something throws outside a read', async () => {
  let broken = true;
  const hides = () => {
    if (broken) throw new Error('broken');
    return false;
  };
  const { search, found } = searchIn(rowsOf('Loyalty'), {}, { names: [], hides });
  search.search(NO_TYPES);
  await promisesSettled();
  expect(search.get()).toMatchObject({
    phase: 'failed',
    failure: { kind: 'unexpected', detail: 'broken' },
  });
  broken = false;
  search.search(NO_TYPES);
  await promisesSettled();
  expect(search.get()).toMatchObject({ phase: 'resting', complete: true });
  expect(found()).toEqual(['loyalty']);
});

test('goes on at whatever moment it is stopped and asked again', async () => {
  for (let turns = 0; turns < 12; turns++) {
    const { search, found } = searchIn(rowsOf('Loyalty', 'App'));
    search.search(NO_TYPES);
    search.stop();
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    search.search(NO_TYPES);
    await promisesSettled();
    expect(search.get()).toMatchObject({ phase: 'resting', complete: true });
    expect(found()).toEqual(['loyalty', 'app']);
  }
});
