/** One AlternateKey row under its documented names, before anything is decoded. */
export interface AlternateKeyRow {
  readonly alternateKeyId: string | null;
  readonly customerId: string | null;
  readonly dataSourceName: string | null;
  readonly entityName: string | null;
  readonly alternateValue: string | null;
  readonly keyRing: string | null;
}
