import type { Field } from './Field';

/** A list of items as a table: a row for each, a column for each name. */
export interface FieldTable {
  readonly labels: readonly string[];
  /** Every field of every item, in the order of the columns; null where an item lacks one. */
  readonly rows: readonly FieldTableRow[];
}

export interface FieldTableRow {
  /** The field that distinguishes the row: each item has it, and it is the first column. */
  readonly head: Field;
  readonly cells: readonly (Field | null)[];
}

/** More do not stand beside each other in a rail or on a phone. */
const MOST_COLUMNS = 4;
const LONGEST_TEXT = 40;
/** In UTF-16 units, the longest words of all labels together: no word of them is broken on a phone. */
const MOST_LABELS = 24;

/**
 * The fields as a table, where they are items that have the same few short values, as a measure by
 * dimensions has; null where a table would drop something or be hard to read.
 */
export function fieldTable(items: readonly Field[]): FieldTable | null {
  const labels = new Map<string, string>();
  const rows: ReadonlyMap<string, Field>[] = [];
  for (const { name, value } of items) {
    if (name !== '' || value.kind !== 'group' || !value.fields.every(fits)) return null;
    const row = new Map(value.fields.map((field) => [field.name, field]));
    if (row.size < value.fields.length) return null;
    for (const field of value.fields) labels.set(field.name, field.label);
    rows.push(row);
  }
  const [first, ...others] = labels.keys();
  if (first === undefined || labels.size > MOST_COLUMNS) return null;
  if (sumOf([...labels.values()].map(longestWord)) > MOST_LABELS) return null;
  const read = rows.flatMap((row) => {
    const head = row.get(first);
    return head ? { head, cells: others.map((name) => row.get(name) ?? null) } : [];
  });
  return read.length === rows.length ? { labels: [...labels.values()], rows: read } : null;
}

function longestWord(label: string): number {
  return label.split(/\s/).reduce((longest, { length }) => Math.max(longest, length), 0);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function fits({ label, value }: Field): boolean {
  if (label === '' || value.kind === 'group') return false;
  return !('text' in value) || value.text.length <= LONGEST_TEXT;
}
