import type { InsightSource } from '../../../CustomerInsightsTimeline/domain/insights/InsightSource';
import type { FailureKind } from '../../../CustomerInsightsTimeline/domain/loading/Failure';
import { createMeasuresLoad } from '../../../CustomerInsightsTimeline/domain/insights/measures';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';

type Source = Pick<InsightSource, 'readMeasures' | 'readMeasureTable'>;

const SPEND = {
  logicalName: 'new_spend',
  label: null,
  rows: [[{ name: 'new_spend', label: null, isLookup: false, value: 12, formatted: null }]],
};

/** A source with a measure in the common table, one in a table of its own, and one that fails so. */
function sourceThatFails(kind: FailureKind) {
  const asked: string[] = [];
  const source: Source = {
    readMeasures: () =>
      Promise.resolve({ ok: true, value: [{ measureId: 'm1', measures: '{"Orders": 3}' }] }),
    readMeasureTable: (logicalName) => {
      asked.push(logicalName);
      return Promise.resolve(
        logicalName === 'new_spend'
          ? { ok: true, value: SPEND }
          : { ok: false, failure: { kind, table: 'CustomerMeasure', detail: '' } },
      );
    },
  };
  return { source, asked };
}

async function loaded(source: Source, names: readonly string[]) {
  const clock = createManualClock();
  const load = createMeasuresLoad(source, names, clock);
  load.load();
  await promisesSettled();
  return { clock, load };
}

test.each(['tableMissing', 'forbidden', 'refused', 'columnMissing', 'unreachable'] as const)(
  'a table of measures that fails as %s is named, and takes no other measure with it',
  async (kind) => {
    const { load } = await loaded(sourceThatFails(kind).source, ['new_gone', 'new_spend']);
    const state = load.get();
    expect(state).toMatchObject({
      kind: 'ready',
      value: { unread: [{ name: 'new_gone', failure: { kind } }] },
    });
    const names = state.kind === 'ready' ? state.value.fields.map(({ name }) => name) : [];
    expect(names).toEqual(['Orders', 'new_spend']);
  },
);

test.each(['busy', 'serverError'] as const)(
  'a table whose server is %s for a moment is waited for, and no other measure with it',
  async (kind) => {
    const { source, asked } = sourceThatFails(kind);
    const { clock, load } = await loaded(source, ['new_spend', 'new_gone']);
    expect(load.get()).toMatchObject({ kind: 'ready', value: { fields: { length: 2 } } });
    for (const ms of [1000, 2000, 4000]) {
      clock.advance(ms);
      await promisesSettled();
    }
    expect(load.get()).toMatchObject({ value: { unread: [{ name: 'new_gone' }] } });
    expect(asked.filter((name) => name === 'new_gone')).toHaveLength(4);
    expect(asked.filter((name) => name === 'new_spend')).toHaveLength(1);
  },
);

test('a table that never answers is named after a while, and Retry asks for it alone', async () => {
  let answers = false;
  const asked: string[] = [];
  const source: Source = {
    ...sourceThatFails('busy').source,
    readMeasureTable: (logicalName) => {
      asked.push(logicalName);
      return answers ? Promise.resolve({ ok: true, value: SPEND }) : new Promise(() => undefined);
    },
  };
  const { clock, load } = await loaded(source, ['new_spend']);
  clock.advance(30_000);
  await promisesSettled();
  expect(load.get()).toMatchObject({
    kind: 'ready',
    value: { fields: { length: 1 }, unread: [{ failure: { kind: 'timedOut' } }] },
  });
  answers = true;
  load.load();
  await promisesSettled();
  expect(load.get()).toMatchObject({ value: { fields: { length: 2 }, unread: [] } });
  expect(asked).toEqual(['new_spend', 'new_spend']);
});
