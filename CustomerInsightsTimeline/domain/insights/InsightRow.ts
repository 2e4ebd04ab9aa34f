/** One row of a table of insights that a maker has put together, before anything is decoded. */
export interface InsightRow {
  /** What the value is called in the data; links and numbers are understood by it. */
  readonly key: string | null;
  /** The name for people; null where the key will do. */
  readonly label: string | null;
  readonly value: string | null;
  /** `Measure`, `Prediction`, `Profile` or `Enrichment`. */
  readonly kind: string | null;
  /** The activity types that belong to it, with commas between them. */
  readonly relatedTypes: string | null;
}
