import { said } from '../blankText';
import type { Field, FieldValue } from '../semantic/Field';
import { labelOfWords, plainName, wordsOf } from '../semantic/fieldName';
import { scalarValue } from '../semantic/scalarValue';

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

export type FullRow = readonly ColumnValue[];

const NO_SIBLINGS = { currency: null, bestRating: null };

/** What a column of text may hold beside text: other columns come as numbers and yes or no. */
const TEXT_KINDS = ['text', 'identifier', 'date', 'instant', 'duration', 'link', 'nothing'];

/** What Dataverse and Customer Insights keep for themselves, which says nothing of the customer. */
const SYSTEM_COLUMN =
  /^(created|modified|owner|owning|overridden|import|version|state|status|timezone|utcconversion|partition|ttlin|exchangerate|process|stage|traversed|msdynci_lookupfield)|^msdynci_(identifier|customerprofileid)$/;

/** The columns of a row that say something of the customer, for people, in the order of the row. */
export function fieldsOfRow(row: FullRow): readonly Field[] {
  return row
    .filter(({ name }) => !SYSTEM_COLUMN.test(name.toLowerCase()))
    .flatMap((column) => fieldOfColumn(column) ?? []);
}

/** Null for a column without a value. */
function fieldOfColumn(column: ColumnValue): Field | null {
  const value = valueOf(column);
  if (value === null || value.kind === 'nothing') return null;
  return { name: column.name, label: labelOf(column), value };
}

/** A label that only repeats the column's name, in one word, reads worse than the words in it. */
function labelOf({ name, label }: ColumnValue): string {
  const isName = label !== null && !/\s/.test(label) && plainName(label) === plainName(name);
  return label === null || isName ? labelOfWords(wordsOf(name)) : label;
}

/**
 * The host writes numbers, choices and lookups as the user's settings want; dates are the user's by
 * our own formats, so that they look alike everywhere.
 */
function valueOf({ name, label, isLookup, value, formatted }: ColumnValue): FieldValue | null {
  if (value === null) return null;
  // A label has the words that a logical name runs together: postalcode is "Postal code".
  const own = scalarValue(`${name} ${label ?? ''}`, value, NO_SIBLINGS);
  const isTime = own.kind === 'date' || own.kind === 'instant';
  const isWritten = formatted !== null && said(formatted) !== null && !isTime;
  if (isWritten && (isLookup || typeof value !== 'string'))
    return { kind: 'text', text: formatted };
  // A column of text is text, whatever digits a postal code or card number is made of.
  const isText = typeof value === 'string' && !TEXT_KINDS.includes(own.kind);
  return isText ? { kind: 'text', text: value } : own;
}
