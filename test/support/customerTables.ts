import { orderRecords } from './orderRecords';

export const ACTIVITIES = 'msdynci_unifiedactivity';
export const SEGMENTS = 'msdynci_segmentmembership';
export const PROFILES = 'msdynci_customerprofile';

/** The tables of Customer Insights beside the activities, in the order in which a screen asks for them. */
export const TABLES_BESIDE: readonly string[] = [
  'msdynci_segmentmembership',
  'msdynci_customerprofile',
  'msdynci_customermeasure',
  'msdynci_prediction',
  'msdynci_enrichment',
  'msdynci_alternatekey',
];

/** What the Web API has of the customer 'c1', with the segments in two rows. */
export function customerTables(
  activities: readonly Readonly<Record<string, unknown>>[] = orderRecords(2),
) {
  return {
    [ACTIVITIES]: activities,
    [SEGMENTS]: [
      { msdynci_customerid: 'c1', msdynci_segments: '{"Segments":["Gold"]}' },
      { msdynci_customerid: 'c1', msdynci_segments: '["Newsletter","Gold"]' },
    ],
    [PROFILES]: [{ msdynci_customerid: 'c1' }],
  };
}
