/** One Prediction row under its documented names, before anything is decoded. */
export interface PredictionRow {
  readonly predictionId: string | null;
  readonly model: string | null;
  readonly modelProvider: string | null;
  readonly values: string | null;
  readonly modifiedOn: string | null;
}
