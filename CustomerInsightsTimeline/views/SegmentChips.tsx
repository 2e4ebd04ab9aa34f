import { ActionButton, memoizeFunction, mergeStyleSets, useTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react';
import * as React from 'react';
import type { Segments } from '../domain/segments/decodeSegments';
import type { UnformattedRest } from '../domain/semantic/decodeSemanticData';
import { useTimeline } from './TimelineContext';
import { UnformattedDetails } from './UnformattedDetails';

export interface SegmentChipsProps {
  readonly segments: Segments;
  readonly narrow: boolean;
}

const SHOWN = 8;
const SHOWN_NARROW = 3;

/** The segments that the customer is a member of; beyond a line's worth behind "+n". */
export function SegmentChips({
  segments: { segments, unreadable },
  narrow,
}: SegmentChipsProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = stylesFor(useTheme());
  const [all, setAll] = React.useState(false);
  const limit = narrow ? SHOWN_NARROW : SHOWN;
  // One more chip takes no more room than a button that hides it.
  const folds = segments.length > limit + 1;
  const shown = folds && !all ? segments.slice(0, limit) : segments;
  const hidden = segments.length - limit;
  return (
    <>
      {segments.length === 0 && unreadable.length === 0 && (
        <span className={styles.none}>{strings.text('Segments_None')}</span>
      )}
      {segments.length > 0 && (
        <ul className={styles.list} aria-label={strings.text('Segments_Title')}>
          {shown.map(({ name }) => (
            <li key={name} className={styles.chip} title={name}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      {folds && (
        <ActionButton
          className={styles.more}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all
            ? strings.text('Segments_Fewer')
            : strings.count('Segments_More', hidden, formats.number(hidden))}
        </ActionButton>
      )}
      {unreadable.length > 0 && (
        <details className={styles.unreadable}>
          <summary>
            {strings.count(
              'Segments_Unreadable',
              unreadable.length,
              formats.number(unreadable.length),
            )}
          </summary>
          {unreadable.map((text, index) => (
            <UnformattedDetails key={index} rest={asRest(text)} tabIndex={0} />
          ))}
        </details>
      )}
    </>
  );
}

function asRest(text: string): UnformattedRest {
  return { text, reason: 'noFields' };
}

const stylesFor = memoizeFunction(({ palette, fonts }: Theme) =>
  mergeStyleSets({
    list: {
      flex: '1 1 240px',
      display: 'flex',
      flexWrap: 'wrap',
      gap: 4,
      margin: 0,
      padding: 0,
      listStyle: 'none',
      minWidth: 0,
    },
    chip: [
      fonts.small,
      {
        maxWidth: 220,
        boxSizing: 'border-box',
        padding: '0 8px',
        lineHeight: 22,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        color: palette.neutralPrimary,
        background: palette.neutralLighter,
        border: `1px solid ${palette.neutralQuaternary}`,
        borderRadius: 12,
      },
    ],
    more: { height: 24 },
    none: { color: palette.neutralSecondary },
    unreadable: { flexBasis: '100%', color: palette.neutralSecondary },
  }),
);
