import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import { LongText } from '../fields/LongText';
import { Marked } from '../search/Marked';
import { useTimeline } from '../TimelineContext';
import { ActivityDetails } from './ActivityDetails';
import type { RowPlace } from './ArticleRow';
import { ArticleRow } from './ArticleRow';
import { RowFacts } from './RowFacts';
import { activityName, typeLabel } from './TypeIcon';

interface ActivityLineProps extends RowPlace {
  readonly activity: Activity;
  /** Whether it belongs to the run above. */
  readonly ofRun: boolean;
  readonly expanded: boolean;
  readonly onSelect: (activity: Activity) => void;
  /** Called with the key of the activity. */
  readonly onToggle: (key: string) => void;
}

/** One activity: type, title, time and source at a glance, the facts below, and its details once it is open. */
export const ActivityLine = React.memo(function ActivityLine(
  props: ActivityLineProps,
): React.ReactElement {
  const { activity, ofRun, expanded, onSelect, onToggle, ...place } = props;
  const { now, tabIndex } = place;
  const environment = useTimeline();
  const type = typeLabel(activity, environment);
  const title = activity.title ?? type;
  return (
    <ArticleRow
      {...place}
      type={activity.type}
      typeText={activity.title !== null && <Marked text={type} />}
      title={expanded ? <LongText text={title} tabIndex={tabIndex} /> : <Marked text={title} />}
      time={activity.time}
      facts={<RowFacts activity={activity} now={now} expanded={expanded} tabIndex={tabIndex} />}
      ofRun={ofRun}
      open={expanded}
      expanderName={environment.strings.text(
        'Activity_Details',
        activityName(activity, environment),
      )}
      onToggle={() => {
        // Who closes an activity has done with it and does not choose it.
        if (!expanded) onSelect(activity);
        onToggle(activity.key);
      }}
    >
      {expanded && <ActivityDetails activity={activity} tabIndex={tabIndex} />}
    </ArticleRow>
  );
});
