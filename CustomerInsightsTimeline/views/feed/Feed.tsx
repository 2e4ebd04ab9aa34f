import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { ActivityItem, FeedItem } from '../../domain/feed/FeedItem';
import { lastVisitPlace } from '../../domain/feed/locate';
import type { Visit } from '../../domain/visits';
import { newestSeen } from '../../domain/visits';
import { lastVisitText } from '../digest/DigestLine';
import { FeedArticle } from './FeedArticle';
import type { FeedHandle } from './useFeedOpening';
import { MOST_PRINTED } from './renderedArticles';
import { StickyHeading } from './GroupHeading';
import { useTimeline } from '../TimelineContext';
import type { ArrangementInput } from './useArrangement';
import { useArrangement } from './useArrangement';
import type { Expansion } from './useExpansion';
import type { FeedNavigationOptions } from './useFeedNavigation';
import { useFeedNavigation } from './useFeedNavigation';
import { useFeedOpening } from './useFeedOpening';

export interface FeedProps
  extends
    ArrangementInput,
    Pick<FeedNavigationOptions, 'leaveBefore' | 'leaveAfter' | 'onFind' | 'onPlace'> {
  /** That of the timeline, from which that of its heading is derived, too. */
  readonly id: string;
  /** Whether more is being read. */
  readonly busy: boolean;
  /** The height of the control in CSS pixels; null for as high as its content, up to a screenful. */
  readonly height: number | null;
  readonly expansion: Expansion;
  readonly selectedKey: string | null;
  readonly onSelect: (activity: Activity) => void;
  /** How the reader left the customer before. */
  readonly lastVisit: Visit | undefined;
  /** Loads what is missing before the activity of a key. */
  readonly onFillBefore: (activityKey: string) => void;
  /** What follows the last article within the scrolled area. */
  readonly children: React.ReactNode;
}

/**
 * The articles of the shown activities. Articles are counted as they stand: a run, a collapsed group
 * and an order with its lines are one each. Headings and silences say how many activities that is.
 */
export const Feed = React.forwardRef(function Feed(
  props: FeedProps,
  handle: React.Ref<FeedHandle>,
): React.ReactElement {
  const { expansion, now, neverFold, lastVisit } = props;
  const environment = useTimeline();
  const { strings } = environment;
  const opening = useFeedOpening();
  const [arranged, isWhole] = useArrangement(props, opening);
  const complete = props.complete && isWhole;
  const { items } = arranged;
  const count = items.length;
  const seen = newestSeen(lastVisit);
  const visitPlace = lastVisitPlace(items, { seen, now, order: props.order });
  const isAbove = props.order === 'newestFirst';
  const visitText = lastVisitText(lastVisit?.at, now, environment);
  const news = visitText && `${isAbove ? '↑' : '↓'} ${visitText}`;
  const isBesideGap = (index: number) =>
    index === count - 1 || items[index]?.afterGap === true || items[index + 1]?.afterGap === true;
  const mayGrow = (item: FeedItem, index: number) =>
    !complete && (item.kind === 'activity' || isBesideGap(index) || !props.certain);
  const linesOpen = (item: ActivityItem) =>
    item.lines.length > 0 && opening.openedOrders.has(item.key) !== item.lines.some(neverFold);
  const { virtualizer, layout, current, ...navigation } = useFeedNavigation({
    ...props,
    handle,
    arranged,
    isWhole,
    complete,
    opening,
    linesOpen,
    silencesKnown: complete && props.gapless,
  });

  return (
    <div
      ref={navigation.scroller}
      className="cit-feed-scroller"
      style={props.height === null ? undefined : withinHeight(props.height)}
    >
      <StickyHeading virtualizer={virtualizer} arranged={arranged} now={now} />
      <div
        ref={navigation.feed}
        role="feed"
        aria-labelledby={`${props.id}-heading`}
        aria-describedby={`${props.id}-keys`}
        aria-busy={props.busy || !isWhole}
        className="cit-feed"
        style={{ height: virtualizer.height }}
        onKeyDown={navigation.onKeyDown}
        onFocus={navigation.onFocus}
        onBlur={navigation.onBlur}
      >
        {virtualizer.articles.map(({ index, top }) => {
          const item = items[index];
          if (!item) return null;
          const activity = item.kind === 'activity' ? item.activity : null;
          return (
            <FeedArticle
              key={item.key}
              id={`${props.id}-${index}`}
              item={item}
              index={index}
              mayGrow={mayGrow(item, index)}
              setSize={complete ? count : -1}
              news={index === visitPlace ? news : null}
              now={now}
              layout={layout}
              dayAbove={arranged.headingAt(index)?.span.kind === 'day'}
              expanded={activity !== null && expansion.isExpanded(activity.key)}
              lineExpansion={item.kind === 'activity' && linesOpen(item) ? expansion : null}
              selected={activity !== null && props.selectedKey === activity.key}
              tabIndex={index === current ? 0 : -1}
              top={top}
              track={virtualizer.track}
              onFocus={navigation.setCurrent}
              onSelect={props.onSelect}
              onToggle={expansion.toggle}
              onFillBefore={props.onFillBefore}
              onOpen={opening.toggle}
            />
          );
        })}
      </div>
      <p id={`${props.id}-keys`} hidden>
        {strings.text('Feed_Keys')}
      </p>
      {count > MOST_PRINTED && (
        <p className="cit-feed-on-paper">{strings.count('Print_First', MOST_PRINTED, count)}</p>
      )}
      {isWhole && props.children}
    </div>
  );
});

/** In CSS pixels: a heading and three rows of a phone. */
const LEAST_HEIGHT = 244;

/** Fills what the other parts leave, but never so little that nothing can be read. */
function withinHeight(height: number): React.CSSProperties {
  return { maxHeight: height, minHeight: Math.min(LEAST_HEIGHT, height) };
}
