import type { IconNode } from 'lucide';
import { CalendarClock, TriangleAlert, X } from 'lucide';
import type { Activity } from '../../domain/activity/Activity';
import type { Field } from '../../domain/semantic/Field';
import type { ActivityMark } from '../../domain/threads/activityMark';
import { markOf, stateFieldIn } from '../../domain/threads/activityMark';
import { LongText } from '../fields/LongText';
import { shownData, valueText } from '../fields/valueText';
import { Icon } from '../Icon';
import * as React from '../react';
import { Marked } from '../search/Marked';
import { useTimeline } from '../TimelineContext';
import { ActivityDetails } from './ActivityDetails';
import type { RowPlace } from './ArticleRow';
import { ArticleRow } from './ArticleRow';
import { KeyFacts } from './KeyFacts';
import { LaterLink, ThreadContext, useLater } from './Thread';
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

/** The icons of marks; all others warn. */
const MARK_ICONS: Partial<Record<ActivityMark, IconNode>> = { open: CalendarClock, cancelled: X };

interface RowFactsProps {
  readonly activity: Activity;
  readonly now: number;
  readonly expanded: boolean;
  readonly tabIndex: 0 | -1;
}

/**
 * What a row says below its title: first what nobody may overlook, or what became of it later, then
 * the facts.
 */
function RowFacts({ activity, now, expanded, tabIndex }: RowFactsProps): React.ReactElement {
  const environment = useTimeline();
  const { strings, formats, readStep } = environment;
  const threads = React.useContext(ThreadContext);
  const later = useLater(activity, now);
  const { fields } = shownData(activity, environment);
  const marked = later === null ? markOf(activity.type, fields, readStep(activity).mark) : null;
  const said = later === null ? (marked?.field ?? null) : stateFieldIn(fields);
  const facts = (
    <KeyFacts
      activity={activity}
      fields={fields}
      withDescription={!expanded}
      without={said?.name ?? null}
    />
  );
  if (later !== null) {
    return (
      <>
        {said && (
          <>
            <Marked text={textOf(said)} />
            {' · '}
          </>
        )}
        <span className="cit-later">
          <LaterLink later={later} tabIndex={tabIndex} />
        </span>
        {facts}
      </>
    );
  }
  const mark = marked?.mark ?? null;
  const word = said ? textOf(said) : mark === 'recalled' ? strings.text('Mark_recalled') : null;
  if (mark === null || word === null) return facts;
  const maybe = mark !== 'lowRating' && threads?.knowsLater === false;
  return (
    <>
      <span className="cit-state-mark">
        <Icon of={MARK_ICONS[mark] ?? TriangleAlert} size={14} />
        <Marked text={maybe ? strings.text('SoFar', word) : word} />
      </span>
      {facts}
    </>
  );

  function textOf({ label, value }: Field): string {
    return value.kind === 'group' ? label : valueText(value, strings, formats);
  }
}
