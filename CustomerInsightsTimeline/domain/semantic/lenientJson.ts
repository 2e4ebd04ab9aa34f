/**
 * A string of either quote, a comma that something precedes and nothing follows, or a bare word. A
 * string without an end runs to the end of the text: its quotes are not looked at again.
 */
const TOKEN =
  /"(?:[^"\\]|\\[^])*"?|'(?:[^'\\]|\\[^])*'?|,(?=\s*[}\]])(?<=[^\s[{,:]\s*,)|[^\s"'{}[\]:,]+/g;
const IN_STRING = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\'|[\\"\p{Cc}]/gu;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** What JSON has no number for: 007, +5, .5, NaN. It stays text. */
const OTHER_NUMBER = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+|nan|inf(?:inity)?)$/i;
const CONSTANTS = new Map([
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['none', 'null'],
  ['undefined', 'null'],
]);

/**
 * Makes JSON of what Python and JavaScript print in its place: `{'a': None, b: NaN,}`, also with
 * line breaks within texts. Every name and value stays; null where a bare word is neither.
 */
function repairJson(text: string): string | null {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const json = jsonOf(token, () => isName(text, index + token.length));
    if (json === null) return null;
    parts.push(text.slice(end, index), json);
    end = index + token.length;
  }
  return parts.join('') + text.slice(end);
}

function jsonOf(token: string, isNameHere: () => boolean): string | null {
  if (token === ',') return '';
  if (token.startsWith('"') || token.startsWith("'")) return jsonString(token.slice(1, -1));
  if (isNameHere()) return JSON.stringify(token);
  if (JSON_NUMBER.test(token)) return token;
  if (OTHER_NUMBER.test(token)) return JSON.stringify(token);
  return CONSTANTS.get(token.toLowerCase()) ?? null;
}

function jsonString(inner: string): string {
  const escaped = inner.replace(IN_STRING, (part) => {
    if (part === '\\') return '\\\\';
    if (part === "\\'") return "'";
    return part.startsWith('\\') ? part : JSON.stringify(part).slice(1, -1);
  });
  return `"${escaped}"`;
}

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isJsonList(value);
}

export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

type ParsedJson =
  | {
      readonly ok: true;
      readonly value: Json;
      /** Whether a name occurs twice in one object: only the last of its values is in the value. */
      readonly repeatsNames: boolean;
    }
  | { readonly ok: false; readonly reason: 'notJson' | 'tooLong' };

/** The longest text that a Memo column of Customer Insights holds. */
const LONGEST = 1_048_576;

/** Repairing a text costs ten times as much as parsing it. */
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

/** Whether the string of JSON that ends before this place is a name, and no value. */
function isName(json: string, end: number): boolean {
  let at = end;
  while (/\s/.test(json.charAt(at))) at++;
  return json.charAt(at) === ':';
}

/** How many names a parsed value holds, at any depth. Not by recursion: hostile data lies deep. */
function countNames(value: Json): number {
  const left: Json[] = [value];
  let names = 0;
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const members: readonly Json[] = Object.values(next);
    if (!Array.isArray(next)) names += members.length;
    for (const member of members) if (typeof member === 'object') left.push(member);
  }
  return names;
}
