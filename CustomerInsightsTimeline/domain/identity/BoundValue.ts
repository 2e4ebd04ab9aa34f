/** What a maker may bind: text, or a lookup, which hosts give as a list. */
export type BoundValue = string | readonly BoundLookup[] | null;

export interface BoundLookup {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** The logical name of the table that the lookup points to. */
  readonly entityType?: string | undefined;
}

/** The record that the form shows, where a host lets a control know. */
export interface FormRecord {
  readonly id: string;
  /** The logical name of its table; null where the host does not say. */
  readonly table: string | null;
}

/** How the maker wants the bound value to be read. Null leaves a choice open. */
export interface IdentitySettings {
  readonly source: 'auto' | 'customerId' | 'profile' | 'alternateKey';
  readonly dataSourceName: string | null;
  readonly sourceTableName: string | null;
  /** The column of CustomerProfile that holds the record's id. */
  readonly alternateKeyColumn: string | null;
}

/** What says who the customer is, before anybody was asked. */
export interface IdentityClues {
  readonly bound: BoundValue;
  /** A guarded fallback for a bound column without a value. */
  readonly formRecord: FormRecord | null;
  readonly settings: IdentitySettings;
}
