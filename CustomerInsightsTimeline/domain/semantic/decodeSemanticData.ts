import type { Activity } from '../activity/Activity';
import { said } from '../blankText';
import type { Field, FieldValue } from './Field';
import { humaniseName, plainName, wordsOf } from './fieldName';
import type { Json } from './lenientJson';
import { looksWrapped, parseLeniently } from './lenientJson';
import { currencyCode } from './money';
import type { NamedValue } from './namedValues';
import { namedValues } from './namedValues';
import type { RatingScale, Siblings } from './scalarValue';
import { bestRatingIn, scalarValue } from './scalarValue';

export interface SemanticData {
  /** What could be read, in the order of the data. */
  readonly fields: readonly Field[];
  /** What could not, as it is, with the reason; null where everything could. */
  readonly rest: UnformattedRest | null;
}

export interface UnformattedRest {
  readonly text: string;
  readonly reason:
    'notJson' | 'noFields' | 'tooLong' | 'repeatedNames' | 'tooManyFields' | 'tooDeep';
}

/** More than anybody reads; bounds the time and memory of hostile data. */
const MOST_FIELDS = 300;
const DEEPEST = 6;

/**
 * Decodes SemanticData, whose JSON is documented only as "a list of key value pairs": an object, a
 * list of pairs, nested, or JSON in a JSON string. Ratings are on the scale that the data names, else
 * on the one that is said elsewhere. Never throws and drops nothing: what is not
 * decoded comes back as the rest. Null and blank text have no fields and no rest.
 */
export function decodeSemanticData(
  text: string | null,
  saidScale: RatingScale | null = null,
): SemanticData {
  if (text === null || said(text) === null) return { fields: [], rest: null };
  const parsed = parseLeniently(text);
  if (!parsed.ok) return { fields: [], rest: { text, reason: parsed.reason } };
  if (parsed.value === null) return { fields: [], rest: null };
  const values = namedValues(parsed.value);
  if (values === null) return { fields: [], rest: { text, reason: 'noFields' } };
  const lost = parsed.repeatsNames ? 'repeatedNames' : null;
  const budget: Budget = { fields: MOST_FIELDS, lost };
  const fields = fieldsOf(values, { currency: null, bestRating: null, saidScale }, 1, budget);
  return { fields, rest: budget.lost ? { text, reason: budget.lost } : null };
}

interface Budget {
  fields: number;
  /** Why some of the data is in no field. */
  lost: 'repeatedNames' | 'tooManyFields' | 'tooDeep' | null;
}

function fieldsOf(
  values: readonly NamedValue[],
  around: Siblings,
  depth: number,
  budget: Budget,
): readonly Field[] {
  const siblings = siblingsIn(values, around);
  const fields: Field[] = [];
  for (const [name, value] of values) {
    if (budget.fields === 0) {
      budget.lost = 'tooManyFields';
      break;
    }
    budget.fields--;
    fields.push({
      name,
      label: humaniseName(name),
      value: valueOf(name, value, siblings, depth, budget),
    });
  }
  return fields;
}

function valueOf(
  name: string,
  value: Json,
  siblings: Siblings,
  depth: number,
  budget: Budget,
): FieldValue {
  const inner = unwrapped(value, budget);
  const values = namedValues(inner);
  if (values === null) return scalarValue(name, scalarOf(inner), siblings);
  if (values.length === 0) return { kind: 'nothing' };
  if (depth < DEEPEST)
    return { kind: 'group', fields: fieldsOf(values, siblings, depth + 1, budget) };
  budget.lost ??= 'tooDeep';
  return { kind: 'text', text: '…' };
}

/** A value may itself be JSON text of an object or a list. */
function unwrapped(value: Json, budget: Budget): Json {
  if (typeof value !== 'string' || !looksWrapped(value)) return value;
  const parsed = parseLeniently(value);
  if (!parsed.ok || namedValues(parsed.value) === null) return value;
  if (parsed.repeatsNames) budget.lost ??= 'repeatedNames';
  return parsed.value;
}

function scalarOf(value: Json): string | number | boolean | null {
  return typeof value === 'object' ? null : value;
}

/** The lines of an order are in its currency and on its scale, unless they name their own. */
function siblingsIn(values: readonly NamedValue[], around: Siblings): Siblings {
  let currency: string | null = null;
  let bestRating: number | null = null;
  for (const [name, value] of values.slice(0, MOST_FIELDS)) {
    const words = wordsOf(name);
    currency ??= currencyCode(words, value);
    bestRating ??= bestRatingIn(words, value);
  }
  return {
    currency: currency ?? around.currency,
    bestRating: bestRating ?? around.bestRating,
    saidScale: around.saidScale ?? null,
  };
}

interface Decoded {
  readonly saidScale: RatingScale | null;
  readonly data: SemanticData;
}

const decoded = new WeakMap<Activity, Decoded>();

/**
 * Decodes an activity's SemanticData when somebody looks at it, and only once for one scale of its
 * ratings. Without one, however they are shown.
 */
export function semanticDataOf(activity: Activity, saidScale?: RatingScale | null): SemanticData {
  const known = decoded.get(activity);
  if (known && (saidScale === undefined || saidScale === known.saidScale)) return known.data;
  const data = decodeSemanticData(activity.semanticData, saidScale);
  decoded.set(activity, { saidScale: saidScale ?? null, data });
  return data;
}

/**
 * Decodes the JSON of a measure, prediction or enrichment as tolerantly as SemanticData. The
 * CustomerId, which measures and predictions repeat among their values, is left out.
 */
export function decodeValues(text: string | null): SemanticData {
  const { fields, rest } = decodeSemanticData(text);
  return { fields: fields.filter(({ name }) => plainName(name) !== 'customerid'), rest };
}
