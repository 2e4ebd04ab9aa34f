import { css, useTheme } from '@fluentui/react';
import * as React from 'react';
import type { Activity } from '../../domain/activity/Activity';
import { articleStyles } from './activityArticleStyles';
import { ActivityTime } from './ActivityTime';
import { KeyFacts } from './KeyFacts';
import { Marked } from '../search/Marked';
import { UnderTitle } from './UnderTitle';

export interface ActivitySummaryProps {
  readonly activity: Activity;
  /** The id of the article; its parts are named and described by ids derived from it. */
  readonly id: string;
  readonly typeLabel: string;
  readonly now: number;
  readonly narrow: boolean;
  /** Whether the day stands in the heading above. */
  readonly dayAbove: boolean;
  readonly expanded: boolean;
  readonly onClick: () => void;
}

/** What an activity tells at a glance: type, title, time and source, and the facts below. */
export function ActivitySummary(props: ActivitySummaryProps): React.ReactElement {
  const { activity, id, narrow, expanded } = props;
  const styles = articleStyles(useTheme());
  const whenAndWhence = (
    <>
      <ActivityTime
        time={activity.time}
        now={props.now}
        dayAbove={props.dayAbove}
        className={styles.time}
        relativeClassName={styles.ago}
      />
      {activity.source !== null && (
        <span className={styles.source}>
          <bdi>
            <Marked text={activity.source} />
          </bdi>
        </span>
      )}
    </>
  );
  return (
    <div className={styles.summary} onClick={props.onClick}>
      <div className={styles.texts}>
        <div className={css(styles.headline, expanded && styles.whole)}>
          {activity.title !== null && (
            <span id={`${id}-type`} className={styles.type}>
              <bdi>
                <Marked text={props.typeLabel} />
              </bdi>
            </span>
          )}
          <span id={`${id}-title`} className={css(styles.title, expanded && styles.whole)}>
            <bdi>
              <Marked text={activity.title ?? props.typeLabel} />
            </bdi>
          </span>
        </div>
        {narrow && <UnderTitle dayAbove={props.dayAbove}>{whenAndWhence}</UnderTitle>}
        <div id={`${id}-facts`} className={css(styles.facts, narrow && styles.wrapped)}>
          <KeyFacts activity={activity} withDescription={!expanded} />
        </div>
      </div>
      {!narrow && <div className={styles.side}>{whenAndWhence}</div>}
    </div>
  );
}
