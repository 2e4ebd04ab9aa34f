import type { ActivityRow } from '../domain/activity/Activity';
import type { EnrichmentRow } from '../domain/insights/enrichments';
import type { AlternateKeyRow } from '../domain/identity/alternateKey';
import type { CustomerTable } from '../domain/loading/Failure';
import type { CustomerMeasureRow } from '../domain/insights/measures';
import type { PredictionRow } from '../domain/insights/predictions';
import type { SegmentMembershipRow } from '../domain/segments/segments';
import type { TableNames } from '../domain/settings/columnNames';

/** A row under the documented names; null where the environment or the row has nothing. */
export type Row<Column extends string> = Readonly<Record<Column, string | null>>;

/** A table under its documented names, and what Dataverse calls them. */
export interface TableShape<Column extends string> {
  readonly name: CustomerTable;
  readonly logicalName: string;
  readonly customerId: string;
  /**
   * The physical names to try for each column, best first: the published entity reference before
   * the name that the naming rule would give. A column that has none is left out.
   */
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  /** What of these names the maker gave; see namedTable. */
  readonly given?: TableNames;
}

export const UNIFIED_ACTIVITY: TableShape<keyof ActivityRow> = {
  name: 'UnifiedActivity',
  logicalName: 'msdynci_unifiedactivity',
  customerId: 'msdynci_customerid',
  columns: {
    primaryId: ['msdynci_unifiedactivityid'],
    partition: ['partitionid'],
    activityId: ['msdynci_activityid'],
    customerId: ['msdynci_customerid'],
    sourceEntityName: ['msdynci_entityname', 'msdynci_sourceentityname'],
    sourceActivityId: ['msdynci_actualactivityid', 'msdynci_sourceactivityid'],
    activityType: ['msdynci_activitytype'],
    activityTypeDisplay: ['msdynci_activitytypedisplay'],
    activityName: ['msdynci_activityname'],
    activityTimeStamp: ['msdynci_activitytime', 'msdynci_activitytimestamp'],
    title: ['msdynci_title'],
    // Documented, yet absent from the entity reference of 2024: some environments have it.
    description: ['msdynci_description'],
    url: ['msdynci_externalurl', 'msdynci_url'],
    semanticData: ['msdynci_semanticdata'],
    rangeIndex: ['msdynci_rangeindex'],
  },
};

export const SEGMENT_MEMBERSHIP: TableShape<keyof SegmentMembershipRow> = {
  name: 'SegmentMembership',
  logicalName: 'msdynci_segmentmembership',
  customerId: 'msdynci_customerid',
  columns: {
    membershipId: ['msdynci_segmentmembershipid'],
    segmentProvider: ['msdynci_segmentprovider'],
    segmentMembershipType: ['msdynci_segmentmembershiptype'],
    segments: ['msdynci_segments'],
  },
};

export const CUSTOMER_PROFILE: TableShape<'customerId'> = {
  name: 'CustomerProfile',
  logicalName: 'msdynci_customerprofile',
  customerId: 'msdynci_customerid',
  columns: { customerId: ['msdynci_customerid'] },
};

export const ALTERNATE_KEY: TableShape<keyof AlternateKeyRow> = {
  name: 'AlternateKey',
  logicalName: 'msdynci_alternatekey',
  customerId: 'msdynci_customerid',
  columns: {
    alternateKeyId: ['msdynci_alternatekeyid'],
    customerId: ['msdynci_customerid'],
    dataSourceName: ['msdynci_datasourcename'],
    entityName: ['msdynci_entityname', 'msdynci_tablename'],
    alternateValue: ['msdynci_alternatevalue'],
    keyRing: ['msdynci_keyring'],
  },
};

export const CUSTOMER_MEASURE: TableShape<keyof CustomerMeasureRow> = {
  name: 'CustomerMeasure',
  logicalName: 'msdynci_customermeasure',
  customerId: 'msdynci_customerid',
  columns: { measureId: ['msdynci_customermeasureid'], measures: ['msdynci_measures'] },
};

export const PREDICTION: TableShape<keyof PredictionRow> = {
  name: 'Prediction',
  logicalName: 'msdynci_prediction',
  customerId: 'msdynci_customerid',
  columns: {
    predictionId: ['msdynci_predictionid'],
    model: ['msdynci_model'],
    modelProvider: ['msdynci_modelprovider'],
    values: ['msdynci_values'],
    modifiedOn: ['modifiedon'],
  },
};

export const ENRICHMENT: TableShape<keyof EnrichmentRow> = {
  name: 'Enrichment',
  logicalName: 'msdynci_enrichment',
  customerId: 'msdynci_customerid',
  columns: {
    enrichmentId: ['msdynci_enrichmentid'],
    enrichmentProvider: ['msdynci_enrichmentprovider'],
    enrichmentType: ['msdynci_enrichmenttype'],
    values: ['msdynci_values'],
  },
};
