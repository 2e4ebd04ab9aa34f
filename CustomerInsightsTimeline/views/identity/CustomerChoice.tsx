import { DefaultButton } from '@fluentui/react';
import { Users } from 'lucide';
import * as React from 'react';
import type { Candidate } from '../../domain/identity/identityMatch';
import { tellApart } from '../../domain/identity/tellApart';
import type { Field } from '../../domain/semantic/Field';
import { valueText } from '../fields/FieldValueView';
import { StateMessage } from '../StateMessage';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import { stylesOf } from '../stylesOf';

export interface CustomerChoiceProps {
  readonly candidates: readonly Candidate[];
  readonly onChoose: (customerId: string) => void;
}

/** As many customers as anybody compares. */
const STEP = 50;

/** One record, several customers: the user says which, because a guess could be somebody else. */
export function CustomerChoice({ candidates, onChoose }: CustomerChoiceProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const attributes = React.useMemo(
    () => tellApart(candidates.map(({ profile }) => profile)),
    [candidates],
  );
  const { shown, more } = useInSteps(candidates.length, STEP);
  const textOf = ({ value }: Field) =>
    value.kind === 'group' ? '' : valueText(value, strings, formats);
  return (
    <StateMessage
      icon={Users}
      title={strings.text('Identity_Several')}
      next={strings.text('Identity_Several_Next')}
    >
      <ul className={styles.list} aria-label={strings.text('Identity_Several')}>
        {candidates.slice(0, shown).map(({ customerId, origins, profile }, index) => {
          const name = profile?.name ?? null;
          const texts = attributes[index]?.map(textOf).filter((text) => text !== '') ?? [];
          return (
            <li key={customerId}>
              <DefaultButton
                className={styles.choice}
                onClick={() => {
                  onChoose(customerId);
                }}
              >
                <span className={styles.texts}>
                  {name !== null && <bdi>{name}</bdi>}
                  {texts.length > 0 && (
                    <span className={styles.more}>
                      {texts.map((text, place) => (
                        <React.Fragment key={place}>
                          {place > 0 && ' · '}
                          <bdi>{text}</bdi>
                        </React.Fragment>
                      ))}
                    </span>
                  )}
                  <bdi className={name === null ? undefined : styles.more}>{customerId}</bdi>
                  {name === null && <bdi className={styles.more}>{origins.join(', ')}</bdi>}
                </span>
              </DefaultButton>
            </li>
          );
        })}
      </ul>
      {more}
    </StateMessage>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  list: { margin: '8px 0 0', padding: 0, listStyle: 'none', maxWidth: '100%' },
  choice: { width: '100%', height: 'auto', minHeight: 32, margin: '4px 0', padding: '6px 12px' },
  texts: { display: 'flex', flexDirection: 'column', gap: 2, overflowWrap: 'anywhere' },
  more: [fonts.small, { fontWeight: 400, color: palette.neutralSecondary }],
}));
