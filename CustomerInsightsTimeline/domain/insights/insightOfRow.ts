import type { UnformattedRest } from '../semantic/decodeSemanticData';
import { decodeSemanticData } from '../semantic/decodeSemanticData';
import type { Field } from '../semantic/Field';
import type { InsightRow } from './InsightRow';

export type InsightKind = 'measure' | 'prediction' | 'profile' | 'enrichment';

/** A row of a maker's table of insights as the part shows it that it belongs to. */
export interface Insight {
  readonly kind: InsightKind;
  readonly field: Field;
  readonly relatedTypes: readonly string[];
  /** What of the value could not be decoded. */
  readonly rest: UnformattedRest | null;
}

const KINDS: readonly InsightKind[] = ['measure', 'prediction', 'profile', 'enrichment'];

/**
 * Reads a row. Its value is understood as one of SemanticData under the same name is, JSON included.
 * A row without a kind, or with one that nobody knows, is shown among the measures. Null for a row
 * that says nothing at all. Never throws.
 */
export function insightOfRow(row: InsightRow): Insight | null {
  const [key, label] = [said(row.key), said(row.label)];
  if (key === null && label === null && said(row.value) === null) return null;
  const name = key ?? label ?? '';
  const { fields, rest } = decodeSemanticData(JSON.stringify({ [name]: row.value }));
  // Text that is too long to decode has no field, and all of it is the rest.
  const field = fields[0] ?? { name, label: name, value: { kind: 'text', text: '…' } as const };
  return {
    kind: KINDS.find((kind) => kind === said(row.kind)?.toLowerCase()) ?? 'measure',
    field: { ...field, label: label ?? field.label },
    relatedTypes: (row.relatedTypes ?? '').split(',').flatMap((type) => said(type) ?? []),
    rest,
  };
}

function said(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
