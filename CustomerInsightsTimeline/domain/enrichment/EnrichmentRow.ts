/** One Enrichment row under its documented names, before anything is decoded. */
export interface EnrichmentRow {
  readonly enrichmentId: string | null;
  readonly enrichmentProvider: string | null;
  readonly enrichmentType: string | null;
  readonly values: string | null;
}
