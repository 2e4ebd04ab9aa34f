import { foldText } from './foldText';

/** A query as it is looked for: folded, without the blanks around it. An empty one is nowhere. */
export function needleOf(query: string): string {
  return foldText(query).trim();
}

/** Single signs that part the digits of an amount, a date or a phone number. */
export const DIGIT_SIGNS = /(?<=\d)(?: ?[()] ?|[ .,'/-])(?=\d)/g;

/** Fewer digits are part of too many other numbers for the signs among them to mean nothing. */
const LONG_NUMBER = /\d{4}/;

/** "12,500" and "+41 79 123 45 67" as "12500" and "+41791234567". */
export function joinDigits(folded: string): string {
  return folded.replace(DIGIT_SIGNS, '');
}

/** Whether it is looked for with and without the signs among its digits. */
export function isLongNumber(needle: string): boolean {
  return LONG_NUMBER.test(joinDigits(needle));
}

/** Whether a folded text holds a needle, as it stands or with its digits parted in another way. */
export function holdsNeedle(folded: string, needle: string): boolean {
  if (needle === '') return false;
  if (folded.includes(needle)) return true;
  return isLongNumber(needle) && joinDigits(folded).includes(joinDigits(needle));
}
