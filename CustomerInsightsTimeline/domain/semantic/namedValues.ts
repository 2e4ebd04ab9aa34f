import { trimmed } from '../blankText';
import type { Json } from './lenientJson';
import { plainTypeName } from '../activity/activityType';
import { isJsonList, isJsonObject, parseLeniently } from './lenientJson';

/** A value under the name that the data gives it. */
export type NamedValue = readonly [name: string, value: Json];

/** What sources call the two halves of a pair, compared without case, blanks and underscores. */
const KEY_NAME = /^(key|k|name|n|label|(field|attribute|property|column)(name)?)$/;
const VALUE_NAME = /^(value|v|val|data|content|(field|attribute|property)value)$/;

/**
 * Finds the pairs in an object or a list, in the order of the data. A list may hold objects with a
 * key and a value, objects of one member each, or `[key, value]` lists; its other items have the
 * name ''. Null where the value is neither an object nor a list.
 */
export function namedValues(value: Json): readonly NamedValue[] | null {
  if (isJsonList(value)) return value.flatMap(valuesOfItem);
  return isJsonObject(value) ? Object.entries(value) : null;
}

/** A text or a number, as text, under the name that the data gives it. */
export type NamedText = readonly [name: string, text: string];

/**
 * The texts and numbers of the outer level of names that say something. Decoding all fields would
 * cost fifty times as much.
 */
export function outerTexts(text: string): readonly NamedText[] {
  const parsed = parseLeniently(text);
  const values = parsed.ok ? namedValues(parsed.value) : null;
  return (values ?? []).flatMap(([name, value]): NamedText[] => {
    const isScalar = typeof value === 'string' || typeof value === 'number';
    const said = isScalar ? trimmed(String(value)) : '';
    return said === '' ? [] : [[name, said]];
  });
}

function valuesOfItem(item: Json): readonly NamedValue[] {
  if (isJsonObject(item)) {
    const entries = Object.entries(item);
    return entries.length === 1 ? entries : [asPair(entries) ?? ['', item]];
  }
  if (isJsonList(item) && item.length === 2 && typeof item[0] === 'string') {
    return [[item[0], item[1] ?? null]];
  }
  return [['', item]];
}

/** Only an object of exactly a key and a value is a pair; anything more would be lost. */
function asPair(entries: readonly NamedValue[]): NamedValue | null {
  if (entries.length !== 2) return null;
  const key = entries.find(([name]) => KEY_NAME.test(plainTypeName(name)));
  const value = entries.find(([name]) => VALUE_NAME.test(plainTypeName(name)));
  if (!key || !value) return null;
  return typeof key[1] === 'string' || typeof key[1] === 'number'
    ? [String(key[1]), value[1]]
    : null;
}
