import * as React from 'react';
import type { Activity } from '../../domain/activity/Activity';
import { ActivityTime } from './ActivityTime';
import { KeyFacts } from './KeyFacts';
import { LongText } from '../fields/LongText';
import { Marked } from '../search/Marked';
import type { RowLayout } from './RowLayout';
import { SummaryLines } from './SummaryLines';

export interface ActivitySummaryProps {
  readonly activity: Activity;
  /** The id of the article; its parts are named and described by ids derived from it. */
  readonly id: string;
  readonly typeLabel: string;
  readonly now: number;
  readonly layout: RowLayout;
  /** Whether the day stands in the heading above. */
  readonly dayAbove: boolean;
  readonly expanded: boolean;
  readonly tabIndex: 0 | -1;
  readonly onClick: () => void;
}

/** What an activity tells at a glance: type, title, time and source, and the facts below. */
export function ActivitySummary(props: ActivitySummaryProps): React.ReactElement {
  const { activity, dayAbove, expanded } = props;
  const title = activity.title ?? props.typeLabel;
  return (
    <SummaryLines
      id={props.id}
      layout={props.layout}
      type={activity.title === null ? null : <Marked text={props.typeLabel} />}
      title={
        expanded ? <LongText text={title} tabIndex={props.tabIndex} /> : <Marked text={title} />
      }
      time={
        <ActivityTime
          id={`${props.id}-time`}
          time={activity.time}
          now={props.now}
          dayAbove={dayAbove}
        />
      }
      source={activity.source === null ? null : <Marked text={activity.source} />}
      facts={<KeyFacts activity={activity} withDescription={!expanded} />}
      dayAbove={dayAbove}
      whole={expanded}
      onClick={props.onClick}
    />
  );
}
