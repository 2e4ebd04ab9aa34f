import { css } from '@fluentui/react';
import { ChevronDown } from 'lucide';
import * as React from 'react';
import type { GroupHeading } from '../../domain/feed/FeedItem';
import { useArticleTopStyles } from './articleTopStyles';
import { groupLabel } from './groupLabel';
import { useTimeline } from '../TimelineContext';
import { Icon } from '../Icon';

export interface GroupHeadingLineProps {
  readonly heading: GroupHeading;
  /** Of the element that names the group. */
  readonly id: string;
  readonly now: number;
  readonly tabIndex: 0 | -1;
  /** Told the key of the group. */
  readonly onToggle: (groupKey: string) => void;
}

/** The heading of a group with its count, which opens and closes the group. */
export function GroupHeadingLine(props: GroupHeadingLineProps): React.ReactElement {
  const { key, span, count, mayGrow, collapsed } = props.heading;
  const { strings, formats } = useTimeline();
  const styles = useArticleTopStyles();
  const number = formats.number(count);
  const inWords = strings.count(mayGrow ? 'Group_AtLeast' : 'Group_Activities', count, number);
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        className={styles.toggle}
        tabIndex={props.tabIndex}
        aria-expanded={!collapsed}
        onClick={() => {
          props.onToggle(key);
        }}
      >
        <Icon of={ChevronDown} className={css(styles.chevron, collapsed && styles.aside)} />
        <span id={props.id}>
          {groupLabel(span, props.now, strings, formats)}
          <span className={collapsed ? styles.count : styles.hidden}>, {inWords}</span>
        </span>
        {!collapsed && (
          <span aria-hidden className={styles.count}>
            · {strings.soFar(number, !mayGrow)}
          </span>
        )}
      </button>
    </h3>
  );
}
