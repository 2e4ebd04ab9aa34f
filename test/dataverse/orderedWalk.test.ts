import * as fc from 'fast-check';
import type { OrderKey } from '../../demo/dataverse/order';
import { readOrderBy, reversed } from '../../demo/dataverse/order';
import type { Store } from '../../demo/dataverse/store';
import { createStore } from '../../demo/dataverse/store';
import type { Table } from '../../demo/dataverse/tables';
import { TABLES } from '../../demo/dataverse/tables';
import type { TableRow } from '../../demo/seed/rows';
import { runs } from '../support/propertyRuns';

/** The columns of an elastic table, which itself would take one sort only. */
const table = { ...theFirst(TABLES), isElastic: false };
const ALL = { text: '1', values: [] };

function theFirst(tables: readonly Table[]): Table {
  const [first] = tables;
  if (!first) throw new Error('There are no tables.');
  return first;
}

function storeOf(rows: readonly TableRow[]): Promise<Store> {
  return createStore([table], () => rows);
}

function walk(store: Store, order: readonly OrderKey[], pageSize: number): readonly number[] {
  const found: number[] = [];
  for (;;) {
    const after = found.at(-1) ?? null;
    const page = store.rows({ table, where: ALL, order, after, columns: [], limit: pageSize });
    if (!page) throw new Error(`There is no row ${after ?? 'at all'}.`);
    found.push(...page.map(({ seq }) => seq));
    if (page.length < pageSize) return found;
  }
}

/** By UTF-8, as SQLite compares, which is by code point; a missing value is below every other. */
function compare(a: TableRow[string], b: TableRow[string]): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (typeof a === 'number') return a - Number(b);
  return Buffer.compare(Buffer.from(String(a).toLowerCase()), Buffer.from(String(b).toLowerCase()));
}

/** Sequence numbers of the rows in order, without any SQL. */
function sorted(rows: readonly TableRow[], order: readonly OrderKey[]): readonly number[] {
  return rows
    .map((row, index): TableRow => ({ ...row, seq: index + 1 }))
    .sort((one, other) => {
      for (const { column, descending } of order) {
        const difference = compare(one[column] ?? null, other[column] ?? null);
        if (difference !== 0) return descending ? -difference : difference;
      }
      return 0;
    })
    .map((row) => Number(row.seq));
}

/** Few values, so that there are ties; of the kinds that sort oddly. */
const rows = fc.array(
  fc.record({
    msdynci_rangeindex: fc.constantFrom(null, '', '-5', '999999999', '1700000000'),
    msdynci_activitytime: fc.constantFrom(null, '1969-07-20T20:17:00Z', '2038-01-19T03:14:08Z'),
    msdynci_semanticdata: fc.constantFrom(null, '{}', 'Z', 'a'),
    msdynci_title: fc.constantFrom(null, 'É', 'é', 'Z', '\u{1F600}', '\uFFFD'),
    ttlinseconds: fc.constantFrom(null, 0, -1, 10, 9),
  }),
  { minLength: 1, maxLength: 60 },
);

const orders = fc
  .uniqueArray(
    fc.record({
      column: fc.constantFrom(
        'msdynci_rangeindex',
        'msdynci_activitytime',
        'msdynci_semanticdata',
        'msdynci_title',
        'ttlinseconds',
      ),
      direction: fc.constantFrom('asc', 'desc'),
    }),
    { selector: ({ column }) => column, maxLength: 3 },
  )
  .map((keys) => keys.map(({ column, direction }) => `${column} ${direction}`).join(','));

describe('a walk in any order', () => {
  it('gives each row exactly once and in that order, whatever the page size', async () => {
    await fc.assert(
      fc.asyncProperty(rows, orders, async (all, text) => {
        const store = await storeOf(all);
        const order = readOrderBy(text === '' ? null : text, table, 'documented');
        const expected = sorted(all, order);
        for (const pageSize of [1, 7, 50, 500]) {
          expect({ text, pageSize, found: walk(store, order, pageSize) }).toEqual({
            text,
            pageSize,
            found: expected,
          });
        }
      }),
      runs(60),
    );
  }, 60_000);

  it('is the same walk from its end in the reversed order', async () => {
    const all = fc.sample(rows, { numRuns: 1, seed: 7 })[0] ?? [];
    const store = await storeOf(all);
    const order = readOrderBy('msdynci_title desc,msdynci_rangeindex asc', table, 'documented');

    expect(walk(store, reversed(order), 7)).toEqual([...walk(store, order, 7)].reverse());
  });

  it('can’t begin after a row that is not there', async () => {
    const store = await storeOf([{}]);
    const order = readOrderBy(null, table, 'documented');

    expect(store.rows({ table, where: ALL, order, after: 2, columns: [], limit: 1 })).toBeNull();
  });
});

describe('a history of 20,000 rows', () => {
  it('can be walked one row at a time, through ties of a hundred', async () => {
    const all = Array.from({ length: 20_000 }, (_, index) => ({
      msdynci_customerid: 'c',
      msdynci_rangeindex: String(1_700_000_000 + ((index * 7919) % 200)),
    }));
    const store = await storeOf(all);
    const order = readOrderBy('msdynci_rangeindex desc', table, 'documented');
    const where = { text: 'msdynci_customerid = ?', values: ['c'] };
    const found: number[] = [];
    for (let after: number | null = null; ; after = found.at(-1) ?? null) {
      const [row] = store.rows({ table, where, order, after, columns: [], limit: 1 }) ?? [];
      if (!row) break;
      found.push(row.seq);
    }

    expect(found).toEqual(sorted(all, order));
    // A walk that sorted or skipped on each page would take minutes.
  }, 60_000);
});
