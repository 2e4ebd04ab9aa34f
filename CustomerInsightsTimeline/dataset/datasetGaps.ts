import type { ColumnNames } from '../domain/settings/columnNames';
import type { SettingGap } from '../domain/settings/SettingFault';
import { namedTable } from '../tables/namedTable';
import type { Datasets } from './boundDatasets';
import type { DatasetShape } from './datasetColumns';
import { ACTIVITY_SHAPE, datasetColumns, SEGMENT_SHAPE } from './datasetColumns';
import type { HostDataset } from './hostDataset';
import { readDataset } from './hostDataset';

/** Without these, activities can't be distinguished or put in order. */
const REQUIRED: readonly string[] = [
  ACTIVITY_SHAPE.propertySets.activityId,
  ACTIVITY_SHAPE.propertySets.activityTimeStamp,
];

/**
 * The columns and data-sets that the maker has not bound or mapped, as far as the host shows. Segments count where they
 * are to be shown. `names` are those that the maker gives to columns.
 */
export function datasetGaps(
  { Activities, SegmentMemberships, Insights }: Datasets,
  showSegments: boolean,
  names?: ColumnNames['tables'],
): readonly SettingGap[] {
  const activities = readDataset(Activities);
  const segments = readDataset(SegmentMemberships);
  const gaps: SettingGap[] = [];

  if (activities === null) gaps.push({ kind: 'notBound', setting: 'Activities' });
  else {
    const { ids, loading } = activities;
    if (ids.length === 0 && !loading) gaps.push({ kind: 'noRows', setting: 'Activities' });
    const columns = notMapped(activities, named(ACTIVITY_SHAPE, names));
    const [required, others] = [
      columns.filter(isRequired),
      columns.filter((name) => !isRequired(name)),
    ];
    if (required.length > 0) {
      gaps.push({ kind: 'requiredNotMapped', setting: 'Activities', columns: required });
    }
    if (others.length > 0) gaps.push({ kind: 'notMapped', setting: 'Activities', columns: others });
  }

  if (readDataset(Insights) === null) gaps.push({ kind: 'notBound', setting: 'Insights' });
  if (!showSegments) return gaps;
  if (segments === null) gaps.push({ kind: 'notBound', setting: 'SegmentMemberships' });
  else {
    const columns = notMapped(segments, named(SEGMENT_SHAPE, names));
    if (columns.length > 0)
      gaps.push({ kind: 'notMapped', setting: 'SegmentMemberships', columns });
  }
  return gaps;
}

function named<Column extends string>(
  { table, propertySets }: DatasetShape<Column>,
  names: ColumnNames['tables'] | undefined,
): DatasetShape<Column> {
  return { table: namedTable(table, names), propertySets };
}

function isRequired(propertySet: string): boolean {
  return REQUIRED.includes(propertySet);
}

/** The property-sets without a column; a data-set without any columns is still on its way. */
function notMapped<Column extends string>(
  { columns }: HostDataset,
  shape: DatasetShape<Column>,
): readonly string[] {
  if (columns.length === 0) return [];
  const found = datasetColumns(columns, shape);
  return (Object.keys(shape.propertySets) as Column[])
    .filter((column) => !found.has(column))
    .map((column) => shape.propertySets[column]);
}
