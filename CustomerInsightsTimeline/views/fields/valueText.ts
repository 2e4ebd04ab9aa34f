import type { FieldValue } from '../../domain/semantic/Field';
import type { Strings } from '../../strings/Strings';
import type { Formats } from '../formats';
import { readableText } from '../readableText';

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
