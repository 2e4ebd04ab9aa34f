import { decodeValues } from '../insights/decodeValues';
import type { SemanticData } from '../semantic/decodeSemanticData';
import type { EnrichmentRow } from './EnrichmentRow';
import type { LabelledBars } from './labelledBars';
import { labelledBars } from './labelledBars';

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
  const values = decodeValues(row.values);
  return {
    key: `${place} ${row.enrichmentId ?? ''}`,
    provider: said(row.enrichmentProvider),
    type: said(row.enrichmentType),
    bars: values.rest === null ? labelledBars(values.fields) : null,
    values,
  };
}

function said(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function byProviderAndType(a: Enrichment, b: Enrichment): number {
  const [left, right] = [a, b].map(({ provider, type }) => `${provider ?? ''}\n${type ?? ''}`);
  if (left === undefined || right === undefined || left === right) return 0;
  return left < right ? -1 : 1;
}
