export interface InputGroup {
  readonly title: string;
  readonly inputs: readonly string[];
}

/**
 * The inputs as makers look for them. Manifests know no groups, so that their order alone groups the
 * inputs in the studio; a test holds it to this one.
 */
export const INPUT_GROUPS: readonly InputGroup[] = [
  {
    title: 'Customer',
    inputs: [
      'CustomerId',
      'IdentitySource',
      'DataSourceName',
      'SourceTableName',
      'AlternateKeyColumn',
      'ColumnNames',
    ],
  },
  {
    title: 'What is shown',
    inputs: [
      'Digest',
      'ShowSegments',
      'ShowOverview',
      'ShowLedger',
      'ShowProfile',
      'ProfileFields',
      'ShowMeasures',
      'MeasureFields',
      'MeasureTables',
      'ShowPredictions',
      'ShowEnrichment',
      'InsightLinks',
    ],
  },
  { title: 'Order and groups', inputs: ['SortOrder', 'GroupBy', 'FoldRuns'] },
  { title: 'Looks', inputs: ['Heading', 'TypeSettings', 'Theme'] },
  {
    title: 'Behaviour',
    inputs: [
      'PageSize',
      'MaxRecords',
      'FocusActivityId',
      'AllowExport',
      'CsvSeparator',
      'CopilotEvent',
      'InputEvent',
    ],
  },
  { title: 'State', inputs: ['FilterState'] },
];

/** The names of all inputs, in the order of both manifests. */
export const groupedInputs: readonly string[] = INPUT_GROUPS.flatMap(({ inputs }) => inputs);
