import {
  ACTIVITY_PROPERTY_SETS,
  datasetColumns,
} from '../../CustomerInsightsTimeline/dataset/datasetColumns';
import type { ColumnNames } from '../../CustomerInsightsTimeline/domain/settings/columnNames';
import { readColumnNames } from '../../CustomerInsightsTimeline/domain/settings/columnNames';
import { namedTable } from '../../CustomerInsightsTimeline/tables/namedTable';
import { UNIFIED_ACTIVITY } from '../../CustomerInsightsTimeline/tables/tableShape';

function found(
  columns: readonly { name: string; displayName?: string; alias?: string }[],
  names?: ColumnNames['tables'],
) {
  const table = namedTable(UNIFIED_ACTIVITY, names);
  const shape = { table, propertySets: ACTIVITY_PROPERTY_SETS };
  const given = columns.map(({ name, displayName = name, alias = name }) => ({
    name,
    displayName,
    alias,
    dataType: 'SingleLine.Text',
  }));
  const matches = [...datasetColumns(given, shape)];
  return Object.fromEntries(matches.map(([column, { name }]) => [column, name]));
}

test('a mapped column counts before any name', () => {
  expect(found([{ name: 'msdynci_title' }, { name: 'contoso_headline', alias: 'Title' }])).toEqual({
    title: 'contoso_headline',
  });
});

test('a column that a setting names counts before a mapped one, and is ignored where there is none', () => {
  const mapped = { name: 'contoso_headline', alias: 'Title' };
  const { tables } = readColumnNames('{"UnifiedActivity": {"Title": "New_Subject"}}');
  expect(found([mapped, { name: 'new_subject' }], tables)).toEqual({ title: 'new_subject' });
  expect(found([mapped], tables)).toEqual({ title: 'contoso_headline' });
});

test.each([
  ['the physical name', 'msdynci_activitytime'],
  ['the other physical name', 'msdynci_activitytimestamp'],
  ['the documented name', 'ActivityTimeStamp'],
  ['the documented name in other capitals', 'activitytimestamp'],
  ['the name that canvas apps show', 'ActivityTime'],
  ['the name with blanks', 'Activity time stamp'],
])('nothing mapped, a column is found by %s', (_what, name) => {
  expect(found([{ name }])).toEqual({ activityTimeStamp: name });
});

test('nothing mapped, a column is found by its display name', () => {
  expect(found([{ name: 'cr12_a', displayName: 'Semantic Data' }])).toEqual({
    semanticData: 'cr12_a',
  });
});

test('the published physical name counts before one that the naming rule would give', () => {
  expect(found([{ name: 'msdynci_url' }, { name: 'msdynci_externalurl' }])).toEqual({
    url: 'msdynci_externalurl',
  });
});

test('other columns are left alone', () => {
  expect(found([{ name: 'createdon' }, { name: 'msdynci_titles' }])).toEqual({});
});
