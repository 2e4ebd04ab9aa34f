import type { Field } from '../semantic/Field';
import { wordsOf } from '../semantic/fieldName';

/** How likely a model finds something. */
export interface Score {
  readonly label: string;
  readonly value: number;
  readonly outOf: 1 | 100;
}

const SCORE_WORDS = new Set(['score', 'probability', 'likelihood', 'propensity', 'confidence']);
const PERCENT_WORDS = new Set(['percent', 'percentage', 'pct']);

/**
 * Finds the first value that is a score and whose scale is beyond doubt: from 0 to 1, or to 100
 * where its name says per cent. A CLVScore of 87 may be francs, so it is no bar.
 */
export function scoreIn(
  fields: readonly Field[],
): { readonly field: Field; readonly score: Score } | null {
  for (const field of fields) {
    const words = wordsOf(field.name);
    if (field.value.kind !== 'number') continue;
    const { value } = field.value;
    const isPercent = words.some((word) => PERCENT_WORDS.has(word));
    const outOf = isPercent ? 100 : 1;
    const isScore = isPercent || words.some((word) => SCORE_WORDS.has(word));
    if (isScore && value >= 0 && value <= outOf) {
      return { field, score: { label: field.label, value, outOf } };
    }
  }
  return null;
}
