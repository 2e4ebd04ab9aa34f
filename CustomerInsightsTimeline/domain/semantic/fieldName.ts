/** Words that stay in capitals. */
const ACRONYMS = new Set([
  'id',
  'url',
  'sku',
  'vat',
  'ean',
  'gtin',
  'ip',
  'pdf',
  'sms',
  'iban',
  'pos',
]);

/** The prefix of the columns that Customer Insights adds to Dataverse says nothing to people. */
const PUBLISHER_PREFIX = /^msdynci_/i;

/** Sources use the same few names in every row; hostile data must not fill the memory with more. */
const MOST_REMEMBERED = 2000;
const remembered = new Map<string, readonly string[]>();

/**
 * Splits a name into lower-case words, whatever joins them: `TotalAmount`, `order_id`,
 * `webAddress`, `HTMLBody` or `Order line ID`.
 */
export function wordsOf(name: string): readonly string[] {
  let words = remembered.get(name);
  if (!words) {
    words = split(name);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(name, words);
  }
  return words;
}

function split(name: string): readonly string[] {
  return name
    .replace(PUBLISHER_PREFIX, '')
    .replace(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[\s_.\-/:]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** A name for people: `TotalAmount` is "Total amount", `order_id` "Order ID". */
export function humaniseName(name: string): string {
  const words = wordsOf(name).map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word));
  const text = words.join(' ');
  if (text === '') return name.trim();
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
