import type { Activity } from '../activity/Activity';
import type { Field, FieldValue } from '../semantic/Field';
import { wordsOf } from '../semantic/fieldName';
import { semanticDataOf } from '../semantic/semanticDataOf';

/** A field of SemanticData with the value that it must have. */
export interface FieldCondition {
  /** The name as data has it; names of the same words are the same. */
  readonly name: string;
  readonly value: ComparableValue;
}

export type ComparableValue = string | number | boolean;

/** A text for people to read is of no use to compare. */
const LONGEST_TEXT = 100;

/** What can be compared of a value; null for amounts, times, links, long texts and groups. */
export function comparableValue(value: FieldValue): ComparableValue | null {
  switch (value.kind) {
    case 'text':
    case 'identifier':
      return value.text.length <= LONGEST_TEXT ? value.text : null;
    case 'number':
    case 'rating':
    case 'yesNo':
      return value.value;
    case 'money':
    case 'date':
    case 'instant':
    case 'duration':
    case 'link':
    case 'nothing':
    case 'group':
      return null;
  }
}

/** A condition that the field itself meets, or null where its value can't be compared. */
export function conditionOf({ name, value }: Field): FieldCondition | null {
  const comparable = comparableValue(value);
  return comparable === null || wordsOf(name).length === 0 ? null : { name, value: comparable };
}

export function isSameCondition(a: FieldCondition, b: FieldCondition): boolean {
  return conditionKey(a) === conditionKey(b);
}

/** Tests activities; a field may stand at any depth, and one of its name is enough. */
export function meets(condition: FieldCondition): (activity: Activity) => boolean {
  const wanted = conditionKey(condition);
  const isMet = (field: Field): boolean => {
    if (field.value.kind === 'group') return field.value.fields.some(isMet);
    const own = conditionOf(field);
    return own !== null && conditionKey(own) === wanted;
  };
  return (activity) => semanticDataOf(activity).fields.some(isMet);
}

/** Texts are the same whatever their capitals and blanks; '4' and 4 are not. */
function conditionKey({ name, value }: FieldCondition): string {
  const plain = typeof value === 'string' ? value.trim().toLowerCase() : value;
  return JSON.stringify([wordsOf(name), plain]);
}
