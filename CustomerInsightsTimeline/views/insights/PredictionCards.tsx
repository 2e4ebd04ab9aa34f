import type { Prediction } from '../../domain/insights/predictions';
import * as React from '../react';
import { useTimeline } from '../TimelineContext';
import { InsightCards } from './InsightCards';

export interface PredictionCardsProps {
  readonly predictions: readonly Prediction[];
}

/** What each model says, who made it and when: a score, and never a fact. */
export function PredictionCards({ predictions }: PredictionCardsProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const cards = predictions.map(({ key, model, provider, score, values, writtenMs }) => ({
    key,
    name: model ?? '',
    title: model ?? strings.text('Prediction_Unnamed'),
    bars: score ? [score] : [],
    values,
    origin: [provider ?? [], writtenOn(writtenMs)].flat(),
  }));
  return (
    <>
      <InsightCards cards={cards} />
      <p className="cit-cards-origin">{strings.text('Prediction_NoFact')}</p>
    </>
  );

  function writtenOn(ms: number | null): string | readonly string[] {
    if (ms === null) return [];
    const day = formats.dayAt(ms);
    return strings.text('Prediction_Written', formats.shortDay(day));
  }
}
