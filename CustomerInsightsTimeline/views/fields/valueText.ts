import type { Activity } from '../../domain/activity/Activity';
import type { SemanticData } from '../../domain/semantic/decodeSemanticData';
import { semanticDataOf } from '../../domain/semantic/decodeSemanticData';
import type { Field, FieldValue } from '../../domain/semantic/Field';
import { humaniseName, plainName } from '../../domain/semantic/fieldName';
import type { NumberedStrings } from '../../strings/Strings';
import { DOCUMENTED_FIELDS } from '../../strings/textKeys';
import type { Formats } from '../formats';
import { readableText } from '../readableText';
import type { TimelineEnvironment } from '../TimelineContext';

type FieldWords = Pick<TimelineEnvironment, 'strings' | 'catalog'>;

const DOCUMENTED = new Map(DOCUMENTED_FIELDS.map((field) => [plainName(field), field]));

/** The word for a documented field in the user's language, else the name made readable. */
function fieldLabel(name: string, strings: NumberedStrings): string {
  const field = DOCUMENTED.get(plainName(name));
  return field ? strings.text(`Semantic_${field}`) : humaniseName(name);
}

/** The word for a field of any type: the maker's, else as `fieldLabel` has it. */
export function anyFieldLabel(name: string, { strings, catalog }: FieldWords): string {
  return catalog.fieldLabelOf(name) ?? fieldLabel(name, strings);
}

/** The fields of an activity of the type as the user sees them: without hidden ones, at any depth. */
export function shownFields(
  fields: readonly Field[],
  type: string,
  words: FieldWords,
): readonly Field[] {
  return fields.flatMap((field) => {
    const { name, value } = field;
    const { label, hidden } = words.catalog.fieldOf(type, name) ?? {};
    if (hidden) return [];
    return {
      name,
      label: label ?? fieldLabel(name, words.strings),
      value:
        value.kind === 'group'
          ? { ...value, fields: shownFields(value.fields, type, words) }
          : value,
    };
  });
}

/** What the details of an activity hold, as the user sees it. */
export function shownData(
  activity: Activity,
  environment: FieldWords & Pick<TimelineEnvironment, 'ratingScaleOf'>,
): SemanticData {
  const { type } = activity;
  const { fields, rest } = semanticDataOf(activity, environment.ratingScaleOf(type));
  return { fields: shownFields(fields, type, environment), rest };
}

/** A single value as text, in the user's language, formats and time zone. */
export function valueText(
  value: Exclude<FieldValue, { kind: 'group' }>,
  strings: NumberedStrings,
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
      return strings.text('Value_Rating', value.value, value.outOf);
    case 'nothing':
      return strings.text('Value_Nothing');
  }
}
