import { badQuery } from './dataverseError';

export interface Token {
  readonly kind: 'text' | 'list' | 'guid' | 'date' | 'number' | 'alias' | 'word' | 'sign';
  readonly text: string;
  readonly at: number;
}

/** Tried in this order: a GUID and a date begin like a number, and a number like nothing else. */
const KINDS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /'[^']*(?:''[^']*)*'/y],
  ['list', /\[(?:[^\]"']|"(?:[^"\\]|\\.)*"|'[^']*')*\]/y],
  ['guid', /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/iy],
  ['date', /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?/y],
  ['number', /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy],
  ['alias', /@\w+/y],
  ['word', /[A-Za-z_][\w.]*/y],
  ['sign', /[(),=/]/y],
];

/** What may not stand right before a literal or word: something must part `1` and `and`. */
const WORD_CHARACTER = /[\w'"]/;

/** Splits a filter into its tokens; a place that begins none of them is a syntax error. */
export function tokenize(filter: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < filter.length) {
    if (filter[at] === ' ') {
      at++;
      continue;
    }
    const token = tokenAt(filter, at);
    if (!token) throw syntaxError(filter, at);
    if (token.kind !== 'sign' && WORD_CHARACTER.test(filter[at - 1] ?? ' ')) {
      throw badQuery(
        `Unrecognized literal '${(tokens.at(-1)?.text ?? '') + token.text}' at '${at}' in '${filter}'.`,
      );
    }
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(filter: string, at: number): Token | null {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const text = pattern.exec(filter)?.[0];
    if (text !== undefined) return { kind, text, at };
  }
  return null;
}

function syntaxError(filter: string, at: number) {
  return filter[at] === "'"
    ? badQuery(`There is an unterminated literal at position ${at} in '${filter}'.`)
    : badQuery(`Syntax error at position ${at} in '${filter}'.`);
}
