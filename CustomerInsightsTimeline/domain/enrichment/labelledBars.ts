import type { Field } from '../semantic/Field';

/** A name and how much of it: "Hiking, 82 of 100". */
export interface LabelledBar {
  readonly label: string;
  readonly value: number;
}

export interface LabelledBars {
  /** The largest value first. */
  readonly bars: readonly LabelledBar[];
  /** The end of the scale: 1, 100 or, beyond that, the largest value. */
  readonly outOf: number;
}

/**
 * Reads a list as bars where each item is a name with one number: `{"Brand": "x", "Affinity": 40}`,
 * `{"Hiking": 0.8}` or a pair. Null where any item is something else, so that nothing is left out.
 */
export function labelledBars(fields: readonly Field[]): LabelledBars | null {
  const [only] = fields;
  const list =
    fields.length === 1 && only?.value.kind === 'group' && only.value.fields.every(isItem)
      ? only.value.fields
      : fields;
  const bars = list.map(barOf);
  if (bars.length === 0 || !bars.every(isBar)) return null;
  const largest = Math.max(...bars.map(({ value }) => value));
  const outOf = largest <= 1 ? 1 : Math.max(100, largest);
  return { bars: [...bars].sort((a, b) => b.value - a.value), outOf };
}

function isItem({ name, value }: Field): boolean {
  return name === '' || value.kind === 'number';
}

function isBar(bar: LabelledBar | null): bar is LabelledBar {
  return bar !== null && bar.value >= 0;
}

function barOf({ name, value }: Field): LabelledBar | null {
  if (name !== '') return value.kind === 'number' ? { label: name, value: value.value } : null;
  if (value.kind !== 'group' || value.fields.length !== 2) return null;
  const label = value.fields.find((field) => field.value.kind === 'text')?.value;
  const amount = value.fields.find((field) => field.value.kind === 'number')?.value;
  return label?.kind === 'text' && amount?.kind === 'number'
    ? { label: label.text, value: amount.value }
    : null;
}
