import { isName } from './jsonNames';

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
export function repairJson(text: string): string | null {
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
