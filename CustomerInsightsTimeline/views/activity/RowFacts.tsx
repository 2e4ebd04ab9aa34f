import type { IconNode } from 'lucide';
import { CircleDot, TriangleAlert, X } from 'lucide';
import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import { semanticDataOf } from '../../domain/semantic/decodeSemanticData';
import type { Field } from '../../domain/semantic/Field';
import type { ActivityMark } from '../../domain/threads/activityMark';
import { markOf, stateFieldIn } from '../../domain/threads/activityMark';
import { dayOf } from '../../domain/time/calendar';
import { shownFields, valueText } from '../fields/valueText';
import { Icon } from '../Icon';
import { Marked } from '../search/Marked';
import { useTimeline } from '../TimelineContext';
import { KeyFacts } from './KeyFacts';
import { LaterLink, ThreadContext, useLater } from './Thread';

const ICONS: Record<ActivityMark, IconNode> = {
  open: CircleDot,
  cancelled: X,
  recalled: TriangleAlert,
  overdue: TriangleAlert,
  lowRating: TriangleAlert,
};

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
export function RowFacts({ activity, now, expanded, tabIndex }: RowFactsProps): React.ReactElement {
  const environment = useTimeline();
  const { strings, formats, ratingScaleOf, readStep } = environment;
  const threads = React.useContext(ThreadContext);
  const later = useLater(activity, now);
  const decoded = semanticDataOf(activity, ratingScaleOf(activity.type));
  const fields = shownFields(decoded.fields, activity.type, environment);
  const dayAt = (ms: number) => dayOf({ ms, dateOnly: false }, formats.offsetAt);
  const marked =
    later === null ? markOf(activity.type, fields, readStep(activity), dayAt, dayAt(now)) : null;
  const said = later === null ? (marked?.field ?? null) : stateFieldIn(fields);
  const facts = (
    <KeyFacts activity={activity} withDescription={!expanded} without={said?.name ?? null} />
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
  const isWord = mark === 'recalled' || mark === 'overdue';
  const word = said ? textOf(said) : isWord ? strings.text(`Mark_${mark}`) : null;
  if (mark === null || word === null) return facts;
  const maybe = mark !== 'lowRating' && threads?.knowsLater === false;
  return (
    <>
      <span className="cit-mark">
        <Icon of={ICONS[mark]} size={14} />
        <Marked text={maybe ? strings.text('SoFar', word) : word} />
      </span>
      {facts}
    </>
  );

  function textOf({ label, value }: Field): string {
    return value.kind === 'group' ? label : valueText(value, strings, formats);
  }
}
