import type { SemanticData } from '../../domain/semantic/decodeSemanticData';
import { FieldList } from '../fields/FieldList';
import { Names } from '../search/Marked';
import { UnformattedDetails } from '../fields/LongText';
import * as React from '../react';
import { useInSteps } from '../useInSteps';
import type { AmountBarProps } from './AmountBar';
import { AmountBar } from './AmountBar';
import { LinkedName } from './LinkedName';

/** What one row of a table of insights says: a prediction of a model, say. */
export interface InsightCard {
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
export function InsightCards({
  cards,
}: {
  readonly cards: readonly InsightCard[];
}): React.ReactElement {
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
