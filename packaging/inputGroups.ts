export interface InputGroup {
  /** The word that the English names of its inputs begin with. */
  readonly title: string;
  readonly inputs: readonly string[];
}

/**
 * The inputs as makers look for them. Manifests know no groups: in the studio the order and the first
 * word of each name show them. Tests hold both to this list.
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
    title: 'Parts',
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
  { title: 'Order', inputs: ['SortOrder', 'GroupBy', 'FoldRuns'] },
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
