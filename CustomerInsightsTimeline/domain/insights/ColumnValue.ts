/** One column of a row whose table has other columns in every environment. */
export interface ColumnValue {
  /** The logical name. */
  readonly name: string;
  /** What the table's designer calls it, in the user's language; null where the host does not say. */
  readonly label: string | null;
  /** Whether it points to another row, by a GUID. */
  readonly isLookup: boolean;
  readonly value: string | number | boolean | null;
  /** As the host writes it for the user; null where it does not. */
  readonly formatted: string | null;
}

export type WholeRow = readonly ColumnValue[];
