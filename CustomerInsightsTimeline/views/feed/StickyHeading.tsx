import * as React from 'react';
import type { Arranged } from '../../domain/feed/arrangement';
import { groupLabel } from './groupLabel';
import { useTimeline } from '../TimelineContext';
import type { FeedVirtualizer } from './useVirtualizer';
import { stylesOf } from '../stylesOf';

export interface StickyHeadingProps {
  readonly virtualizer: FeedVirtualizer;
  readonly arranged: Arranged;
  readonly now: number;
}

/**
 * Keeps the group in sight while its activities scroll by. Only for the eyes: the real headings are
 * inside the articles, as a feed holds nothing but articles.
 */
export function StickyHeading(props: StickyHeadingProps): React.ReactElement | null {
  const { virtualizer, arranged } = props;
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const offset = virtualizer.scrollOffset ?? 0;
  const first = offset > 0 ? virtualizer.getVirtualItemForOffset(offset) : undefined;
  const heading = first && arranged.headingAt(first.index);
  if (!heading) return null;
  // Just above its own heading the old group is still what is seen; a blank would flicker.
  const inSight = arranged.items[first.index]?.heading && first.start === offset;
  return inSight ? null : (
    <div className={styles.place} aria-hidden>
      <div className={styles.heading}>{groupLabel(heading.span, props.now, strings, formats)}</div>
    </div>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  place: {
    position: 'sticky',
    top: 0,
    height: 0,
    zIndex: 1,
    '@media print': { display: 'none' },
  },
  heading: [
    fonts.medium,
    {
      padding: '4px 0',
      // In line with the heading in the article, which has a mark before it.
      paddingInlineStart: 22,
      fontWeight: 600,
      lineHeight: 20,
      color: palette.neutralPrimary,
      background: palette.white,
      borderBottom: `1px solid ${palette.neutralQuaternary}`,
    },
  ],
}));
