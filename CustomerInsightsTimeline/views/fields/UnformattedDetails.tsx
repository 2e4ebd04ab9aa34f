import * as React from 'react';
import type { UnformattedRest } from '../../domain/semantic/decodeSemanticData';
import { useTimeline } from '../TimelineContext';
import { LongText } from './LongText';
import { stylesOf } from '../stylesOf';

export interface UnformattedDetailsProps {
  readonly rest: UnformattedRest;
  readonly tabIndex: 0 | -1;
}

/** As much as a screen holds. */
const FIRST_CHARACTERS = 1000;

/** Data that could not be decoded, as it is, with the reason. */
export function UnformattedDetails({
  rest,
  tabIndex,
}: UnformattedDetailsProps): React.ReactElement {
  const { strings } = useTimeline();
  const styles = useStyles();
  return (
    <div>
      <h4 className={styles.heading}>{strings.text('Rest_Title')}</h4>
      <p className={styles.reason}>{strings.text(`Rest_${rest.reason}`)}</p>
      <pre className={styles.text} tabIndex={tabIndex} aria-label={strings.text('Rest_Title')}>
        <LongText text={rest.text} first={FIRST_CHARACTERS} tabIndex={tabIndex} />
      </pre>
    </div>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  heading: [fonts.medium, { margin: '12px 0 0', fontWeight: 600 }],
  reason: { margin: '2px 0 8px', color: palette.neutralSecondary },
  text: {
    margin: '0 0 8px',
    padding: 8,
    maxHeight: 240,
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: 'Consolas, Menlo, monospace',
    fontSize: 12,
    color: palette.neutralPrimary,
    background: palette.neutralLighter,
    borderRadius: 4,
  },
}));
