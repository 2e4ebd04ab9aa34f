import { memoizeFunction, mergeStyleSets, useTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react';
import { defaultRangeExtractor } from '@tanstack/virtual-core';
import * as React from 'react';
import type { Activity } from '../domain/activity/Activity';
import type { HistoryState } from '../domain/history/activityHistory';
import { createDayBreaks } from '../domain/time/dayBreaks';
import { ActivityArticle } from './ActivityArticle';
import { dayLabel } from './dayLabel';
import { StickyDay } from './StickyDay';
import { useTimeline } from './TimelineContext';
import type { Expansion } from './useExpansion';
import { useRovingFocus } from './useRovingFocus';
import { useVirtualizer } from './useVirtualizer';

export interface FeedProps {
  readonly id: string;
  readonly history: HistoryState;
  /** The id of the heading that names the feed. */
  readonly headingId: string;
  readonly now: number;
  readonly narrow: boolean;
  /** In CSS pixels; null for as high as its content, up to a screenful. */
  readonly height: number | null;
  readonly expansion: Expansion;
  readonly selectedKey: string | null;
  readonly onSelect: (activity: Activity) => void;
  readonly leaveBefore: () => void;
  readonly leaveAfter: () => void;
  /** What follows the last article within the scrolled area. */
  readonly children: React.ReactNode;
}

/** Up to here every article is in the DOM, so that the browser's own search finds it. */
const ALL_IN_DOM = 150;
const OVERSCAN = 12;
const ROW_HEIGHT = 44;
const NARROW_ROW_HEIGHT = 80;
const DAY_HEIGHT = 40;

/**
 * The articles of the shown activities. Long histories are virtualised: only what is near the
 * visible part is in the DOM, and always the article that Tab reaches, so focus is never lost.
 */
export function Feed(props: FeedProps): React.ReactElement {
  const { history, expansion, narrow, now } = props;
  const { activities, shown: count } = history;
  const { strings, formats } = useTimeline();
  const styles = stylesFor(useTheme());
  const scroller = React.useRef<HTMLDivElement>(null);
  const feed = React.useRef<HTMLDivElement>(null);

  const { opensDay } = React.useMemo(
    () => createDayBreaks(activities, formats.offsetAt),
    [activities, formats.offsetAt],
  );
  const dayAt = (index: number) => dayLabel(activities[index]?.time ?? null, now, strings, formats);
  // The virtualizer measures everything anew when this is another function.
  const keyAt = React.useCallback((index: number) => activities[index]?.key ?? index, [activities]);

  const roving = useRovingFocus({
    feed,
    count,
    reveal: (index) => {
      virtualizer.scrollToIndex(index, { align: 'auto' });
    },
    leaveBefore: props.leaveBefore,
    leaveAfter: props.leaveAfter,
  });
  const { current } = roving;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    getItemKey: keyAt,
    estimateSize: (index) =>
      (narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT) + (opensDay(index) ? DAY_HEIGHT : 0),
    overscan: count <= ALL_IN_DOM ? count : OVERSCAN,
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), current),
  });

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      style={props.height === null ? undefined : { maxHeight: props.height }}
    >
      <StickyDay virtualizer={virtualizer} dayAt={dayAt} opensDay={opensDay} />
      <div
        ref={feed}
        role="feed"
        aria-labelledby={props.headingId}
        aria-describedby={`${props.id}-keys`}
        aria-busy={history.phase.kind === 'reading'}
        className={styles.feed}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={roving.onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const activity = activities[index];
          return (
            activity && (
              <ActivityArticle
                key={activity.key}
                id={`${props.id}-${index}`}
                activity={activity}
                index={index}
                setSize={history.complete ? count : -1}
                dayHeading={opensDay(index) ? dayAt(index) : null}
                now={now}
                narrow={narrow}
                expanded={expansion.isExpanded(activity.key)}
                selected={props.selectedKey === activity.key}
                current={index === current}
                top={start}
                measure={virtualizer.measureElement}
                onFocus={roving.setCurrent}
                onSelect={props.onSelect}
                onToggle={expansion.toggle}
              />
            )
          );
        })}
      </div>
      <p id={`${props.id}-keys`} hidden>
        {strings.text('Feed_Keys')}
      </p>
      {props.children}
    </div>
  );
}

/** Keeps one more article rendered, in its place among the others. */
function withIndex(indexes: number[], index: number): number[] {
  return indexes.includes(index) ? indexes : [...indexes, index].sort((a, b) => a - b);
}

const stylesFor = memoizeFunction(({ palette }: Theme) =>
  mergeStyleSets({
    scroller: {
      position: 'relative',
      overflowY: 'auto',
      overflowX: 'hidden',
      maxHeight: 'min(720px, 80vh)',
      background: palette.white,
    },
    feed: { position: 'relative', width: '100%' },
  }),
);
