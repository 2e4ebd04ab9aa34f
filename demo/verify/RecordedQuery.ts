/** One query of the control as it is recorded. */
export interface RecordedQuery {
  readonly name: string;
  /** The logical name of the table. */
  readonly table: string;
  /** From the question mark on, with PLACEHOLDER where the CustomerId stands. */
  readonly options: string;
  readonly pageSize: number;
}

/** Stands for the CustomerId; it reads the same encoded and not. */
export const PLACEHOLDER = '__CustomerId__';
