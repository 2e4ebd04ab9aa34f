import { css, useTheme } from '@fluentui/react';
import { ChevronDown } from 'lucide-react';
import * as React from 'react';
import type { Activity } from '../domain/activity/Activity';
import { typeAppearance } from '../domain/activity/activityType';
import { articleStyles } from './activityArticleStyles';
import { ActivityDetails } from './ActivityDetails';
import { ActivitySummary } from './ActivitySummary';
import { useTimeline } from './TimelineContext';
import { TypeIcon } from './TypeIcon';
import { typeLabel } from './typeLabel';

export interface ActivityArticleProps {
  readonly activity: Activity;
  /** Unique on the page; the parts of the article derive their ids from it. */
  readonly id: string;
  /** Counted from 0. */
  readonly index: number;
  /** How many articles the feed has; -1 while that is not known. */
  readonly setSize: number;
  /** The heading of the day that this activity opens, if it does. */
  readonly dayHeading: string | null;
  readonly now: number;
  readonly narrow: boolean;
  readonly expanded: boolean;
  readonly selected: boolean;
  /** Whether this article is the feed's one tab stop. */
  readonly current: boolean;
  /** Distance from the top of the feed in CSS pixels. */
  readonly top: number;
  readonly measure: (element: HTMLElement | null) => void;
  /** Told the place of the article, counted from 0. */
  readonly onFocus: (index: number) => void;
  readonly onSelect: (activity: Activity) => void;
  /** Told the key of the activity. */
  readonly onToggle: (key: string) => void;
}

/**
 * One activity of the feed. Rendered again only when one of its props is another: each step of
 * scrolling renders the feed, and nearly all articles stay as they are.
 */
export const ActivityArticle = React.memo(function ActivityArticle(
  props: ActivityArticleProps,
): React.ReactElement {
  const { activity, id, index, expanded, current } = props;
  const { strings, hues } = useTimeline();
  const styles = articleStyles(useTheme());
  const appearance = typeAppearance(activity.type);
  const colour = hues[appearance.hue] ?? '';
  const type = typeLabel(activity, strings);
  const tabIndex = current ? 0 : -1;
  return (
    <article
      ref={props.measure}
      data-index={index}
      className={css(styles.article, props.selected && styles.selected)}
      style={{ top: props.top }}
      tabIndex={tabIndex}
      aria-labelledby={activity.title === null ? `${id}-title` : `${id}-type ${id}-title`}
      aria-describedby={`${id}-facts`}
      aria-posinset={index + 1}
      aria-setsize={props.setSize}
      aria-current={props.selected}
      onFocus={() => {
        props.onFocus(index);
      }}
    >
      {props.dayHeading !== null && <h3 className={styles.day}>{props.dayHeading}</h3>}
      <div className={styles.row}>
        <span className={styles.rail} style={{ borderColor: colour }} />
        <span className={styles.icon} style={{ color: colour }}>
          <TypeIcon name={appearance.icon} />
        </span>
        <div className={styles.body}>
          <ActivitySummary
            activity={activity}
            id={id}
            typeLabel={type}
            now={props.now}
            narrow={props.narrow}
            expanded={expanded}
            onClick={toggleBySummary}
          />
          {expanded && (
            <ActivityDetails activity={activity} id={`${id}-details`} tabIndex={tabIndex} />
          )}
        </div>
        <button
          type="button"
          className={styles.expander}
          tabIndex={tabIndex}
          aria-expanded={expanded}
          aria-controls={expanded ? `${id}-details` : undefined}
          aria-label={strings.text('Activity_Details', activity.title ?? type)}
          onClick={toggle}
        >
          <ChevronDown
            aria-hidden
            size={16}
            strokeWidth={1.75}
            className={css(styles.chevron, expanded && styles.turned)}
          />
        </button>
      </div>
    </article>
  );

  /** The expander is the real control; the whole summary is a larger target for the mouse. */
  function toggleBySummary() {
    // A click that ends the marking of text is not meant to open anything.
    if (window.getSelection()?.type !== 'Range') toggle();
  }

  /** Who closes an activity has done with it and does not choose it. */
  function toggle() {
    if (!expanded) props.onSelect(activity);
    props.onToggle(activity.key);
  }
});
