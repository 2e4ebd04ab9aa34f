import type { InsightSource } from '../../../CustomerInsightsTimeline/domain/insights/InsightSource';
import type { FailureKind } from '../../../CustomerInsightsTimeline/domain/loading/Failure';
import { readMeasures } from '../../../CustomerInsightsTimeline/domain/measures/readMeasures';

type Source = Pick<InsightSource, 'readMeasures' | 'readMeasureTable'>;

/** A source with a measure in the common table, one in a table of its own, and one that fails so. */
function sourceThatFails(kind: FailureKind): Source {
  return {
    readMeasures: () =>
      Promise.resolve({ ok: true, value: [{ measureId: 'm1', measures: '{"Orders": 3}' }] }),
    readMeasureTable: (logicalName) =>
      Promise.resolve(
        logicalName === 'new_spend'
          ? {
              ok: true,
              value: {
                logicalName,
                rows: [
                  [{ name: 'new_spend', label: null, isLookup: false, value: 12, formatted: null }],
                ],
              },
            }
          : { ok: false, failure: { kind, table: 'CustomerMeasure', detail: '' } },
      ),
  };
}

test.each(['tableMissing', 'forbidden', 'refused', 'columnMissing'] as const)(
  'a table of measures that fails as %s is named, and takes no other measure with it',
  async (kind) => {
    const outcome = await readMeasures(sourceThatFails(kind), ['new_gone', 'new_spend']);
    expect(outcome).toMatchObject({ ok: true, value: { unread: ['new_gone'] } });
    const names = outcome.ok ? outcome.value.fields.map(({ name }) => name) : [];
    expect(names).toEqual(['Orders', 'new_spend']);
  },
);

test.each(['busy', 'serverError'] as const)(
  'a server that is %s for a moment is waited for, with all measures',
  async (kind) => {
    const outcome = await readMeasures(sourceThatFails(kind), ['new_spend', 'new_gone']);
    expect(outcome).toMatchObject({ ok: false, failure: { kind } });
  },
);
