import { Link } from '@fluentui/react';
import * as React from 'react';
import type { FieldValue } from '../domain/semantic/Field';
import type { Strings } from '../strings/Strings';
import { FieldList } from './FieldList';
import type { Formats } from './formats';
import { useTimeline } from './TimelineContext';

export interface FieldValueViewProps {
  readonly value: FieldValue;
  /** -1 keeps a link out of the tab order while its activity is not the current one. */
  readonly tabIndex: 0 | -1;
}

export function FieldValueView({ value, tabIndex }: FieldValueViewProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  if (value.kind === 'group') return <FieldList fields={value.fields} tabIndex={tabIndex} />;
  if (value.kind !== 'link') return <bdi>{valueText(value, strings, formats)}</bdi>;
  return (
    <Link href={value.href} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
      {value.text}
    </Link>
  );
}

/** A single value as text, in the user's language, formats and time zone. */
export function valueText(
  value: Exclude<FieldValue, { kind: 'group' }>,
  strings: Strings,
  formats: Formats,
): string {
  switch (value.kind) {
    case 'text':
    case 'identifier':
    case 'link':
      return value.text;
    case 'number':
      return formats.number(value.value);
    case 'money':
      return formats.money(value.amount, value.currency);
    case 'date':
      return formats.shortDay(value.day);
    case 'instant':
      return formats.dateTime(value.ms);
    case 'yesNo':
      return strings.text(value.value ? 'Value_Yes' : 'Value_No');
    case 'rating':
      return strings.text('Value_Rating', formats.number(value.value), formats.number(value.outOf));
    case 'nothing':
      return strings.text('Value_Nothing');
  }
}
