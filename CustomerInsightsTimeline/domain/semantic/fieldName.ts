import { countsThings, namesMoney } from './money';

/** Words that stay in capitals. */
const ACRONYMS = /^(id|url|sku|vat|ean|gtin|ip|pdf|sms|iban|pos)$/;

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

/**
 * A name for people: `TotalAmount` is "Total amount", `order_id` "Order ID". Only what looks like
 * the identifier of a program is put into words: "10:30", "St. Gallen-West", "iPhone 15" and "VIP"
 * are data, and keep their signs and capitals.
 */
export function humaniseName(name: string): string {
  return isIdentifier(name) ? labelOfWords(wordsOf(name)) || name.trim() : name.trim();
}

/** Words as a label: "order", "id" is "Order ID". */
export function labelOfWords(words: readonly string[]): string {
  const text = words.map((word) => (ACRONYMS.test(word) ? word.toUpperCase() : word)).join(' ');
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Letters, digits and underscores in small letters or in words; a brand is small before a capital. */
function isIdentifier(name: string): boolean {
  if (PUBLISHER_PREFIX.test(name) || ACRONYMS.test(name.toLowerCase())) return true;
  if (!/^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name)) return false;
  return /_|\p{Ll}/u.test(name) && !/^\p{Ll}\p{Lu}/u.test(name);
}

/** A name as it is compared: `Lifetime_Spend`, `LifetimeSpend` and `lifetime spend` are one. */
export function plainName(name: string): string {
  return wordsOf(name).join('');
}

/** Words that make a name one of an identifier, wherever they stand in it. */
const IDENTIFIER_WORDS =
  /^(id|no|number|nr|num|code|key|sku|ean|gtin|upc|isbn|zip|postal|postcode|phone|telephone|tel|mobile|cell|cellphone|fax|msisdn|imei|reference|ref|serial|barcode|iban|uuid|guid)$/;

/** Things that people know by a number; an invoice's total or a count of tickets is none. */
const NUMBERED_THINGS =
  /^(invoice|ticket|order|case|booking|contract|voucher|receipt|parcel|tracking|year)$/;

/** Whether a name, in words, is that of an identifier: `MobilePhone1`, `OrderNo`. */
export function namesIdentifier(words: readonly string[]): boolean {
  if (countsThings(words)) return false;
  return words.some((word) => IDENTIFIER_WORDS.test(word.replace(/\d+$/, '')));
}

/** The same of a name whose value is a number: an `Invoice` of 20240117 is no quantity. */
export function namesNumberedThing(words: readonly string[]): boolean {
  return (
    namesIdentifier(words) ||
    (NUMBERED_THINGS.test(words[words.length - 1] ?? '') && !namesMoney(words))
  );
}
