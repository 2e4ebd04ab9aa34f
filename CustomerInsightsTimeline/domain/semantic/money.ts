import type { FieldValue } from './Field';

const MONEY_WORDS =
  /^(amount|price|cost|spend|revenue|fee|discount|tax|refund|subtotal|turnover|paid)$/;
/** A total of these is a count. */
const COUNT_WORDS =
  /^(item|items|count|quantity|points|visits|orders|calls|percent|percentage|rate)$/;
const NUMBER_WORDS = /^(number|no|nr|num)$/;
const CURRENCY_CODE = /^[A-Z]{3}$/;
const AMOUNT_WITH_CODE =
  /^(?:([A-Z]{3})\s*(-?\d{1,12}(?:\.\d{1,8}0{0,18})?)|(-?\d{1,12}(?:\.\d{1,8}0{0,18})?)\s*([A-Z]{3}))$/;

/** Whether a name, in words, counts something: `NumberOfItems`, `PhoneCalls`. */
export function countsThings(words: readonly string[]): boolean {
  const isNumberOf = words.some(
    (word, place) => word === 'of' && NUMBER_WORDS.test(words[place - 1] ?? ''),
  );
  return isNumberOf || COUNT_WORDS.test(words[words.length - 1] ?? '');
}

/** Whether a name, in words, speaks of money. */
export function namesMoney(words: readonly string[]): boolean {
  if (words.some((word) => COUNT_WORDS.test(word))) return false;
  return words.some((word) => MONEY_WORDS.test(word)) || words[words.length - 1] === 'total';
}

/** The ISO 4217 code that a field gives for its record, or null. */
export function currencyCode(words: readonly string[], value: unknown): string | null {
  if (!words.includes('currency') || typeof value !== 'string') return null;
  const code = value.trim().toUpperCase();
  return CURRENCY_CODE.test(code) ? code : null;
}

/**
 * Reads `CHF 129.50`, `129.50 CHF`, and, where the record's currency says that it is money, a
 * number alone. A thousands separator is not guessed at: 1,234 means two things. Null otherwise.
 */
export function moneyIn(text: string, currency: string | null): FieldValue | null {
  const match = AMOUNT_WITH_CODE.exec(text);
  const code = match?.[1] ?? match?.[4];
  const amount = match?.[2] ?? match?.[3];
  if (code !== undefined && amount !== undefined) {
    return { kind: 'money', amount: Number(amount), currency: code };
  }
  return currency !== null && /^-?\d{1,12}\.\d{1,8}$/.test(text)
    ? { kind: 'money', amount: Number(text), currency }
    : null;
}
