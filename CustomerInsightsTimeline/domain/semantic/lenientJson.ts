import { countNames, isName } from './jsonNames';
import { repairJson } from './repairJson';

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type ParsedJson =
  | {
      readonly ok: true;
      readonly value: Json;
      /** Whether a name occurs twice in one object: only the last of its values is in the value. */
      readonly repeatsNames: boolean;
    }
  | { readonly ok: false; readonly reason: 'notJson' | 'tooLong' };

/** The longest text that a Memo column of Customer Insights holds. */
const LONGEST = 1_048_576;

/** What is repaired costs ten times as much as what is merely parsed. */
const LONGEST_REPAIRED = 100_000;

/** JSON in a JSON string in a JSON string: nobody wraps it more often. */
const DEEPEST_WRAPPING = 3;

/**
 * A string, which is passed over, or a number that a double would bend. A string without an end
 * counts as well: looked for again from each of its quotes, it would cost quadratic time.
 */
const STRING_OR_LONG_NUMBER =
  /"(?:[^"\\]|\\.)*"?|-?\d[\d.]{15,}(?:[eE][+-]?\d+)?|-?\d[\d.]*[eE][+-]?\d{3,}/g;

/**
 * Parses JSON as sources write it: wrapped in JSON strings, with a byte order mark, with the quotes
 * and words of Python, with numbers longer than a double holds (those stay text, so that no digit
 * of an order number is lost). Never throws.
 */
export function parseLeniently(text: string): ParsedJson {
  if (text.length > LONGEST) return { ok: false, reason: 'tooLong' };
  let parsed = parseOnce(text.replace(/^\uFEFF/, ''));
  for (let i = 0; i < DEEPEST_WRAPPING && parsed !== null; i++) {
    const { value } = parsed;
    if (typeof value !== 'string' || !looksWrapped(value)) break;
    parsed = parseOnce(value) ?? parsed;
  }
  if (parsed === null) return { ok: false, reason: 'notJson' };
  const { value, names } = parsed;
  return { ok: true, value, repeatsNames: names !== countNames(value) };
}

/** Whether a text promises an object or a list. */
export function looksWrapped(text: string): boolean {
  return /^\s*["[{]/.test(text);
}

/**
 * Whether a double gives back every digit, as in what a program has calculated: 434.99999999999994
 * is still an amount. A whole number so long is a number by name only, and stays text.
 */
function isExactFraction(number: string): boolean {
  return number.includes('.') && String(Number(number)) === number;
}

interface ParsedOnce {
  readonly value: Json;
  /** How many names the text has. */
  readonly names: number;
}

function parseOnce(text: string): ParsedOnce | null {
  const strict = parseStrictly(text);
  if (strict !== null || text.length > LONGEST_REPAIRED || !/^\s*[[{]/.test(text)) return strict;
  const repaired = repairJson(text);
  return repaired === null ? null : parseStrictly(repaired);
}

function parseStrictly(text: string): ParsedOnce | null {
  let names = 0;
  try {
    const exact = text.replace(STRING_OR_LONG_NUMBER, (match, start: number) => {
      if (!match.startsWith('"')) return isExactFraction(match) ? match : JSON.stringify(match);
      if (isName(text, start + match.length)) names++;
      return match;
    });
    return { value: JSON.parse(exact) as Json, names };
  } catch {
    return null;
  }
}
