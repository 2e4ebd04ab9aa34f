import { readFileSync } from 'node:fs';
import { DOCUMENTED_COLUMNS } from '../../../CustomerInsightsTimeline/domain/settings/columnNames';
import * as shapes from '../../../CustomerInsightsTimeline/tables/tableShape';

const tables = Object.entries(DOCUMENTED_COLUMNS) as [string, Record<string, string>][];

test.each(Object.values(shapes).map((shape) => [shape.name, shape]))(
  '%s has a documented name for each column that is read',
  (name, { columns }) => {
    const documented = Object.keys(Object.fromEntries(tables)[name] ?? {}).sort();
    expect(documented).toEqual([...new Set(['customerId', ...Object.keys(columns)])].sort());
  },
);

test('the guide for makers lists every name that they can use', () => {
  const guide = readFileSync('docs/for-makers.md', 'utf8');
  for (const [table, columns] of tables) {
    const row = new RegExp(`^\\| ${table} +\\| (.*?) +\\|$`, 'm').exec(guide)?.[1] ?? '';
    const told = row.split(', ').map((name) => name.replaceAll('`', ''));
    expect([table, told]).toEqual([table, Object.values(columns)]);
  }
});

interface ObjectSchema {
  readonly additionalProperties: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

test('the JSON schema knows the same tables and columns', () => {
  const schema = JSON.parse(readFileSync('schemas/column-names.schema.json', 'utf8')) as {
    readonly additionalProperties: boolean;
    readonly properties: Readonly<Record<string, ObjectSchema>>;
  };
  expect(schema.additionalProperties).toBe(false);
  const known = Object.entries(schema.properties).map(([table, columns]) => {
    expect(columns.additionalProperties).toBe(false);
    return [table, Object.keys(columns.properties)];
  });
  expect(known.filter(([name]) => name !== '$schema')).toEqual(
    tables.map(([table, columns]) => [table, ['table', ...Object.values(columns)]]),
  );
});
