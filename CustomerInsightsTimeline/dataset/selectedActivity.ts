import type { Activity } from '../domain/activity/Activity';
import { hrefOf } from '../domain/link';
import { semanticDataOf } from '../domain/semantic/decodeSemanticData';
import type { Field } from '../domain/semantic/Field';
import { isoDay } from '../domain/time/calendar';
import { isoTime } from '../domain/time/instant';

interface NamedValue {
  /** The name as the data has it; the names of a group and of its field are joined by a dot. */
  readonly Name: string;
  /** The name for people. */
  readonly Label: string;
  readonly Value: string;
}

/** The chosen activity as one record of Power Fx. Nothing in it is ever null: '' stands for what is not there. */
export interface SelectedActivity {
  readonly Id: string;
  readonly Type: string;
  readonly Title: string;
  /** In ISO 8601. */
  readonly Time: string;
  /** Where it may be opened. */
  readonly Url: string;
  readonly Source: string;
  readonly Fields: readonly NamedValue[];
}

const TEXT = { type: 'string' } as const;

const textsNamed = (...names: readonly (keyof SelectedActivity | keyof NamedValue)[]) =>
  Object.fromEntries(names.map((name) => [name, TEXT]));

/** What `getOutputSchema` answers, from which the studio knows the columns of the record. */
export const SELECTED_ACTIVITY_SCHEMA = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  title: 'SelectedActivity',
  type: 'object',
  properties: {
    ...textsNamed('Id', 'Type', 'Title', 'Time', 'Url', 'Source'),
    Fields: {
      type: 'array',
      items: { type: 'object', properties: textsNamed('Name', 'Label', 'Value') },
    },
  },
} as const;

export function selectedActivity(activity: Activity): SelectedActivity {
  const { activityId, type, title, time, url, source } = activity;
  return {
    Id: activityId ?? '',
    Type: type,
    Title: title ?? '',
    Time: time ? isoTime(time) : '',
    Url: hrefOf(url) ?? '',
    Source: source ?? '',
    Fields: semanticDataOf(activity).fields.flatMap((field) => namedValues(field, '', '')),
  };
}

function namedValues(field: Field, names: string, labels: string): readonly NamedValue[] {
  const { name, label, value } = field;
  if (value.kind !== 'group') {
    return [{ Name: names + name, Label: labels + label, Value: plainValue(value) }];
  }
  return value.fields.flatMap((inner, place) =>
    // An item of a list has no name of its own.
    namedValues(
      inner.name === '' ? { ...inner, name: String(place + 1), label: String(place + 1) } : inner,
      `${names}${name}.`,
      `${labels}${label} · `,
    ),
  );
}

/** For formulas, so the same in every language. */
function plainValue(value: Exclude<Field['value'], { kind: 'group' }>): string {
  switch (value.kind) {
    case 'text':
    case 'identifier':
    case 'link':
      return value.text;
    case 'number':
    case 'rating':
    case 'yesNo':
      return String(value.value);
    case 'money':
      return [value.amount, value.currency].filter((part) => part !== null).join(' ');
    case 'date':
      return isoDay(value.day);
    case 'instant':
      return isoTime({ ms: value.ms, dateOnly: false });
    case 'duration':
      return value.parts.map(({ unit, value: count }) => `${count} ${unit}`).join(' ');
    case 'nothing':
      return '';
  }
}
