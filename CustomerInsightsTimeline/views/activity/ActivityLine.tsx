import { css } from '@fluentui/react';
import { ChevronDown } from 'lucide';
import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import { LongText } from '../fields/LongText';
import { Icon } from '../Icon';
import { Marked } from '../search/Marked';
import { useTimeline } from '../TimelineContext';
import { ActivityDetails } from './ActivityDetails';
import type { RowLayout } from './articleLayout';
import { RowFacts } from './RowFacts';
import { ActivityTime, SummaryLines } from './SummaryLines';
import { activityName, TypeIcon, typeLabel } from './TypeIcon';

interface ActivitySummaryProps {
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

/** What an activity shows at a glance: type, title, time and source, and the facts below. */
function ActivitySummary(props: ActivitySummaryProps): React.ReactElement {
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
      facts={
        <RowFacts
          activity={activity}
          now={props.now}
          expanded={expanded}
          tabIndex={props.tabIndex}
        />
      }
      dayAbove={dayAbove}
      whole={expanded}
      onClick={props.onClick}
    />
  );
}

interface ActivityLineProps {
  readonly activity: Activity;
  /** Unique on the page; the parts of the line derive their ids from it. */
  readonly id: string;
  readonly now: number;
  readonly layout: RowLayout;
  /** Whether the day stands in the heading above. */
  readonly dayAbove: boolean;
  /** Whether it belongs to the run above. */
  readonly ofRun: boolean;
  readonly expanded: boolean;
  readonly tabIndex: 0 | -1;
  readonly onSelect: (activity: Activity) => void;
  /** Called with the key of the activity. */
  readonly onToggle: (key: string) => void;
}

/** One activity: its summary at a glance, and its details once it is open. */
export const ActivityLine = React.memo(function ActivityLine(
  props: ActivityLineProps,
): React.ReactElement {
  const { activity, id, expanded, tabIndex } = props;
  const environment = useTimeline();
  const { strings, hues } = environment;
  const appearance = environment.catalog.appearanceOf(activity.type);
  const colour = hues[appearance.hue] ?? '';
  const type = typeLabel(activity, environment);
  return (
    <div className={css('cit-article-row', props.ofRun && 'cit-article-inset')}>
      <span className="cit-article-rail" style={{ borderColor: colour }} />
      <span className="cit-article-icon" style={{ color: colour }}>
        <TypeIcon name={appearance.icon} />
      </span>
      <div className="cit-article-body">
        <ActivitySummary
          activity={activity}
          id={id}
          typeLabel={type}
          now={props.now}
          layout={props.layout}
          dayAbove={props.dayAbove}
          expanded={expanded}
          tabIndex={tabIndex}
          onClick={toggleBySummary}
        />
      </div>
      <button
        type="button"
        className="cit-ring cit-article-expander"
        tabIndex={tabIndex}
        aria-expanded={expanded}
        aria-controls={expanded ? `${id}-details` : undefined}
        aria-label={strings.text('Activity_Details', activityName(activity, environment))}
        onClick={toggle}
      >
        <Icon of={ChevronDown} className={css('cit-chevron', expanded && 'cit-chevron-turned')} />
      </button>
      {expanded && (
        <div className="cit-article-details">
          <ActivityDetails activity={activity} id={`${id}-details`} tabIndex={tabIndex} />
        </div>
      )}
    </div>
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
