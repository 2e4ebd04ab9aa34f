/** A cell as canvas apps hold it: dates are Date objects, not text. */
export type Cell = string | number | boolean | Date | null;

export interface DataColumn {
  readonly name: string;
  readonly displayName: string;
  readonly dataType: string;
  /** The property-set that the maker mapped the column to; none where the maker mapped nothing. */
  readonly alias?: string;
}

/** What a maker binds a data-set to: the result of a formula, or the view of a subgrid. */
export interface DataTable {
  readonly columns: readonly DataColumn[];
  /** In the order of the formula, which need not be one of time. */
  readonly rows: readonly DataRow[];
  /** The logical name of a Dataverse table; null for any other source, which can't be sorted. */
  readonly logicalName: string | null;
}

export interface DataRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}
