import * as React from '../react';
import type { Prediction } from '../../domain/insights/predictions';
import { dayOf } from '../../domain/time/calendar';
import { FieldList } from '../fields/FieldList';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import { UnformattedDetails } from '../fields/LongText';
import { AmountBar } from './AmountBar';
import { LinkedName } from './LinkedName';
import { stylesOf } from '../theme';

export interface PredictionCardsProps {
  readonly predictions: readonly Prediction[];
}

const STEP = 50;

/** What each model says, who made it and when: a score, and never a fact. */
export function PredictionCards({ predictions }: PredictionCardsProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const { shown, more } = useInSteps(predictions.length, STEP);
  return (
    <>
      <ul className={styles.list}>
        {predictions.slice(0, shown).map(({ key, model, provider, score, values, writtenMs }) => (
          <li key={key} className={styles.card}>
            <div className={styles.model}>
              <LinkedName name={model ?? ''} text={model ?? strings.text('Prediction_Unnamed')} />
            </div>
            {score && <AmountBar label={score.label} value={score.value} outOf={score.outOf} />}
            {values.fields.length > 0 && <FieldList fields={values.fields} tabIndex={0} />}
            {values.rest && <UnformattedDetails rest={values.rest} tabIndex={0} />}
            <div className={styles.origin}>
              {[provider, writtenOn(writtenMs), strings.text('Prediction_NoFact')]
                .filter((part): part is string => part !== null)
                .map((part, index) => (
                  <React.Fragment key={index}>
                    {index > 0 && ' · '}
                    <bdi>{part}</bdi>
                  </React.Fragment>
                ))}
            </div>
          </li>
        ))}
      </ul>
      {more}
    </>
  );

  function writtenOn(ms: number | null): string | null {
    if (ms === null) return null;
    const day = dayOf({ ms, dateOnly: false }, formats.offsetAt);
    return strings.text('Prediction_Written', formats.shortDay(day));
  }
}

const useStyles = stylesOf(({ palette }) => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  card: { marginBottom: 12, minWidth: 0 },
  model: { marginBottom: 4, fontWeight: 600, overflowWrap: 'anywhere' },
  origin: { marginTop: 4, color: palette.neutralSecondary, overflowWrap: 'anywhere' },
}));
