import type { SemanticType } from '../activity/activityType';
import { semanticType } from '../activity/activityType';
import type { Field } from './Field';
import { wordsOf } from './fieldName';

const MOST_FACTS = 3;
const LONGEST_FACT = 60;

type Interest = readonly [words: RegExp, kinds: readonly Field['value']['kind'][]];

const AMOUNT: Interest = [/amount|total|price/, ['money']];
const STATUS: Interest = [/status|state/, ['text']];
const ITEMS: Interest = [/item count|items|quantity/, ['number']];
const PRODUCT: Interest = [/product|article|item name/, ['text']];

/** What people look for first, by type. */
const INTERESTS: Record<SemanticType, readonly Interest[]> = {
  SalesOrder: [AMOUNT, STATUS, ITEMS],
  SalesOrderLine: [PRODUCT, ITEMS, AMOUNT],
  Feedback: [[/rating|stars/, ['rating']], PRODUCT, [/text|comment/, ['text']]],
  Loyalty: [
    [/points|earned|redeemed/, ['number']],
    [/balance/, ['number']],
    [/tier|level/, ['text']],
  ],
  Subscription: [[/plan|type/, ['text']], STATUS, [/renewal|end date/, ['date', 'instant']]],
};

/** What says most about an activity of any other type. */
const ANY_TYPE: readonly Interest[] = [
  AMOUNT,
  STATUS,
  [/rating|stars/, ['rating']],
  PRODUCT,
  [/./, ['money']],
  [/priority|reason|channel|subject|location|store|topic|device|campaign/, ['text']],
  [/duration|minutes|points|count|quantity/, ['number']],
];

/**
 * The up to three fields that tell an activity's story at a glance, in the order in which people
 * ask. Long texts, groups and empty values are for the details. `title` is not said twice.
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
    const fact = candidates.find(
      (field) =>
        !facts.includes(field) &&
        kinds.includes(field.value.kind) &&
        words.test(wordsOf(field.name).join(' ')),
    );
    if (fact) facts.push(fact);
  }
  return facts;
}

function isShort({ value }: Field): boolean {
  return (
    !(value.kind === 'text' || value.kind === 'identifier') || value.text.length <= LONGEST_FACT
  );
}

function repeats({ value }: Field, title: string | null): boolean {
  return value.kind === 'text' && title?.includes(value.text) === true;
}
