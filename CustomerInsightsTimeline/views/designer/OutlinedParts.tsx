import { css } from '@fluentui/react';
import * as React from 'react';
import { useTimeline } from '../TimelineContext';
import { PartSkeleton } from './PartSkeleton';
import type { ScreenPart } from './screenParts';
import { stylesOf } from '../stylesOf';

export interface OutlinedPartsProps {
  readonly parts: readonly ScreenPart[];
  /** Beside each other, where there is room. */
  readonly inColumns?: boolean;
}

/** Parts of the screen in outline, each with the inputs of the maker that it follows. */
export function OutlinedParts(props: OutlinedPartsProps): React.ReactElement | null {
  const { parts, inColumns = false } = props;
  const { strings } = useTimeline();
  const styles = useStyles();
  if (parts.length === 0) return null;
  return (
    <ul className={css(styles.list, inColumns && styles.columns)}>
      {parts.map(({ title, input, isOn, shape, settings = [] }) => (
        <li key={title} className={styles.part}>
          <span className={styles.head}>
            <span className={styles.title}>{title}</span>
            {input !== null && <bdi>{input}</bdi>}
            {settings.map((setting) => (
              <span key={setting.input}>
                {strings.text('Filter_NameValue', setting.input, setting.value)}
              </span>
            ))}
          </span>
          {isOn && shape && <PartSkeleton shape={shape} />}
        </li>
      ))}
    </ul>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  list: { display: 'grid', rowGap: 16, margin: '0 0 16px', padding: 0, listStyle: 'none' },
  columns: {
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    columnGap: 24,
  },
  part: { minWidth: 0 },
  head: [
    fonts.small,
    {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: 12,
      color: palette.neutralSecondary,
      overflowWrap: 'anywhere',
    },
  ],
  title: { fontWeight: 600, color: palette.neutralPrimary },
}));
