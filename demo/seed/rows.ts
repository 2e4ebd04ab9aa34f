export type TableName =
  | 'msdynci_unifiedactivity'
  | 'msdynci_alternatekey'
  | 'msdynci_segmentmembership'
  | 'msdynci_customermeasure'
  | 'msdynci_spendperyear'
  | 'msdynci_enrichment'
  | 'msdynci_prediction'
  | 'msdynci_customerprofile'
  | 'mscipriv_segmentmetadata'
  | 'mscipriv_measuremetadata'
  | 'msdynci_customerprofilesegment';

export type TableRow = Record<string, string | number | boolean | null>;

export type SeedRows = Partial<Record<TableName, readonly TableRow[]>>;
