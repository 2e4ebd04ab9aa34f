import fc from 'fast-check';
import {
  DOCUMENTED_COLUMNS,
  readColumnNames,
} from '../../../CustomerInsightsTimeline/domain/settings/columnNames';

/** The names alone, as they are followed. */
function namesIn(text: string) {
  const { tables } = readColumnNames(text);
  return Object.fromEntries(
    Object.entries(tables).map(([table, names]) => [
      table,
      Object.fromEntries(Object.entries(names).map(([column, { name }]) => [column, name])),
    ]),
  );
}

test.each([null, '', ' \n', '{}'])('%j names nothing, and nothing is wrong with it', (text) => {
  expect(readColumnNames(text)).toEqual({ tables: {}, faults: [] });
});

test('tables and columns are named by their documented names, in any case', () => {
  const text = '{"unifiedactivity": {"TABLE": "new_activity", "activitytimestamp": "New_When"}}';
  expect(namesIn(text)).toEqual({
    UnifiedActivity: { table: 'new_activity', activityTimeStamp: 'new_when' },
  });
});

test('each mistake is reported with its line and what would be right, and the rest is followed', () => {
  const text = `{
    "UnifiedActivity": {
      "Titel": "new_title",
      "URL": "new url",
      "Description": 7,
      "title": "new_title",
      "Title": "new_other"
    },
    "Contact": { "Title": "x" },
    "Prediction": "new_prediction"
  }`;
  const { faults } = readColumnNames(text);
  expect(namesIn(text)).toEqual({ UnifiedActivity: { title: 'new_title' }, Prediction: {} });
  expect(faults).toMatchObject([
    { line: 9, path: ['Contact'], reason: { kind: 'unknownName' } },
    { line: 3, path: ['UnifiedActivity', 'Titel'], reason: { kind: 'unknownName' } },
    { line: 7, path: ['UnifiedActivity', 'Title'], reason: { kind: 'repeated' } },
    { line: 4, path: ['UnifiedActivity', 'URL'], reason: { kind: 'notAName', given: 'new url' } },
    { line: 5, reason: { kind: 'wrongKind', wanted: 'text' } },
    { line: 10, reason: { kind: 'wrongKind', wanted: 'object' } },
  ]);
  expect(faults.every(({ setting }) => setting === 'ColumnNames')).toBe(true);
});

test('an unknown name is reported with the allowed ones', () => {
  const [table] = readColumnNames('{"Contact": {}}').faults;
  expect(table?.reason).toEqual({
    kind: 'unknownName',
    allowed: Object.keys(DOCUMENTED_COLUMNS),
  });
  const [column] = readColumnNames('{"CustomerProfile": {"Name": "x"}}').faults;
  expect(column?.reason).toEqual({ kind: 'unknownName', allowed: ['table', 'CustomerId'] });
});

test.each(["x' or 1 eq 1", 'a,b', '../x', 'x?$top=1', '', 'é'])(
  '%j can be no name, and gets into no query',
  (given) => {
    const text = JSON.stringify({ UnifiedActivity: { Title: given } });
    expect(readColumnNames(text)).toMatchObject({
      tables: { UnifiedActivity: {} },
      faults: [{ reason: { kind: 'notAName', given } }],
    });
    expect(namesIn(text)).toEqual({ UnifiedActivity: {} });
  },
);

test('whatever is given, no name is followed that is not spelled as one, and nothing throws', () => {
  const name = fc.constantFrom('UnifiedActivity', 'Prediction', 'table', 'Title', 'Values');
  const anything = fc.oneof(fc.string(), fc.jsonValue(), fc.constantFrom('new_title', 'a b'));
  const tables = fc.dictionary(name, fc.oneof(fc.dictionary(name, anything), anything));
  fc.assert(
    fc.property(tables, (given) => {
      const names = Object.values(namesIn(JSON.stringify(given))).flatMap(Object.values);
      for (const each of names) expect(each).toMatch(/^[a-z0-9_]+$/);
    }),
  );
});
