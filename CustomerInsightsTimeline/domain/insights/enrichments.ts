import type { SemanticData } from '../semantic/decodeSemanticData';
import { alphabetical } from '../activity/activityOrder';
import { said } from '../blankText';
import { decodeValues } from '../semantic/decodeSemanticData';
import type { Field } from '../semantic/Field';

/** One Enrichment row under its documented names, before anything is decoded. */
export interface EnrichmentRow {
  readonly enrichmentId: string | null;
  readonly enrichmentProvider: string | null;
  readonly enrichmentType: string | null;
  readonly values: string | null;
}

/** A name and how much of it: "Hiking, 82 of 100". */
interface LabelledBar {
  readonly label: string;
  readonly value: number;
}

interface LabelledBars {
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
  const largest = bars.reduce((most, { value }) => Math.max(most, value), 0);
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

/** What one provider adds about the customer. */
export interface Enrichment {
  readonly key: string;
  readonly provider: string | null;
  readonly type: string | null;
  /** The values as bars, where their shape allows it; else the fields are to be shown. */
  readonly bars: LabelledBars | null;
  readonly values: SemanticData;
}

/** Reads every row that says something, by provider and type. Never throws. */
export function decodeEnrichments(rows: readonly EnrichmentRow[]): readonly Enrichment[] {
  return rows
    .map(decodeEnrichment)
    .filter(({ values }) => values.fields.length > 0 || values.rest !== null)
    .sort(byProviderAndType);
}

function decodeEnrichment(row: EnrichmentRow, place: number): Enrichment {
  return {
    key: `${place} ${row.enrichmentId ?? ''}`,
    provider: said(row.enrichmentProvider),
    type: said(row.enrichmentType),
    ...barsAndValues(decodeValues(row.values)),
  };
}

export function barsAndValues(values: SemanticData): Pick<Enrichment, 'bars' | 'values'> {
  return { bars: values.rest === null ? labelledBars(values.fields) : null, values };
}

function byProviderAndType(a: Enrichment, b: Enrichment): number {
  const text = ({ provider, type }: Enrichment) => `${provider ?? ''}\n${type ?? ''}`;
  return alphabetical(text(a), text(b));
}
