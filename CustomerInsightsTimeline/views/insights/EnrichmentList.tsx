import * as React from '../react';
import type { Enrichment } from '../../domain/insights/enrichments';
import { humaniseName } from '../../domain/semantic/fieldName';
import { FieldList } from '../fields/FieldList';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import { UnformattedDetails } from '../fields/LongText';
import { AmountBar } from './AmountBar';
import { LinkedName } from './LinkedName';
import { stylesOf } from '../theme';

export interface EnrichmentListProps {
  readonly enrichments: readonly Enrichment[];
}

const STEP = 50;

/** What providers add about the customer, each under its type and name. */
export function EnrichmentList({ enrichments }: EnrichmentListProps): React.ReactElement {
  const { strings } = useTimeline();
  const styles = useStyles();
  const { shown, more } = useInSteps(enrichments.length, STEP);
  return (
    <>
      <ul className={styles.list}>
        {enrichments.slice(0, shown).map(({ key, provider, type, bars, values }) => (
          <li key={key} className={styles.item}>
            <div className={styles.type}>
              <LinkedName
                name={type ?? ''}
                text={type === null ? strings.text('Enrichment_Unnamed') : humaniseName(type)}
              />
            </div>
            {bars?.bars.map(({ label, value }, index) => (
              <AmountBar key={index} label={label} value={value} outOf={bars.outOf} />
            ))}
            {!bars && values.fields.length > 0 && <FieldList fields={values.fields} tabIndex={0} />}
            {values.rest && <UnformattedDetails rest={values.rest} tabIndex={0} />}
            {provider !== null && (
              <div className={styles.provider}>
                <bdi>{provider}</bdi>
              </div>
            )}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

const useStyles = stylesOf(({ palette }) => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { marginBottom: 12, minWidth: 0 },
  type: { marginBottom: 4, fontWeight: 600, overflowWrap: 'anywhere' },
  provider: { color: palette.neutralSecondary, overflowWrap: 'anywhere' },
}));
