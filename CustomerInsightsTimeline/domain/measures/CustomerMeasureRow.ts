import type { WholeRow } from '../insights/ColumnValue';

/** One CustomerMeasure row under its documented names, before anything is decoded. */
export interface CustomerMeasureRow {
  readonly measureId: string | null;
  readonly measures: string | null;
}

/** The customer's rows in a table that holds one measure. */
export interface MeasureTable {
  readonly logicalName: string;
  readonly rows: readonly WholeRow[];
}
