import type { ActivityRow } from '../domain/activity/Activity';
import type { InsightRow } from '../domain/insights/insightRows';
import type { SegmentMembershipRow } from '../domain/segments/segments';
import { DOCUMENTED_COLUMNS } from '../domain/settings/columnNames';
import type { TableShape } from '../tables/tableShape';
import { SEGMENT_MEMBERSHIP, UNIFIED_ACTIVITY } from '../tables/tableShape';
import type { DatasetColumn } from './hostDataset';

/** A table as data-sets have it: the maker's property-sets beside the names to find columns by. */
export interface DatasetShape<Column extends string> {
  readonly table: TableShape<Column>;
  readonly propertySets: Readonly<Record<Column, string>>;
}

/**
 * Which column of a data-set holds what. A column that a setting names counts first, then one that is
 * mapped to a property-set; then
 * the physical names of the table, best first; then names that differ from these, or from the
 * documented name, only in their capitals, blanks and prefix, as display names do.
 */
export function datasetColumns<Column extends string>(
  columns: readonly DatasetColumn[],
  { table, propertySets }: DatasetShape<Column>,
): ReadonlyMap<Column, DatasetColumn> {
  const found = new Map<Column, DatasetColumn>();
  for (const column of Object.keys(propertySets) as Column[]) {
    const [propertySet, physical] = [propertySets[column], table.columns[column]];
    const plainNames = [propertySet, ...physical].map(plain);
    const named = (name: string) => columns.find((each) => each.name.toLowerCase() === name);
    const match =
      named(table.given?.[column]?.name ?? '') ??
      columns.find(({ alias }) => alias === propertySet) ??
      firstOf(physical, named) ??
      firstOf(plainNames, (name) =>
        columns.find((each) => plain(each.name) === name || plain(each.displayName) === name),
      );
    if (match) found.set(column, match);
  }
  return found;
}

function firstOf<T>(names: readonly string[], find: (name: string) => T | undefined) {
  for (const name of names) {
    const match = find(name);
    if (match) return match;
  }
  return undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^msdynci_|[\s_-]/g, '');
}

/** No table of Customer Insights: a maker puts it together, under these names or longer ones. */
const INSIGHTS: TableShape<keyof InsightRow> = {
  name: 'Insights',
  logicalName: '',
  customerId: '',
  columns: {
    key: ['insightkey'],
    label: ['insightlabel'],
    value: ['insightvalue'],
    kind: ['insightkind'],
    relatedTypes: ['insightrelatedtypes'],
  },
};

/** The property-sets of the manifest's data-sets: each column under its documented name. */
export const ACTIVITY_PROPERTY_SETS: Readonly<Record<keyof ActivityRow, string>> =
  DOCUMENTED_COLUMNS.UnifiedActivity;

export const SEGMENT_PROPERTY_SETS: Readonly<Record<keyof SegmentMembershipRow, string>> = {
  membershipId: 'SegmentMembershipId',
  segmentProvider: 'SegmentProvider',
  segmentMembershipType: 'SegmentMembershipType',
  segments: 'Segments',
};

export const INSIGHT_PROPERTY_SETS: Readonly<Record<keyof InsightRow, string>> = {
  key: 'Key',
  label: 'Label',
  value: 'Value',
  kind: 'Kind',
  relatedTypes: 'RelatedTypes',
};

export const ACTIVITY_SHAPE: DatasetShape<keyof ActivityRow> = {
  table: UNIFIED_ACTIVITY,
  propertySets: ACTIVITY_PROPERTY_SETS,
};

export const SEGMENT_SHAPE: DatasetShape<keyof SegmentMembershipRow> = {
  table: SEGMENT_MEMBERSHIP,
  propertySets: SEGMENT_PROPERTY_SETS,
};

export const INSIGHT_SHAPE: DatasetShape<keyof InsightRow> = {
  table: INSIGHTS,
  propertySets: INSIGHT_PROPERTY_SETS,
};
