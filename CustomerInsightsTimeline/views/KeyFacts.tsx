import * as React from 'react';
import type { Activity } from '../domain/activity/Activity';
import type { Field } from '../domain/semantic/Field';
import { keyFacts } from '../domain/semantic/keyFacts';
import { semanticDataOf } from '../domain/semantic/semanticDataOf';
import type { Strings } from '../strings/Strings';
import type { Formats } from './formats';
import { valueText } from './FieldValueView';
import { useTimeline } from './TimelineContext';

export interface KeyFactsProps {
  readonly activity: Activity;
  /** False while the details say it in full. */
  readonly withDescription: boolean;
}

/** The up to three facts that are worth a glance, and the description after them. */
export function KeyFacts({ activity, withDescription }: KeyFactsProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const facts = keyFacts(activity.type, semanticDataOf(activity).fields, activity.title);
  const parts = facts.map((fact) => factText(fact, strings, formats));
  if (withDescription && activity.description !== null) parts.push(activity.description);
  return (
    <>
      {parts.map((part, index) => (
        <React.Fragment key={index}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </React.Fragment>
      ))}
    </>
  );
}

/** Money, ratings and words speak for themselves; a bare number or date needs its label. */
function factText({ label, value }: Field, strings: Strings, formats: Formats): string {
  if (value.kind === 'group') return label;
  const text = valueText(value, strings, formats);
  const needsLabel = ['number', 'date', 'instant', 'yesNo', 'identifier'].includes(value.kind);
  return needsLabel ? `${label}: ${text}` : text;
}
