import { css } from '@fluentui/react';
import * as React from 'react';
import type { FeedItem } from '../../domain/feed/FeedItem';
import { useArticleStyles } from '../activity/activityArticleStyles';
import type { FeedArticleBodyProps } from './FeedArticleBody';
import { FeedArticleBody } from './FeedArticleBody';
import { GroupHeadingLine } from './GroupHeadingLine';
import { SilenceLine } from './SilenceLine';

export interface FeedArticleProps extends Omit<FeedArticleBodyProps, 'tabIndex'> {
  /** Counted from 0. */
  readonly index: number;
  /** How many articles the feed has; -1 while that is not known. */
  readonly setSize: number;
  readonly selected: boolean;
  /** Whether this article is the feed's one tab stop. */
  readonly current: boolean;
  /** Distance from the top of the feed in CSS pixels. */
  readonly top: number;
  readonly measure: (element: HTMLElement | null) => void;
  /** Told the place of the article, counted from 0. */
  readonly onFocus: (index: number) => void;
  /** Told the key of the group. */
  readonly onToggleGroup: (groupKey: string) => void;
}

/**
 * One article of the feed: the silence before it, the heading of the group that it opens, and its
 * body. Rendered again only when one of its props is another: each step of scrolling renders the
 * feed, and nearly all articles stay as they are.
 */
export const FeedArticle = React.memo(function FeedArticle({
  index,
  setSize,
  selected,
  current,
  top,
  measure,
  onFocus,
  onToggleGroup,
  ...body
}: FeedArticleProps): React.ReactElement {
  const { item, id, now } = body;
  const styles = useArticleStyles();
  const tabIndex = current ? 0 : -1;
  return (
    <article
      ref={measure}
      data-index={index}
      className={styles.article}
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
      <div className={css(selected && styles.selected)}>
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
