import type { TableName } from '../seed/rows';

export type ColumnType =
  'text' | 'memo' | 'guid' | 'dateTime' | 'integer' | 'decimal' | 'boolean' | 'lookup';

export interface Table {
  readonly logicalName: TableName;
  readonly entitySet: string;
  readonly primaryId: string;
  readonly primaryName: string;
  /** Elastic tables count up to 500, and the same id may stand in two partitions. */
  readonly isElastic: boolean;
  /** Logical names; a lookup is read and filtered as `_name_value`. */
  readonly columns: ReadonlyMap<string, ColumnType>;
}

/** What Dataverse adds to each table that users own. */
const SYSTEM = {
  createdby: 'lookup',
  createdon: 'dateTime',
  createdonbehalfby: 'lookup',
  importsequencenumber: 'integer',
  modifiedby: 'lookup',
  modifiedon: 'dateTime',
  modifiedonbehalfby: 'lookup',
  overriddencreatedon: 'dateTime',
  ownerid: 'lookup',
  owneridtype: 'text',
  owningbusinessunit: 'lookup',
  owningteam: 'lookup',
  owninguser: 'lookup',
  versionnumber: 'integer',
} as const;

/** What Customer Insights adds to each of them but the profile. */
const CUSTOMER = {
  msdynci_customerid: 'text',
  msdynci_lookupfield_customer: 'lookup',
} as const;

const ELASTIC = {
  partitionid: 'text',
  ttlinseconds: 'integer',
  msdynci_lookupfield_customerpid: 'text',
} as const;

/** As in the published entity reference; what the payloads hold is published nowhere. */
const METADATA = {
  msdyn_name: 'text',
  mscipriv_payload1: 'memo',
  mscipriv_payload2: 'memo',
  msdyn_isdeleted: 'boolean',
  msdyn_ishistoryentry: 'boolean',
} as const;

type Columns = Readonly<Record<string, ColumnType>>;

function table(
  logicalName: TableName,
  entitySet: string,
  primaryName: string,
  columns: Columns,
): Table {
  const primaryId = `${logicalName}id`;
  return {
    logicalName,
    entitySet,
    primaryId,
    primaryName,
    isElastic: 'partitionid' in columns,
    columns: new Map(Object.entries({ [primaryId]: 'guid', ...columns, ...SYSTEM })),
  };
}

/**
 * The seven tables, one of a measure, and those that name segments and measures. UnifiedActivity and AlternateKey as in Microsoft's published entity reference,
 * with the Description that only the documentation of tables has; the others from documented
 * queries and code, as no reference is published.
 */
export const TABLES: readonly Table[] = [
  table('msdynci_unifiedactivity', 'msdynci_unifiedactivities', 'msdynci_activityid', {
    ...CUSTOMER,
    ...ELASTIC,
    msdynci_activityid: 'text',
    msdynci_actualactivityid: 'text',
    msdynci_activityforeignkey: 'text',
    msdynci_activityname: 'text',
    msdynci_activitytime: 'dateTime',
    msdynci_activitytype: 'text',
    msdynci_activitytypedisplay: 'text',
    msdynci_description: 'text',
    msdynci_entityname: 'text',
    msdynci_externalurl: 'text',
    msdynci_rangeindex: 'text',
    msdynci_semanticdata: 'memo',
    msdynci_title: 'text',
  }),
  table('msdynci_alternatekey', 'msdynci_alternatekeys', 'msdynci_identifier', {
    ...CUSTOMER,
    ...ELASTIC,
    msdynci_identifier: 'text',
    msdynci_datasourcename: 'text',
    msdynci_entityname: 'text',
    msdynci_alternatevalue: 'text',
    msdynci_keyring: 'memo',
  }),
  table('msdynci_segmentmembership', 'msdynci_segmentmemberships', 'msdynci_identifier', {
    ...CUSTOMER,
    msdynci_identifier: 'text',
    msdynci_segmentprovider: 'text',
    msdynci_segmentmembershiptype: 'text',
    msdynci_segments: 'memo',
  }),
  table('msdynci_customermeasure', 'msdynci_customermeasures', 'msdynci_identifier', {
    ...CUSTOMER,
    msdynci_identifier: 'text',
    msdynci_measures: 'memo',
  }),
  // A measure of the retailer's own, by year; Customer Insights gives such ones a table each.
  table('msdynci_spendperyear', 'msdynci_spendperyears', 'msdynci_year', {
    ...CUSTOMER,
    msdynci_year: 'text',
    msdynci_spend: 'decimal',
  }),
  table('msdynci_enrichment', 'msdynci_enrichments', 'msdynci_identifier', {
    ...CUSTOMER,
    msdynci_identifier: 'text',
    msdynci_enrichmentprovider: 'text',
    msdynci_enrichmenttype: 'text',
    msdynci_values: 'memo',
  }),
  table('msdynci_prediction', 'msdynci_predictions', 'msdynci_identifier', {
    ...CUSTOMER,
    msdynci_identifier: 'text',
    msdynci_modelprovider: 'text',
    msdynci_model: 'text',
    msdynci_values: 'memo',
  }),
  table('msdynci_customerprofile', 'msdynci_customerprofiles', 'msdynci_customerid', {
    msdynci_customerid: 'text',
  }),
  table('mscipriv_segmentmetadata', 'mscipriv_segmentmetadatas', 'msdyn_name', METADATA),
  table('mscipriv_measuremetadata', 'mscipriv_measuremetadatas', 'msdyn_name', METADATA),
  // As in the published entity reference, which has no msdynci_customerid here.
  table(
    'msdynci_customerprofilesegment',
    'msdynci_customerprofilesegments',
    'msdynci_segmentname',
    {
      msdynci_lookupfield_customer: 'lookup',
      ...ELASTIC,
      msdynci_segmentid: 'text',
      msdynci_segmentname: 'text',
    },
  ),
];

const LOOKUP_TARGETS: Readonly<Record<string, string>> = {
  msdynci_lookupfield_customer: 'msdynci_customerprofile',
  owningbusinessunit: 'businessunit',
  owningteam: 'team',
};

/** The table that a lookup column points to; all others of the system's point to a user. */
export function lookupTarget(column: string): string {
  return LOOKUP_TARGETS[column] ?? 'systemuser';
}
