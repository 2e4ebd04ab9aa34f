import fc from 'fast-check';
import { decodeSemanticData } from '../../../CustomerInsightsTimeline/domain/semantic/decodeSemanticData';
import type { Field } from '../../../CustomerInsightsTimeline/domain/semantic/Field';
import { fieldTable } from '../../../CustomerInsightsTimeline/domain/semantic/fieldTable';
import { anyJsonText } from '../../support/hostileJson';

const tableOf = (value: unknown) => fieldTable(decodeSemanticData(JSON.stringify(value)).fields);

test('items of the same names are a table that has each name once', () => {
  const table = tableOf([
    { Year: '2025', Spend_Total: 5 },
    { Year: '2026', Spend_Total: 7 },
  ]);
  expect(table?.labels).toEqual(['Year', 'Spend total']);
  expect(table?.rows.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([
    [{ kind: 'money', amount: 5, currency: null }],
    [{ kind: 'money', amount: 7, currency: null }],
  ]);
});

test('a missing value of an item leaves a blank, and the order of its names makes no difference', () => {
  const table = tableOf([
    { Year: '2025', Orders: 5, Returns: 1 },
    { Returns: 2, Year: '2026' },
  ]);
  expect(table?.rows.map(({ head }) => head.name)).toEqual(['Year', 'Year']);
  expect(table?.rows[1]?.cells.map((cell) => cell?.name)).toEqual([undefined, 'Returns']);
});

test.each([
  ['single values', { a: 1, b: 2 }],
  [
    'items of which one lacks what the first begins with',
    [
      { a: 1, b: 2 },
      { b: 3, c: 4 },
    ],
  ],
  ['items of which one is no object', [{ a: 1, b: 2 }, 'text']],
  ['items that hold others', [{ a: 1, b: { c: 2, d: 3 } }]],
  ['more columns than fit', [{ a: 1, b: 2, c: 3, d: 4, e: 5 }]],
  [
    'names that stand beside each other nowhere',
    [{ Manufacturer: 1, Distribution: 2, Channel: 3 }],
  ],
  ['a long text', [{ a: 1, b: 'x'.repeat(60) }]],
  [
    'a name that stands twice',
    [
      {
        a: [
          ['b', 1],
          ['b', 2],
        ],
      },
    ],
  ],
])('%s are no table', (_, value) => {
  expect(tableOf(value)).toBeNull();
});

/** What is shown of the items, whatever the order within each. */
const contents = (rows: readonly (readonly Field[])[]) =>
  rows.map((fields) => fields.map((field) => JSON.stringify(field)).sort());

test('a table drops nothing of what it is made of, and has a cell for each of its columns', () => {
  const cell = fc.oneof(fc.integer(), fc.boolean(), fc.string({ maxLength: 50 }));
  const item = fc.dictionary(fc.constantFrom('Year', 'Spend', 'Orders', 'Store', 'Id'), cell);
  const text = fc.oneof(
    anyJsonText,
    fc.array(item).map((items) => JSON.stringify(items)),
  );
  fc.assert(
    fc.property(text, (json) => {
      const tables = (fields: readonly Field[]) => {
        const table = fieldTable(fields);
        if (table) {
          const given = fields.map(({ value }) => (value.kind === 'group' ? value.fields : []));
          const shown = table.rows.map(({ head, cells }) => [
            head,
            ...cells.flatMap((c) => c ?? []),
          ]);
          expect(contents(shown)).toEqual(contents(given));
          for (const { cells } of table.rows) {
            expect(cells).toHaveLength(table.labels.length - 1);
          }
        }
        for (const { value } of fields) if (value.kind === 'group') tables(value.fields);
      };
      tables(decodeSemanticData(json).fields);
    }),
  );
});
