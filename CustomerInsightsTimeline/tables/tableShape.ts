import type { ActivityRow } from '../domain/activity/Activity';
import type { EnrichmentRow } from '../domain/insights/enrichments';
import type { AlternateKeyRow } from '../domain/identity/alternateKey';
import type { CustomerTable, DocumentedTable } from '../domain/loading/Failure';
import type { CustomerMeasureRow } from '../domain/insights/measures';
import type { PredictionRow } from '../domain/insights/predictions';
import type { SegmentMembershipRow } from '../domain/segments/segments';
import type { TableNames } from '../domain/settings/columnNames';
import { DOCUMENTED_COLUMNS } from '../domain/settings/columnNames';

/** A row under the documented names; null where the environment or the row has nothing. */
export type Row<Column extends string> = Readonly<Record<Column, string | null>>;

/** A table under its documented names, and what Dataverse calls them. */
export interface TableShape<Column extends string> {
  readonly name: CustomerTable;
  readonly logicalName: string;
  readonly customerId: string;
  /**
   * The physical names to try for each column, best first: the published entity reference before
   * the name that the naming rule would give. A column that has none is left out.
   */
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  /** What of these names the maker gave; see namedTable. */
  readonly given?: TableNames;
}

/**
 * A table whose columns are called `msdynci_` and their documented name, in lower case. `others` are
 * the columns that the published entity reference calls, or that any table may call, otherwise.
 */
function shapeOf<Column extends string>(
  name: DocumentedTable,
  others: Readonly<Record<string, readonly string[]>> = {},
): TableShape<Column> {
  const byRule = (documented: string) => `msdynci_${documented.toLowerCase()}`;
  const columns = Object.entries<string>({ ...DOCUMENTED_COLUMNS[name] }).map(
    ([column, documented]) => [column, others[column] ?? [byRule(documented)]] as const,
  );
  return {
    name,
    logicalName: byRule(name),
    customerId: byRule('CustomerId'),
    columns: Object.fromEntries(columns.filter(([, names]) => names.length > 0)) as Readonly<
      Record<Column, readonly string[]>
    >,
  };
}

/** Rows that are read by the customer's id need not say it again. */
const WITHOUT_CUSTOMER = { customerId: [] };

export const UNIFIED_ACTIVITY = shapeOf<keyof ActivityRow>('UnifiedActivity', {
  partition: ['partitionid'],
  sourceEntityName: ['msdynci_entityname', 'msdynci_sourceentityname'],
  sourceActivityId: ['msdynci_actualactivityid', 'msdynci_sourceactivityid'],
  activityTimeStamp: ['msdynci_activitytime', 'msdynci_activitytimestamp'],
  // The description is documented, yet absent from the entity reference of 2024.
  url: ['msdynci_externalurl', 'msdynci_url'],
});

export const SEGMENT_MEMBERSHIP = shapeOf<keyof SegmentMembershipRow>(
  'SegmentMembership',
  WITHOUT_CUSTOMER,
);

export const CUSTOMER_PROFILE = shapeOf<'customerId'>('CustomerProfile');

export const ALTERNATE_KEY = shapeOf<keyof AlternateKeyRow>('AlternateKey', {
  entityName: ['msdynci_entityname', 'msdynci_tablename'],
});

export const CUSTOMER_MEASURE = shapeOf<keyof CustomerMeasureRow>(
  'CustomerMeasure',
  WITHOUT_CUSTOMER,
);

export const PREDICTION = shapeOf<keyof PredictionRow>('Prediction', {
  ...WITHOUT_CUSTOMER,
  modifiedOn: ['modifiedon'],
});

export const ENRICHMENT = shapeOf<keyof EnrichmentRow>('Enrichment', WITHOUT_CUSTOMER);
