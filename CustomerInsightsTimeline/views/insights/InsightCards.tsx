import type { Enrichment } from '../../domain/insights/enrichments';
import type { Prediction } from '../../domain/insights/predictions';
import type { SemanticData } from '../../domain/semantic/decodeSemanticData';
import { humaniseName } from '../../domain/semantic/fieldName';
import { FieldList } from '../fields/FieldList';
import { UnformattedDetails } from '../fields/LongText';
import * as React from '../react';
import { Name, Names } from '../search/Marked';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import { LinkedName } from './LinkedName';

/** What one row of a table of insights says: a prediction of a model, say. */
interface InsightCard {
  readonly key: string;
  /** As the data has it, to find what is linked with it; '' where it has none. */
  readonly name: string;
  readonly title: string;
  readonly bars: readonly AmountBarProps[];
  readonly values: SemanticData;
  /** Where it comes from, in parts. */
  readonly origin: readonly string[];
}

const STEP = 50;

/** Cards of insights below each other, each under its title. */
function InsightCards({ cards }: { readonly cards: readonly InsightCard[] }): React.ReactElement {
  const { shown, more } = useInSteps(cards.length, STEP);
  return (
    <>
      <ul className="cit-cards">
        {cards.slice(0, shown).map(({ key, name, title, bars, values, origin }) => (
          <li key={key} className="cit-cards-card">
            <div className="cit-cards-title">
              <LinkedName name={name} text={title} />
            </div>
            <AmountBars bars={bars} />
            {values.fields.length > 0 && <FieldList fields={values.fields} tabIndex={0} />}
            {values.rest && <UnformattedDetails rest={values.rest} tabIndex={0} />}
            {origin.length > 0 && (
              <div className="cit-cards-origin">
                <Names texts={origin} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** As many bars as a card has room for, and the next ones on request. */
function AmountBars({ bars }: Pick<InsightCard, 'bars'>): React.ReactElement {
  const { shown, more } = useInSteps(bars.length, STEP);
  return (
    <>
      {bars.slice(0, shown).map((bar, index) => (
        <AmountBar key={index} {...bar} />
      ))}
      {more}
    </>
  );
}

interface AmountBarProps {
  readonly label: string;
  readonly value: number;
  /** The end of the scale, which begins at 0. */
  readonly outOf: number;
}

/** A value on a scale: in words first, and as a bar for the eyes. */
function AmountBar({ label, value, outOf }: AmountBarProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const text = outOf === 1 ? formats.percent(value) : strings.text('Value_Rating', value, outOf);
  return (
    <div className="cit-amount">
      <div className="cit-amount-words">
        <Name className="cit-amount-label" text={label} />
        <span className="cit-amount-value">{text}</span>
      </div>
      <div aria-hidden className="cit-amount-scale">
        <div className="cit-amount-bar" style={{ width: `${(value / outOf) * 100}%` }} />
      </div>
    </div>
  );
}

interface PredictionCardsProps {
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

interface EnrichmentListProps {
  readonly enrichments: readonly Enrichment[];
}

/** What providers add about the customer, each under its type and name. */
export function EnrichmentList({ enrichments }: EnrichmentListProps): React.ReactElement {
  const { strings } = useTimeline();
  const cards = enrichments.map(({ key, provider, type, bars, values }) => ({
    key,
    name: type ?? '',
    title: type === null ? strings.text('Enrichment_Unnamed') : humaniseName(type),
    bars: bars?.bars.map((bar) => ({ ...bar, outOf: bars.outOf })) ?? [],
    // Bars say what the fields would say.
    values: bars ? { ...values, fields: [] } : values,
    origin: provider === null ? [] : [provider],
  }));
  return <InsightCards cards={cards} />;
}
