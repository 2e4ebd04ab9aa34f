import type { SeedRows } from '../../demo/seed/rows';

export const CUSTOMER = 'ce759201f786d590bf2134bff576c369';

const SECONDS = [1_700_000_000, 1_710_000_000, 1_720_000_000, 1_730_000_000, 1_740_000_000];

const guid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

/** One customer with five activities, and a row in each other table. */
export const smallSeed: SeedRows = {
  msdynci_unifiedactivity: SECONDS.map((second, n) => ({
    msdynci_unifiedactivityid: guid(n),
    partitionid: CUSTOMER,
    msdynci_customerid: CUSTOMER,
    msdynci_activityid: `A-${n}`,
    msdynci_activitytype: 'SalesOrder',
    msdynci_activitytime: new Date(second * 1000).toISOString().replace('.000', ''),
    msdynci_title: `Order ${n}`,
    msdynci_description: 'An order',
    msdynci_rangeindex: String(second),
    msdynci_semanticdata: '{"TotalPrice":"12.50"}',
  })),
  msdynci_segmentmembership: [
    {
      msdynci_segmentmembershipid: guid(1),
      msdynci_customerid: CUSTOMER,
      msdynci_segmentprovider: 'Audience insights',
      msdynci_segmentmembershiptype: 'Segment',
      msdynci_segments: '{"Segments":["Gold"]}',
    },
  ],
  msdynci_customermeasure: [
    {
      msdynci_customermeasureid: guid(1),
      msdynci_customerid: CUSTOMER,
      msdynci_measures: '{"CustomerId":"1","Orders":"5"}',
    },
  ],
  msdynci_prediction: [
    {
      msdynci_predictionid: guid(1),
      msdynci_customerid: CUSTOMER,
      msdynci_modelprovider: 'ChurnModel',
      msdynci_model: 'Churn',
      msdynci_values: '{"ChurnScore":"0.4"}',
    },
  ],
  msdynci_enrichment: [
    {
      msdynci_enrichmentid: guid(1),
      msdynci_customerid: CUSTOMER,
      msdynci_enrichmentprovider: 'Brands',
      msdynci_enrichmenttype: 'Brand',
      msdynci_values: '{"Brand":"Föhn"}',
    },
  ],
  msdynci_alternatekey: [
    {
      msdynci_alternatekeyid: guid(1),
      msdynci_customerid: CUSTOMER,
      msdynci_entityname: 'contact',
      msdynci_alternatevalue: guid(9),
      msdynci_keyring: '[]',
    },
  ],
  msdynci_customerprofile: [
    {
      msdynci_customerprofileid: guid(1),
      msdynci_customerid: CUSTOMER,
      msdynci_fullname: 'Nora Keller',
    },
  ],
};
