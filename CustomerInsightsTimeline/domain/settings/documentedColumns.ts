import type { ActivityRow } from '../activity/ActivityRow';
import type { EnrichmentRow } from '../enrichment/EnrichmentRow';
import type { AlternateKeyRow } from '../identity/AlternateKeyRow';
import type { DocumentedTable } from '../loading/Failure';
import type { CustomerMeasureRow } from '../measures/CustomerMeasureRow';
import type { PredictionRow } from '../predictions/PredictionRow';
import type { SegmentMembershipRow } from '../segments/SegmentMembershipRow';

type Names<Row> = Readonly<Record<keyof Row | 'customerId', string>>;

interface DocumentedColumns extends Readonly<Record<DocumentedTable, object>> {
  readonly UnifiedActivity: Names<ActivityRow>;
  readonly SegmentMembership: Names<SegmentMembershipRow>;
  readonly CustomerProfile: Names<unknown>;
  readonly AlternateKey: Names<AlternateKeyRow>;
  readonly CustomerMeasure: Names<CustomerMeasureRow>;
  readonly Prediction: Names<PredictionRow>;
  readonly Enrichment: Names<EnrichmentRow>;
}

/** The documented names of the columns of each table, by the names that rows have here. */
export const DOCUMENTED_COLUMNS: DocumentedColumns = {
  UnifiedActivity: {
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
  },
  SegmentMembership: {
    membershipId: 'SegmentMembershipId',
    customerId: 'CustomerId',
    segmentProvider: 'SegmentProvider',
    segmentMembershipType: 'SegmentMembershipType',
    segments: 'Segments',
  },
  CustomerProfile: { customerId: 'CustomerId' },
  AlternateKey: {
    alternateKeyId: 'AlternateKeyId',
    customerId: 'CustomerId',
    dataSourceName: 'DataSourceName',
    entityName: 'EntityName',
    alternateValue: 'AlternateValue',
    keyRing: 'KeyRing',
  },
  CustomerMeasure: {
    measureId: 'CustomerMeasureId',
    customerId: 'CustomerId',
    measures: 'Measures',
  },
  Prediction: {
    predictionId: 'PredictionId',
    customerId: 'CustomerId',
    model: 'Model',
    modelProvider: 'ModelProvider',
    values: 'Values',
    modifiedOn: 'ModifiedOn',
  },
  Enrichment: {
    enrichmentId: 'EnrichmentId',
    customerId: 'CustomerId',
    enrichmentProvider: 'EnrichmentProvider',
    enrichmentType: 'EnrichmentType',
    values: 'Values',
  },
};
