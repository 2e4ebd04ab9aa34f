import type { IInputs } from '../../../CustomerInsightsTimeline/generated/ManifestTypes';
import type { BoundCustomer, HostInputs } from './hostInputs';

/** The manifest's inputs, as pcf-scripts types them. */
export type TimelineParameters = IInputs;

export function createParameters(inputs: HostInputs): TimelineParameters {
  return {
    CustomerId: {
      ...property(customerType(inputs.customer)),
      security: securityOf(inputs.customer),
      raw: customerRaw(inputs.customer),
    },
    IdentitySource: { type: 'Enum', raw: inputs.identitySource },
    DataSourceName: { ...property('SingleLine.Text'), raw: inputs.dataSourceName },
    SourceTableName: { ...property('SingleLine.Text'), raw: inputs.sourceTableName },
    AlternateKeyColumn: { ...property('SingleLine.Text'), raw: inputs.alternateKeyColumn },
    ColumnNames: { ...property('Multiple'), raw: inputs.columnNames },
    PageSize: { ...property('Whole.None'), raw: inputs.pageSize },
    MaxRecords: { ...property('Whole.None'), raw: inputs.maxRecords },
    SortOrder: { type: 'Enum', raw: inputs.sortOrder },
    Heading: { ...property('SingleLine.Text'), raw: inputs.heading },
    Theme: { ...property('Multiple'), raw: inputs.makersTheme },
    AllowExport: { ...property('TwoOptions'), raw: inputs.allowExport },
    CsvSeparator: { type: 'Enum', raw: inputs.csvSeparator },
    FocusActivityId: { ...property('SingleLine.Text'), raw: inputs.focusActivityId },
    Digest: { ...property('SingleLine.Text'), raw: inputs.digest },
    ShowSegments: { ...property('TwoOptions'), raw: inputs.showSegments },
    ShowProfile: { ...property('TwoOptions'), raw: inputs.showProfile },
    ProfileFields: { ...property('SingleLine.Text'), raw: inputs.profileFields },
    ShowMeasures: { ...property('TwoOptions'), raw: inputs.showMeasures },
    MeasureFields: { ...property('SingleLine.Text'), raw: inputs.measureFields },
    MeasureTables: { ...property('SingleLine.Text'), raw: inputs.measureTables },
    ShowPredictions: { ...property('TwoOptions'), raw: inputs.showPredictions },
    ShowEnrichment: { ...property('TwoOptions'), raw: inputs.showEnrichment },
    InsightLinks: { ...property('Multiple'), raw: inputs.insightLinks },
    TypeSettings: { ...property('Multiple'), raw: inputs.typeSettings },
    GroupBy: { type: 'Enum', raw: inputs.groupBy },
    CopilotEvent: { ...property('SingleLine.Text'), raw: inputs.copilotEvent },
    InputEvent: { ...property('SingleLine.Text'), raw: inputs.inputEvent },
    FoldRuns: { ...property('TwoOptions'), raw: inputs.foldRuns },
    ShowOverview: { ...property('TwoOptions'), raw: inputs.showOverview },
    ShowLedger: { ...property('TwoOptions'), raw: inputs.showTypeSummary },
    FilterState: { ...property('SingleLine.TextArea'), raw: inputs.filterState },
  };
}

function customerType(customer: BoundCustomer): string {
  const kind = customer.kind === 'none' ? customer.as : customer.kind;
  return kind === 'text' ? 'SingleLine.Text' : 'Lookup.Simple';
}

function securityOf(customer: BoundCustomer): ComponentFramework.PropertyHelper.SecurityValues {
  const isSecret = customer.kind === 'none' && customer.isSecret === true;
  return { editable: !isSecret, readable: !isSecret, secured: isSecret };
}

/** An empty lookup is an empty list, an empty text column is null. */
function customerRaw(customer: BoundCustomer): string | ComponentFramework.LookupValue[] | null {
  switch (customer.kind) {
    case 'text':
      return customer.text;
    case 'lookup':
      return [
        {
          id: customer.id,
          name: customer.name,
          entityType: customer.table ?? 'msdynci_customerprofile',
        },
      ];
    case 'none':
      return customer.as === 'text' ? null : [];
  }
}

function property(
  type: string,
): Pick<ComponentFramework.PropertyTypes.Property, 'error' | 'errorMessage' | 'security' | 'type'> {
  return {
    error: false,
    errorMessage: '',
    security: { editable: true, readable: true, secured: false },
    type,
  };
}
