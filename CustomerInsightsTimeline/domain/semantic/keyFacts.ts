import type { SemanticType } from '../activity/activityType';
import { semanticType } from '../activity/activityType';
import type { Field } from './Field';
import { plainName, wordsOf } from './fieldName';

/**
 * The fields that are asked for, in the order of the names, which are compared without capitals,
 * blanks and underscores. Left out is what there is not, or what is no single value.
 */
export function fieldsNamed(names: readonly string[], fields: readonly Field[]): readonly Field[] {
  const found = names.flatMap((name) => {
    const plain = plainName(name);
    return fields.find((field) => isValue(field) && plainName(field.name) === plain) ?? [];
  });
  return [...new Set(found)];
}

function isValue({ value }: Field): boolean {
  return value.kind !== 'group' && value.kind !== 'nothing';
}

const MOST_FACTS = 3;
const LONGEST_FACT = 60;

/** One fact at most: what the first of the patterns finds, else the next one. */
type Interest = readonly [words: readonly RegExp[], kinds: readonly Field['value']['kind'][]];

/** The whole amount, then a part of it, then the price of a single piece. */
const AMOUNT: Interest = [
  [
    /^(?!.*\b(tax|vat|discount|refund|shipping|fee|unit)\b).*\b(amount|total)\b/,
    /amount|total/,
    /price/,
  ],
  ['money'],
];
const STATUS: Interest = [[/status|state/], ['text']];
const ITEMS: Interest = [[/item count|items|quantity/], ['number']];
const PRODUCT: Interest = [[/product|article|item name/], ['text']];
const RATING: Interest = [[/rating|stars/], ['rating', 'number']];

/** What people look for first, by type. */
const INTERESTS: Record<SemanticType, readonly Interest[]> = {
  SalesOrder: [AMOUNT, STATUS, ITEMS],
  SalesOrderLine: [PRODUCT, ITEMS, AMOUNT],
  Feedback: [RATING, PRODUCT, [[/text|comment/], ['text']]],
  Loyalty: [
    [[/points|earned|redeemed/], ['number']],
    [[/balance/], ['number']],
    [[/tier|level/], ['text']],
  ],
  Subscription: [[[/plan|type/], ['text']], STATUS, [[/renewal|end date/], ['date', 'instant']]],
};

/** What says most about an activity of any other type. */
const ANY_TYPE: readonly Interest[] = [
  AMOUNT,
  STATUS,
  RATING,
  PRODUCT,
  [[/./], ['money']],
  [[/priority|reason|channel|subject|location|store|topic|device|campaign/], ['text']],
  [[/duration|minutes|points|count|quantity/], ['number', 'duration']],
];

/**
 * The up to three fields that sum an activity up at a glance, in the order in which people
 * ask. Long texts, groups and empty values are for the details. The title is not repeated.
 */
export function keyFacts(
  type: string,
  fields: readonly Field[],
  title: string | null,
): readonly Field[] {
  const semantic = semanticType(type);
  const candidates = fields.filter((field) => isShort(field) && !repeats(field, title));
  const facts: Field[] = [];
  for (const [words, kinds] of [...(semantic ? INTERESTS[semantic] : []), ...ANY_TYPE]) {
    if (facts.length === MOST_FACTS) break;
    const fits = candidates.filter(
      (field) => kinds.includes(field.value.kind) && !facts.some((fact) => saysAlike(fact, field)),
    );
    const found = words.flatMap(
      (each) => fits.find(({ name }) => each.test(wordsOf(name).join(' '))) ?? [],
    );
    if (found[0]) facts.push(found[0]);
  }
  return facts;
}

/** A second amount of money would be taken for the first: facts of money bear no names. */
function saysAlike(fact: Field, field: Field): boolean {
  return fact === field || (fact.value.kind === 'money' && field.value.kind === 'money');
}

function isShort({ value }: Field): boolean {
  return (
    !(value.kind === 'text' || value.kind === 'identifier') || value.text.length <= LONGEST_FACT
  );
}

/** "219 points earned" says the points; another 3 of a title is not the count of items. */
function repeats({ name, value }: Field, title: string | null): boolean {
  if (title === null) return false;
  if (value.kind === 'text') return title.includes(value.text);
  if (value.kind !== 'number') return false;
  const words = title.toLowerCase();
  return (
    (title.match(/\d+(\.\d+)?/g) ?? []).map(Number).includes(value.value) &&
    wordsOf(name).some((word) => words.includes(word))
  );
}
