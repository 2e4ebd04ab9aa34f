import type { SemanticData } from '../semantic/decodeSemanticData';
import { alphabetical } from '../activity/activityOrder';
import { said } from '../blankText';
import { decodeValues } from '../semantic/decodeSemanticData';
import type { Field } from '../semantic/Field';
import { wordsOf } from '../semantic/fieldName';
import { readTimestamp } from '../time/instant';

/** One Prediction row under its documented names, before anything is decoded. */
export interface PredictionRow {
  readonly predictionId: string | null;
  readonly model: string | null;
  readonly modelProvider: string | null;
  readonly values: string | null;
  readonly modifiedOn: string | null;
}

/** How likely a model finds something. */
interface Score {
  readonly label: string;
  readonly value: number;
  readonly outOf: 1 | 100;
}

const SCORE_WORDS = /^(score|probability|likelihood|propensity|confidence)$/;
const PERCENT_WORDS = /^(percent|percentage|pct)$/;

/**
 * Finds the first value that is a score and whose scale is beyond doubt: from 0 to 1, or to 100
 * where its name says per cent. A CLVScore of 87 may be francs, so it is no bar.
 */
function scoreIn(
  fields: readonly Field[],
): { readonly field: Field; readonly score: Score } | null {
  for (const field of fields) {
    const words = wordsOf(field.name);
    if (field.value.kind !== 'number') continue;
    const { value } = field.value;
    const isPercent = words.some((word) => PERCENT_WORDS.test(word));
    const outOf = isPercent ? 100 : 1;
    const isScore = isPercent || words.some((word) => SCORE_WORDS.test(word));
    if (isScore && value >= 0 && value <= outOf) {
      return { field, score: { label: field.label, value, outOf } };
    }
  }
  return null;
}

/** What one model says of the customer. */
export interface Prediction {
  readonly key: string;
  readonly model: string | null;
  readonly provider: string | null;
  /** Null where no value is a score on a known scale. */
  readonly score: Score | null;
  /** All values but the score, and what could not be decoded. */
  readonly values: SemanticData;
  /** When the row was last written, in milliseconds since 1970 UTC. */
  readonly writtenMs: number | null;
}

/** Reads every row as the prediction of a model, in the order of the models' names. Never throws. */
export function decodePredictions(rows: readonly PredictionRow[]): readonly Prediction[] {
  return rows.map(decodePrediction).sort(byModel);
}

function decodePrediction(row: PredictionRow, place: number): Prediction {
  return {
    key: `${place} ${row.predictionId ?? ''}`,
    model: said(row.model),
    provider: said(row.modelProvider),
    ...scoreAndValues(decodeValues(row.values)),
    writtenMs: readTimestamp(row.modifiedOn)?.ms ?? null,
  };
}

export function scoreAndValues({
  fields,
  rest,
}: SemanticData): Pick<Prediction, 'score' | 'values'> {
  const scored = scoreIn(fields);
  return {
    score: scored?.score ?? null,
    values: { fields: fields.filter((field) => field !== scored?.field), rest },
  };
}

function byModel(a: Prediction, b: Prediction): number {
  return alphabetical(a.model ?? '', b.model ?? '');
}
