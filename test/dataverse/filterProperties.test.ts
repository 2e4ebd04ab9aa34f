import * as fc from 'fast-check';
import type { Filter, Literal } from '../../demo/dataverse/filter';
import { COMPARISONS, TEXT_TESTS } from '../../demo/dataverse/filter';
import { filterSql } from '../../demo/dataverse/filterSql';
import { readOrderBy } from '../../demo/dataverse/order';
import { parseFilter } from '../../demo/dataverse/parseFilter';
import { tablesFor } from '../../demo/dataverse/schema';
import { createStore } from '../../demo/dataverse/store';
import { TABLES } from '../../demo/dataverse/tables';
import type { TableRow } from '../../demo/seed/rows';
import { holds } from './plainPredicate';
import { printFilter } from './printFilter';
import { runs } from '../support/propertyRuns';

function filtersOf(leaf: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> {
  return fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        left: tie('filter'),
        right: tie('filter'),
      }),
      fc.record({ kind: fc.constant('not' as const), inner: tie('filter') }),
    ),
  })).filter;
}

function compare(property: string, value: fc.Arbitrary<Literal>): fc.Arbitrary<Filter> {
  return fc.record({
    kind: fc.constant('compare' as const),
    operator: fc.constantFrom(...COMPARISONS),
    property: fc.constant(property),
    value,
  });
}

const literals: fc.Arbitrary<Literal> = fc.oneof(
  fc.constant({ kind: 'null' } as const),
  fc.record({ kind: fc.constant('text' as const), value: fc.string({ unit: 'binary' }) }),
  fc.record({
    kind: fc.constant('number' as const),
    value: fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((number) => (number === 0 ? 0 : number)),
  }),
  fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.record({ kind: fc.constant('guid' as const), value: fc.uuid() }),
  fc.record({
    kind: fc.constant('instant' as const),
    value: fc
      .date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.getTime()),
  }),
);

const anyLeaf: fc.Arbitrary<Filter> = fc.oneof(
  compare('msdynci_title', literals),
  fc.record({
    kind: fc.constant('text' as const),
    test: fc.constantFrom(...TEXT_TESTS),
    property: fc.constant('msdynci_title'),
    pattern: fc.string({ unit: 'binary' }),
  }),
  fc.record({
    kind: fc.constant('in' as const),
    property: fc.constant('_msdynci_lookupfield_customer_value'),
    values: fc.array(fc.string({ unit: 'binary' })),
  }),
);

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '1', 'é'), maxLength: 4 });
const instant = fc.integer({ min: 0, max: 9 }).map((second) => `2024-01-01T00:00:0${second}Z`);
const small = fc.integer({ min: -2, max: 2 });
const pattern = fc
  .array(fc.constantFrom('a', 'B', '1', '.', '%', '_', '[ab]', '[^a1]', '[a-b]'), { maxLength: 4 })
  .map((parts) => parts.join(''));

const fittingLeaf: fc.Arbitrary<Filter> = fc.oneof(
  compare('msdynci_title', fc.record({ kind: fc.constant('text' as const), value: word })),
  compare('ttlinseconds', fc.record({ kind: fc.constant('number' as const), value: small })),
  compare(
    'msdynci_activitytime',
    fc.record({
      kind: fc.constant('instant' as const),
      value: instant.map((iso) => Date.parse(iso)),
    }),
  ),
  fc.record({
    kind: fc.constant('compare' as const),
    operator: fc.constantFrom('eq' as const, 'ne' as const),
    property: fc.constantFrom('msdynci_title', 'ttlinseconds', 'msdynci_activitytime'),
    value: fc.constant({ kind: 'null' } as const),
  }),
  fc
    .record({
      kind: fc.constant('text' as const),
      test: fc.constantFrom(...TEXT_TESTS),
      property: fc.constant('msdynci_title'),
      pattern,
    })
    .filter(
      (leaf) =>
        !(leaf.test === 'startswith' && leaf.pattern.startsWith('%')) &&
        !(leaf.test === 'endswith' && leaf.pattern.endsWith('%')),
    ),
  fc.record({
    kind: fc.constant('in' as const),
    property: fc.constant('msdynci_title'),
    values: fc.array(word, { minLength: 1, maxLength: 3 }),
  }),
);

const rows: fc.Arbitrary<readonly TableRow[]> = fc.array(
  fc.record({
    msdynci_title: fc.option(word),
    ttlinseconds: fc.option(small),
    msdynci_activitytime: fc.option(instant),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('any filter', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(filtersOf(anyLeaf), (filter) => {
        expect(parseFilter(printFilter(filter))).toEqual(filter);
      }),
      runs(500),
    );
  });

  it('finds the rows that a plain predicate finds', async () => {
    const [table] = tablesFor(() => []);
    if (!table) throw new Error('No tables');

    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(filtersOf(fittingLeaf), { minLength: 5 }),
        async (all, filters) => {
          const store = await createStore(TABLES, (candidate) =>
            candidate.logicalName === table.logicalName ? all : [],
          );
          for (const filter of filters) {
            const where = filterSql(filter, table, 'documented');
            const order = readOrderBy(null, table, 'documented');
            const found = store.rows({ table, where, order, after: null, columns: [], limit: 99 });
            const expected = all.flatMap((row, index) => (holds(filter, row) ? [index + 1] : []));
            expect({ filter: printFilter(filter), found: found?.map(({ seq }) => seq) }).toEqual({
              filter: printFilter(filter),
              found: expected,
            });
          }
        },
      ),
    );
  });
});
