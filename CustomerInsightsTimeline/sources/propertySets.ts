import type { ActivityRow } from '../domain/activity/ActivityRow';
import type { SegmentMembershipRow } from '../domain/segments/SegmentMembershipRow';

/** The property-sets of the manifest's data-sets: each column under its documented name. */
export const ACTIVITY_PROPERTY_SETS: Readonly<Record<keyof ActivityRow, string>> = {
  primaryId: 'UnifiedActivityId',
  partition: 'PartitionId',
  activityId: 'ActivityId',
  customerId: 'CustomerId',
  sourceEntityName: 'SourceEntityName',
  sourceActivityId: 'SourceActivityId',
  activityType: 'ActivityType',
  activityTypeDisplay: 'ActivityTypeDisplay',
  activityName: 'ActivityName',
  activityTimeStamp: 'ActivityTimeStamp',
  title: 'Title',
  description: 'Description',
  url: 'URL',
  semanticData: 'SemanticData',
  rangeIndex: 'RangeIndex',
};

export const SEGMENT_PROPERTY_SETS: Readonly<Record<keyof SegmentMembershipRow, string>> = {
  membershipId: 'SegmentMembershipId',
  segmentProvider: 'SegmentProvider',
  segmentMembershipType: 'SegmentMembershipType',
  segments: 'Segments',
};
