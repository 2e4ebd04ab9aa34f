import type { ActivityRow } from '../domain/activity/ActivityRow';
import type { InsightRow } from '../domain/insights/InsightRow';
import type { SegmentMembershipRow } from '../domain/segments/SegmentMembershipRow';
import { DOCUMENTED_COLUMNS } from '../domain/settings/documentedColumns';
import type { DatasetShape } from './datasetColumns';
import { INSIGHTS } from './insightShape';
import { SEGMENT_MEMBERSHIP, UNIFIED_ACTIVITY } from '../tables/tableShape';

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
