export interface EntityNames {
  readonly set: string;
  readonly id: string;
  readonly name: string;
}

/** Customer Insights' tables in Dataverse, by logical name, which is all that a control knows. */
const ENTITIES: Readonly<Record<string, EntityNames>> = {
  msdynci_unifiedactivity: {
    set: 'msdynci_unifiedactivities',
    id: 'msdynci_unifiedactivityid',
    name: 'msdynci_activityid',
  },
  msdynci_segmentmembership: {
    set: 'msdynci_segmentmemberships',
    id: 'msdynci_segmentmembershipid',
    name: 'msdynci_identifier',
  },
  msdynci_customermeasure: {
    set: 'msdynci_customermeasures',
    id: 'msdynci_customermeasureid',
    name: 'msdynci_identifier',
  },
  // A measure of the demo's retailer, which has a table of its own.
  msdynci_spendperyear: {
    set: 'msdynci_spendperyears',
    id: 'msdynci_spendperyearid',
    name: 'msdynci_year',
  },
  msdynci_prediction: {
    set: 'msdynci_predictions',
    id: 'msdynci_predictionid',
    name: 'msdynci_identifier',
  },
  msdynci_enrichment: {
    set: 'msdynci_enrichments',
    id: 'msdynci_enrichmentid',
    name: 'msdynci_identifier',
  },
  msdynci_alternatekey: {
    set: 'msdynci_alternatekeys',
    id: 'msdynci_alternatekeyid',
    name: 'msdynci_identifier',
  },
  msdynci_customerprofile: {
    set: 'msdynci_customerprofiles',
    id: 'msdynci_customerprofileid',
    name: 'msdynci_customerid',
  },
  mscipriv_segmentmetadata: {
    set: 'mscipriv_segmentmetadatas',
    id: 'mscipriv_segmentmetadataid',
    name: 'msdyn_name',
  },
  mscipriv_measuremetadata: {
    set: 'mscipriv_measuremetadatas',
    id: 'mscipriv_measuremetadataid',
    name: 'msdyn_name',
  },
  msdynci_customerprofilesegment: {
    set: 'msdynci_customerprofilesegments',
    id: 'msdynci_customerprofilesegmentid',
    name: 'msdynci_segmentname',
  },
};

export function entityNames(logicalName: string): EntityNames | null {
  return ENTITIES[logicalName] ?? null;
}
