import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import { activitiesOf } from '../../domain/feed/FeedItem';
import type { FeedItem, Silence } from '../../domain/feed/FeedItem';
import type { NumberedStrings } from '../../strings/Strings';
import { ActivityLine } from '../activity/ActivityLine';
import type { RowPlace } from '../activity/ArticleRow';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';
import { GroupHeadingLine } from './GroupHeading';
import { OrderLines } from './OrderLines';
import { RunLine } from './RunLine';
import type { Expansion } from './useExpansion';
import type { FeedOpening } from './useFeedOpening';

/** That nothing happened for long, between two activities or since the last one. */
function silenceText(silence: Silence, strings: NumberedStrings): string {
  const { days, passive } = silence;
  if (silence.kind === 'between') {
    return strings.count(passive ? 'Silence_BetweenOwn' : 'Silence_Between', days);
  }
  if (silence.usualDays === null) return strings.count('Silence_SinceOnly', days);
  const usually = strings.count('Silence_Usually', silence.usualDays);
  return strings.count(passive ? 'Silence_SinceOwn' : 'Silence_Since', days, usually);
}

interface FeedArticleBodyProps extends RowPlace {
  readonly item: FeedItem;
  /** Whether what is not loaded may belong to its run or to the lines of its order. */
  readonly mayGrow: boolean;
  readonly expanded: boolean;
  /** Which of the order's lines are expanded; null while the lines are not shown. */
  readonly lineExpansion: Expansion | null;
  readonly onSelect: (activity: Activity) => void;
  /** Called with the key of the activity. */
  readonly onToggle: (key: string) => void;
  readonly onOpen: FeedOpening['toggle'];
}

/** An activity, with the lines of an order below it, or a run; a collapsed group is its heading. */
const FeedArticleBody = React.memo(function FeedArticleBody(
  props: FeedArticleBodyProps,
): React.ReactElement | null {
  const { item, mayGrow, expanded, lineExpansion, onSelect, onToggle, onOpen, ...place } = props;
  switch (item.kind) {
    case 'group':
      return null;
    case 'run':
      return <RunLine {...place} run={item} mayGrow={mayGrow} onOpen={onOpen} />;
    case 'activity':
      return (
        <>
          <ActivityLine
            {...place}
            activity={item.activity}
            ofRun={item.ofRun}
            expanded={expanded}
            onSelect={onSelect}
            onToggle={onToggle}
          />
          {item.lines.length > 0 && (
            <OrderLines
              {...place}
              order={item}
              mayGrow={mayGrow}
              expansion={lineExpansion}
              onSelect={onSelect}
              onOpen={onOpen}
            />
          )}
        </>
      );
  }
});

interface FeedArticleProps extends FeedArticleBodyProps {
  /** Counted from 0. */
  readonly index: number;
  /** How many articles the feed has; -1 while that is not known. */
  readonly setSize: number;
  /** Says that here begins or ends what is new to the reader. */
  readonly news: string | null;
  readonly selected: boolean;
  /** Distance from the top of the feed in CSS pixels. */
  readonly top: number;
  readonly track: (element: HTMLElement | null) => void;
  /** Called with the place of the article, counted from 0. */
  readonly onFocus: (index: number) => void;
  /** Called with the key of the first activity after a gap. */
  readonly onFillBefore: (activityKey: string) => void;
}

/**
 * One article of the feed: the gap and the silence before it, the heading of the group that it opens, and
 * its body. Rendered again only when one of its props is another: each step of scrolling renders the
 * feed, and nearly all articles stay as they are.
 */
export const FeedArticle = React.memo(function FeedArticle({
  index,
  setSize,
  news,
  selected,
  top,
  track,
  onFocus,
  onFillBefore,
  ...body
}: FeedArticleProps): React.ReactElement {
  const { item, id, now, tabIndex, onOpen } = body;
  const { strings } = useTimeline();
  return (
    <article
      ref={track}
      data-index={index}
      className="cit-ring cit-article"
      style={{ top }}
      tabIndex={tabIndex}
      aria-labelledby={namedBy(item, id)}
      aria-describedby={item.kind === 'group' ? undefined : `${id}-time ${id}-facts`}
      aria-posinset={index + 1}
      aria-setsize={setSize}
      aria-current={selected}
      onFocus={() => {
        onFocus(index);
      }}
    >
      {news !== null && <p className="cit-group-silence cit-news">{news}</p>}
      {item.afterGap && (
        <p className="cit-group-silence">
          <span>
            {strings.text('Gap_NotLoaded')}{' '}
            <TextButton
              tabIndex={tabIndex}
              onClick={() => {
                onFillBefore(activitiesOf(item)[0]?.key ?? '');
              }}
            >
              {strings.text('Gap_Load')}
            </TextButton>
          </span>
        </p>
      )}
      {item.silence && <p className="cit-group-silence">{silenceText(item.silence, strings)}</p>}
      {item.heading && (
        <GroupHeadingLine
          heading={item.heading}
          id={`${id}-group`}
          now={now}
          tabIndex={tabIndex}
          onOpen={onOpen}
        />
      )}
      <div>
        <FeedArticleBody {...body} />
      </div>
    </article>
  );
});

/** The ids of the elements that name the article. */
function namedBy(item: FeedItem, id: string): string {
  if (item.kind === 'group') return `${id}-group`;
  const typed = item.kind === 'activity' && item.activity.title !== null;
  return typed ? `${id}-type ${id}-title` : `${id}-title`;
}
