import { DefaultButton, memoizeFunction, mergeStyleSets, useTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react';
import * as React from 'react';
import { matchRanges } from '../../domain/search/matchRanges';
import type { UnformattedRest } from '../../domain/semantic/decodeSemanticData';
import { Marked } from '../search/Marked';
import { SearchNeedle } from '../search/SearchNeedle';
import { useTimeline } from '../TimelineContext';

export interface UnformattedDetailsProps {
  readonly rest: UnformattedRest;
  readonly tabIndex: 0 | -1;
}

/** As much as a screen holds; the rest of a megabyte is a click away, unless it was searched for. */
const FIRST_CHARACTERS = 1000;

/** Data that could not be decoded, as it is, with the reason. */
export function UnformattedDetails({
  rest,
  tabIndex,
}: UnformattedDetailsProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = stylesFor(useTheme());
  const needle = React.useContext(SearchNeedle);
  const [all, setAll] = React.useState(false);
  const { length } = rest.text;
  const firstMatchEnd = matchRanges(rest.text, needle)[0]?.end ?? 0;
  const first = Math.max(FIRST_CHARACTERS, firstMatchEnd);
  return (
    <div>
      <h4 className={styles.heading}>{strings.text('Rest_Title')}</h4>
      <p className={styles.reason}>{strings.text(`Rest_${rest.reason}`)}</p>
      <pre className={styles.text} tabIndex={tabIndex} aria-label={strings.text('Rest_Title')}>
        <Marked text={all ? rest.text : rest.text.slice(0, first)} />
      </pre>
      {!all && length > first && (
        <DefaultButton
          tabIndex={tabIndex}
          onClick={() => {
            setAll(true);
          }}
        >
          {strings.count('Rest_ShowAll', length, formats.number(length))}
        </DefaultButton>
      )}
    </div>
  );
}

const stylesFor = memoizeFunction(({ palette, fonts }: Theme) =>
  mergeStyleSets({
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
  }),
);
