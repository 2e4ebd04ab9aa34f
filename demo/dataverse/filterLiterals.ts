import { badQuery } from './dataverseError';
import type { Literal } from './filter';
import type { Token } from './filterTokens';
import { parseInstant } from './instants';

/** The value that a token stands for; a sign or a list is none, nor a day that no calendar has. */
export function readLiteral(token: Token): Literal {
  switch (token.kind) {
    case 'text':
      return { kind: 'text', value: unquote(token.text) };
    case 'guid':
      return { kind: 'guid', value: token.text.toLowerCase() };
    case 'date': {
      const value = parseInstant(token.text);
      if (value === null) throw badQuery(`Unrecognized literal '${token.text}': no such date.`);
      return { kind: 'instant', value };
    }
    case 'number':
      return { kind: 'number', value: Number(token.text) };
    case 'word':
      if (token.text === 'null') return { kind: 'null' };
      if (token.text === 'true' || token.text === 'false') {
        return { kind: 'boolean', value: token.text === 'true' };
      }
      return { kind: 'property', value: token.text };
    case 'alias':
    case 'list':
    case 'sign':
      throw badQuery(`Syntax error at position ${token.at}: a literal was expected.`);
  }
}

/**
 * Reads `["a","b"]` or `['a','b']`. Doubled apostrophes end such a text, as in Dataverse: a value
 * with an apostrophe has to stand in double quotes.
 */
export function readList(list: string): readonly string[] {
  const json = list.replace(/"(?:[^"\\]|\\.)*"|'([^']*)'/g, (quoted, single?: string) =>
    single === undefined ? quoted : JSON.stringify(single),
  );
  const values = parseJson(json);
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'string')) {
    throw badQuery(`The value ${list} is no list of quoted values.`);
  }
  return values;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw badQuery(
      "Invalid JSON. A comma character ',' was expected in scope 'Array'. Every two elements in an array and properties of an object must be separated by commas.",
    );
  }
}

/** The text between apostrophes, with each pair of them inside as one. */
export function unquote(text: string): string {
  return text.slice(1, -1).replaceAll("''", "'");
}
