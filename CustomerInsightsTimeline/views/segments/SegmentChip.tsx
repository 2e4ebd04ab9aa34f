import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { useShowLinked } from '../insights/LinkedTypes';
import { useTimeline } from '../TimelineContext';
import { useCopy } from '../takeaway/useCopy';
import { stylesOf } from '../stylesOf';

export interface SegmentChipProps {
  /** The name of the segment's output table. */
  readonly name: string;
  /** The name that marketers gave it, or the same. */
  readonly text: string;
}

/** A segment, with what can be done about it in a menu. */
export function SegmentChip({ name, text }: SegmentChipProps): React.ReactElement {
  const { strings } = useTimeline();
  const styles = useStyles();
  const copy = useCopy();
  const showLinked = useShowLinked(name, text);
  const items = [
    {
      key: 'copy',
      text: strings.text('Segments_Copy'),
      onClick: () => {
        copy({ text });
      },
    },
    ...(showLinked
      ? [{ key: 'show', text: strings.text('Insights_ShowRelated'), onClick: showLinked }]
      : []),
  ];
  return (
    <span className={styles.chip}>
      <DefaultButton
        title={name}
        menuProps={{ items, shouldFocusOnMount: true }}
        // Fluent's arrow is a font that is not there.
        onRenderMenuIcon={() => null}
      >
        <bdi className={styles.text}>{text}</bdi>
      </DefaultButton>
    </span>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  // A class of the button's own would yield to those that Fluent writes later.
  chip: {
    button: {
      ...fonts.small,
      maxWidth: 220,
      minWidth: 0,
      height: 24,
      minHeight: 0,
      boxSizing: 'border-box',
      padding: '0 8px',
      fontWeight: 400,
      color: palette.neutralPrimary,
      background: palette.neutralLighter,
      border: `1px solid ${palette.neutralQuaternary}`,
      borderRadius: 12,
      '@media (pointer: coarse)': { height: 36, borderRadius: 18 },
    },
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
}));
