/** The inputs that need a column of a record or the Web API, so that canvas apps have not got them. */
export const FORM_ONLY: readonly string[] = [
  'CustomerId',
  'IdentitySource',
  'DataSourceName',
  'SourceTableName',
  'AlternateKeyColumn',
  'ShowProfile',
  'ProfileFields',
  'ShowMeasures',
  'MeasureFields',
  'MeasureTables',
  'ShowPredictions',
  'ShowEnrichment',
];
