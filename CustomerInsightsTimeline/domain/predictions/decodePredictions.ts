import { decodeValues } from '../insights/decodeValues';
import type { SemanticData } from '../semantic/decodeSemanticData';
import { readTimestamp } from '../time/timestamp';
import type { PredictionRow } from './PredictionRow';
import type { Score } from './scoreIn';
import { scoreIn } from './scoreIn';

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
  const values = decodeValues(row.values);
  const scored = scoreIn(values.fields);
  return {
    key: `${place} ${row.predictionId ?? ''}`,
    model: said(row.model),
    provider: said(row.modelProvider),
    score: scored?.score ?? null,
    values: { ...values, fields: values.fields.filter((field) => field !== scored?.field) },
    writtenMs: readTimestamp(row.modifiedOn)?.ms ?? null,
  };
}

function said(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function byModel(a: Prediction, b: Prediction): number {
  const [left, right] = [a.model ?? '', b.model ?? ''];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
