import type { Activity } from '../activity/Activity';
import { semanticDataOf } from '../semantic/decodeSemanticData';
import type { Field, FieldValue } from '../semantic/Field';
import { wordsOf } from '../semantic/fieldName';
import { namesState } from '../threads/activityMark';

/** A field of SemanticData with the value that it must have. */
export interface FieldCondition {
  /** The name as data has it; names of the same words are the same. Null for a field of any name. */
  readonly name: string | null;
  readonly value: ComparableValue;
}

type ComparableValue = string | number | boolean;

/** A text for people to read is of no use to compare: hardly another activity says the same. */
const LONGEST_TEXT = 60;
const MOST_WORDS = 6;
const SENTENCE = /[\n“”]|[.!?…]["”’)]?$/;
const FREE_TEXT_NAMES = /comment|note|text|message|description|remark/;

function isFreeText(name: string, text: string): boolean {
  return (
    text.length > LONGEST_TEXT ||
    text.split(/\s+/).length > MOST_WORDS ||
    SENTENCE.test(text.trim()) ||
    FREE_TEXT_NAMES.test(wordsOf(name).slice(-1).join(''))
  );
}

/** What can be compared of a value; null for amounts, times, links, free texts and groups. */
function comparableValue(name: string, value: FieldValue): ComparableValue | null {
  if (value.kind === 'text' && isFreeText(name, value.text)) return null;
  if (value.kind === 'text' || value.kind === 'identifier') return value.text;
  return 'value' in value ? value.value : null;
}

/** A condition that the field itself meets, or null where its value can't be compared. */
export function conditionOf({ name, value }: Field): FieldCondition | null {
  const anywhere = identifierCondition(value);
  if (anywhere) return anywhere;
  const comparable = comparableValue(name, value);
  return comparable === null || wordsOf(name).length === 0 ? null : { name, value: comparable };
}

/** Line 1 and till 4 are numbers of other things as well. */
const SHORTEST_IDENTIFIER = 4;

/**
 * That a field of any name has this identifier: one source says OrderId, the next RelatedOrder. Null
 * for what is none, or too short to stand for one thing only.
 */
export function identifierCondition(value: FieldValue): FieldCondition | null {
  if (value.kind !== 'identifier' || !/\d/.test(value.text)) return null;
  return value.text.length < SHORTEST_IDENTIFIER ? null : anywhere(value.text);
}

export function anywhere(text: string): FieldCondition {
  return { name: null, value: text };
}

/** Whether it asks in which state a thing is, which the newest of its steps says. */
export function asksForState({ name }: FieldCondition): boolean {
  return name !== null && namesState(wordsOf(name));
}

export function isSameCondition(a: FieldCondition, b: FieldCondition): boolean {
  return conditionKey(a) === conditionKey(b);
}

/** Tests activities; a field may stand at any depth, and one is enough. */
export function meets(condition: FieldCondition): (activity: Activity) => boolean {
  const { name, value } = condition;
  if (name === null) return holds(plain(value));
  const wanted = conditionKey(condition);
  return withField((field) => {
    const own = comparableValue(field.name, field.value);
    return own !== null && conditionKey({ name: field.name, value: own }) === wanted;
  });
}

function withField(isMet: (field: Field) => boolean): (activity: Activity) => boolean {
  const isMetWithin = (field: Field): boolean =>
    field.value.kind === 'group' ? field.value.fields.some(isMetWithin) : isMet(field);
  return (activity) => semanticDataOf(activity).fields.some(isMetWithin);
}

/** Whether the row or its SemanticData holds a value. Data without the letters need not be decoded. */
function holds(wanted: ComparableValue): (activity: Activity) => boolean {
  const inData = withField(({ value }) => {
    const own = 'text' in value ? value.text : comparableValue('', value);
    return own !== null && plain(own) === wanted;
  });
  return (activity) => {
    const { semanticData, sourceActivityId, activityId } = activity;
    if ([sourceActivityId, activityId].some((id) => id !== null && plain(id) === wanted))
      return true;
    const written = semanticData?.toLowerCase() ?? '';
    return (written.includes(String(wanted)) || written.includes('\\')) && inData(activity);
  };
}

/** Texts are the same whatever their capitals and blanks; '4' and 4 are not. */
function plain(value: ComparableValue): ComparableValue {
  return typeof value === 'string' ? value.trim().toLowerCase() : value;
}

function conditionKey({ name, value }: FieldCondition): string {
  return JSON.stringify([name === null ? null : wordsOf(name), plain(value)]);
}
