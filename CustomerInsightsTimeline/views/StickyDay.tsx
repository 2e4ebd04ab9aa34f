import { memoizeFunction, mergeStyleSets, useTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react';
import * as React from 'react';
import type { FeedVirtualizer } from './useVirtualizer';

export interface StickyDayProps {
  readonly virtualizer: FeedVirtualizer;
  readonly dayAt: (index: number) => string;
  readonly opensDay: (index: number) => boolean;
}

/**
 * Keeps the day in sight while its activities scroll by. Only for the eyes: the real headings are
 * inside the articles, as a feed holds nothing but articles.
 */
export function StickyDay({
  virtualizer,
  dayAt,
  opensDay,
}: StickyDayProps): React.ReactElement | null {
  const styles = stylesFor(useTheme());
  const offset = virtualizer.scrollOffset ?? 0;
  const first = offset > 0 ? virtualizer.getVirtualItemForOffset(offset) : undefined;
  if (!first) return null;
  // Just above its own heading the old day is still what is seen; a blank would flicker.
  const headingInSight = opensDay(first.index) && first.start === offset;
  return headingInSight ? null : (
    <div className={styles.place} aria-hidden>
      <div className={styles.day}>{dayAt(first.index)}</div>
    </div>
  );
}

const stylesFor = memoizeFunction(({ palette, fonts }: Theme) =>
  mergeStyleSets({
    place: { position: 'sticky', top: 0, height: 0, zIndex: 1 },
    day: [
      fonts.medium,
      {
        padding: '4px 0',
        fontWeight: 600,
        lineHeight: 20,
        color: palette.neutralPrimary,
        background: palette.white,
        borderBottom: `1px solid ${palette.neutralQuaternary}`,
      },
    ],
  }),
);
