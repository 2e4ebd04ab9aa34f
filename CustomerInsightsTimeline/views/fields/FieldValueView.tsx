import { Link } from '@fluentui/react';
import * as React from 'react';
import { spellingsOf } from '../../domain/search/spellings';
import type { FieldValue } from '../../domain/semantic/Field';
import { fieldTable } from '../../domain/semantic/fieldTable';
import type { Strings } from '../../strings/Strings';
import { CopyButton } from './CopyButton';
import { FieldList } from './FieldList';
import { FieldTableView } from './FieldTableView';
import { LongText } from './LongText';
import { SourceText } from './SourceText';
import type { Formats } from '../formats';
import { readableText } from '../readableText';
import { Marked } from '../search/Marked';
import { useTimeline } from '../TimelineContext';

export interface FieldValueViewProps {
  readonly value: FieldValue;
  /** What the value is called; '' for an item of a list. */
  readonly label: string;
  /** -1 keeps links and buttons out of the tab order while its activity is not the current one. */
  readonly tabIndex: 0 | -1;
}

export function FieldValueView(props: FieldValueViewProps): React.ReactElement {
  const { value, label, tabIndex } = props;
  const { strings, formats } = useTimeline();
  if (value.kind === 'group') {
    const table = fieldTable(value.fields);
    if (table) return <FieldTableView table={table} label={label} tabIndex={tabIndex} />;
    return <FieldList fields={value.fields} tabIndex={tabIndex} />;
  }
  if (value.kind !== 'link') {
    const text = valueText(value, strings, formats);
    return (
      <>
        <bdi>
          <LongText
            text={text}
            spellings={spellingsOf(value, formats.offsetAt)}
            tabIndex={tabIndex}
          />
        </bdi>
        {value.kind === 'text' && value.text !== text && (
          <SourceText text={value.text} tabIndex={tabIndex} />
        )}
        {value.kind === 'identifier' && (
          <CopyButton label={label || value.text} text={value.text} tabIndex={tabIndex} />
        )}
      </>
    );
  }
  return (
    <Link href={value.href} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
      <Marked text={value.text} />
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
      return readableText(value.text);
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
    case 'duration':
      return formats.duration(value.parts);
    case 'yesNo':
      return strings.text(value.value ? 'Value_Yes' : 'Value_No');
    case 'rating':
      return strings.text('Value_Rating', formats.number(value.value), formats.number(value.outOf));
    case 'nothing':
      return strings.text('Value_Nothing');
  }
}
