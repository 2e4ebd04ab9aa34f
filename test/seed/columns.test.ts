import type { TableName } from '../../demo/seed/rows';
import { activities, rowsOf } from './seeded';

const system = ['createdon', 'modifiedon'];
const common = ['msdynci_customerid', 'msdynci_lookupfield_customer', ...system];

const known: Readonly<
  Record<
    Exclude<
      TableName,
      | 'msdynci_customerprofile'
      | 'msdynci_customerprofilesegment'
      | 'mscipriv_segmentmetadata'
      | 'mscipriv_measuremetadata'
      | 'msdynci_spendperyear'
    >,
    readonly string[]
  >
> = {
  msdynci_unifiedactivity: [
    ...common,
    'msdynci_unifiedactivityid',
    'msdynci_activityid',
    'msdynci_actualactivityid',
    'msdynci_activityforeignkey',
    'msdynci_activityname',
    'msdynci_activitytime',
    'msdynci_activitytype',
    'msdynci_activitytypedisplay',
    'msdynci_entityname',
    'msdynci_externalurl',
    'msdynci_rangeindex',
    'msdynci_semanticdata',
    'msdynci_title',
    'msdynci_description',
    'msdynci_lookupfield_customerpid',
    'partitionid',
  ],
  msdynci_alternatekey: [
    ...common,
    'msdynci_alternatekeyid',
    'msdynci_identifier',
    'msdynci_datasourcename',
    'msdynci_entityname',
    'msdynci_alternatevalue',
    'msdynci_keyring',
    'msdynci_lookupfield_customerpid',
  ],
  msdynci_segmentmembership: [
    ...common,
    'msdynci_segmentmembershipid',
    'msdynci_identifier',
    'msdynci_segmentprovider',
    'msdynci_segmentmembershiptype',
    'msdynci_segments',
  ],
  msdynci_customermeasure: [
    ...common,
    'msdynci_customermeasureid',
    'msdynci_identifier',
    'msdynci_measures',
  ],
  msdynci_enrichment: [
    ...common,
    'msdynci_enrichmentid',
    'msdynci_identifier',
    'msdynci_enrichmentprovider',
    'msdynci_enrichmenttype',
    'msdynci_values',
  ],
  msdynci_prediction: [
    ...common,
    'msdynci_predictionid',
    'msdynci_identifier',
    'msdynci_model',
    'msdynci_modelprovider',
    'msdynci_values',
  ],
};

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe.each(Object.entries(known))('%s', (table, columns) => {
  const rows = rowsOf(table as TableName);

  it('has all the documented columns and no other', () => {
    const seen = new Set(rows.flatMap((row) => Object.keys(row)));
    expect([...seen].sort()).toEqual([...columns].sort());
  });

  it('has well-formed ids', () => {
    const badIds = rows.filter(
      (row) =>
        !guid.test(String(row[`${table}id`])) ||
        !guid.test(String(row.msdynci_lookupfield_customer)) ||
        !/^[0-9a-f]{32}$/.test(String(row.msdynci_customerid)),
    );
    expect(badIds).toEqual([]);
  });

  it('tells its rows apart by primary id and partition', () => {
    const keys = new Set(rows.map((row) => `${row[`${table}id`]} ${row.partitionid}`));
    expect(keys.size).toBe(rows.length);
  });
});

it('writes times to the second, in UTC', () => {
  const odd = activities.filter(
    ({ msdynci_activitytime: time }) =>
      time !== null && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(time)),
  );
  expect(odd).toEqual([]);
});
