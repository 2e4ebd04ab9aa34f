import { memoizeFunction, mergeStyleSets, useTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react';
import * as React from 'react';

export interface TimelineHeadingProps {
  readonly id: string;
  readonly heading: string;
}

/** The heading that names the control and its feed. */
export function TimelineHeading({ id, heading }: TimelineHeadingProps): React.ReactElement {
  const styles = stylesFor(useTheme());
  return (
    <h2 id={`${id}-heading`} className={styles.heading}>
      {heading}
    </h2>
  );
}

const stylesFor = memoizeFunction(({ fonts, palette }: Theme) =>
  mergeStyleSets({
    heading: [
      fonts.mediumPlus,
      {
        flex: '1 1 auto',
        margin: 0,
        minWidth: 0,
        fontWeight: 600,
        overflowWrap: 'anywhere',
        color: palette.neutralPrimary,
      },
    ],
  }),
);
