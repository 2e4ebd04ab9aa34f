import { css } from '@fluentui/react';
import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { FeedItem } from '../../domain/feed/FeedItem';
import { firstOf } from '../../domain/feed/FeedItem';
import type { Silence } from '../../domain/feed/FeedItem';
import type { NumberedStrings } from '../../strings/Strings';
import { ActivityLine } from '../activity/ActivityLine';
import type { RowLayout } from '../activity/articleLayout';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';
import { GroupHeadingLine } from './GroupHeading';
import { OrderLines } from './OrderLines';
import { RunLine } from './RunLine';
import type { Expansion } from './useExpansion';

/** Says that nothing happened for long, between two activities or since the last one. */
function SilenceLine({ silence }: { readonly silence: Silence }): React.ReactElement {
  const { strings } = useTimeline();
  return <p className="cit-group-silence">{silenceText(silence, strings)}</p>;
}

function silenceText(silence: Silence, strings: NumberedStrings): string {
  const { days, passive } = silence;
  if (silence.kind === 'between') {
    return strings.count(passive ? 'Silence_BetweenOwn' : 'Silence_Between', days);
  }
  if (silence.usualDays === null) return strings.count('Silence_SinceOnly', days);
  const usually = strings.count('Silence_Usually', silence.usualDays);
  return strings.count(passive ? 'Silence_SinceOwn' : 'Silence_Since', days, usually);
}

interface GapLineProps {
  readonly tabIndex: 0 | -1;
  readonly onFill: () => void;
}

/** Says that something between two activities may not be loaded, and loads it. */
function GapLine({ tabIndex, onFill }: GapLineProps): React.ReactElement {
  const { strings } = useTimeline();
  return (
    <p className="cit-group-silence">
      <span>
        {strings.text('Gap_NotLoaded')}{' '}
        <TextButton tabIndex={tabIndex} onClick={onFill}>
          {strings.text('Gap_Load')}
        </TextButton>
      </span>
    </p>
  );
}

interface FeedArticleBodyProps {
  readonly item: FeedItem;
  /** Whether what is not loaded may belong to its run or to the lines of its order. */
  readonly mayGrow: boolean;
  /** Unique on the page; the parts of the article derive their ids from it. */
  readonly id: string;
  readonly now: number;
  readonly layout: RowLayout;
  /** Whether the day stands in the heading above. */
  readonly dayAbove: boolean;
  readonly expanded: boolean;
  /** Which of the order's lines are expanded; null while the lines are not shown. */
  readonly lineExpansion: Expansion | null;
  readonly tabIndex: 0 | -1;
  readonly onSelect: (activity: Activity) => void;
  /** Called with the key of the activity. */
  readonly onToggle: (key: string) => void;
  /** Called with the activities of the run. */
  readonly onToggleRun: (activities: readonly Activity[]) => void;
  /** Called with the key of the order. */
  readonly onToggleOrder: (key: string) => void;
}

/** An activity, with the lines of an order below it, or a run; a collapsed group is its heading. */
const FeedArticleBody = React.memo(function FeedArticleBody(
  props: FeedArticleBodyProps,
): React.ReactElement | null {
  const { item, id, now, layout, dayAbove, tabIndex } = props;
  const common = { id, now, layout, dayAbove, tabIndex };
  switch (item.kind) {
    case 'group':
      return null;
    case 'run':
      return (
        <RunLine {...common} run={item} mayGrow={props.mayGrow} onToggle={props.onToggleRun} />
      );
    case 'activity':
      return (
        <>
          <ActivityLine
            {...common}
            activity={item.activity}
            ofRun={item.ofRun}
            expanded={props.expanded}
            onSelect={props.onSelect}
            onToggle={props.onToggle}
          />
          {item.lines.length > 0 && (
            <OrderLines
              {...common}
              order={item.activity}
              lines={item.lines}
              mayGrow={props.mayGrow}
              expansion={props.lineExpansion}
              onSelect={props.onSelect}
              onToggle={props.onToggleOrder}
            />
          )}
        </>
      );
  }
});

interface FeedArticleProps extends Omit<FeedArticleBodyProps, 'tabIndex'> {
  /** Counted from 0. */
  readonly index: number;
  /** How many articles the feed has; -1 while that is not known. */
  readonly setSize: number;
  /** Says that here begins or ends what is new to the reader. */
  readonly news: string | null;
  readonly selected: boolean;
  /** Whether this article is the feed's one tab stop. */
  readonly current: boolean;
  /** Distance from the top of the feed in CSS pixels. */
  readonly top: number;
  readonly track: (element: HTMLElement | null) => void;
  /** Called with the place of the article, counted from 0. */
  readonly onFocus: (index: number) => void;
  /** Called with the key of the group. */
  readonly onToggleGroup: (groupKey: string) => void;
  /** Called with the key of the first activity after a gap. */
  readonly onFillBefore: (activityKey: string) => void;
}

/**
 * One article of the feed: the silence before it, the heading of the group that it opens, and its
 * body. Rendered again only when one of its props is another: each step of scrolling renders the
 * feed, and nearly all articles stay as they are.
 */
export const FeedArticle = React.memo(function FeedArticle({
  index,
  setSize,
  news,
  selected,
  current,
  top,
  track,
  onFocus,
  onToggleGroup,
  onFillBefore,
  ...body
}: FeedArticleProps): React.ReactElement {
  const { item, id, now } = body;
  const tabIndex = current ? 0 : -1;
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
        <GapLine
          tabIndex={tabIndex}
          onFill={() => {
            onFillBefore(firstOf(item)?.key ?? '');
          }}
        />
      )}
      {item.silence && <SilenceLine silence={item.silence} />}
      {item.heading && (
        <GroupHeadingLine
          heading={item.heading}
          id={`${id}-group`}
          now={now}
          tabIndex={tabIndex}
          onToggle={onToggleGroup}
        />
      )}
      <div className={css(selected && 'cit-article-selected')}>
        <FeedArticleBody {...body} tabIndex={tabIndex} />
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
