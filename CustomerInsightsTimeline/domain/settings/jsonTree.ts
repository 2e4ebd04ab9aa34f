export type JsonScalar = string | number | boolean | null;

/** A stretch of the text, in UTF-16 units. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** A value of JSON and where it stands. It has one of the others. */
export interface JsonNode extends Stretch {
  readonly scalar?: JsonScalar | undefined;
  readonly items?: readonly JsonNode[];
  /** In the order in which they are written, repeated names among them. */
  readonly members?: readonly JsonMember[];
}

/** Stands where its name and its value stand. */
export interface JsonMember extends Stretch {
  readonly name: string;
  readonly value: JsonNode;
}

/** Stands where what comes next is not what has to come; without a length at the end of the text. */
export interface JsonFault extends Stretch {
  /** The mark that has to stand here; null where what stands here is no JSON at all. */
  readonly missing: string | null;
}

export interface JsonTree {
  /** Null where there is nothing that could be read. */
  readonly root: JsonNode | null;
  readonly faults: readonly JsonFault[];
}

/** Blanks and comments, which say nothing, or a token. */
const TOKENS =
  /\s+|\/\/.*|\/\*[^]*?(?:\*\/|$)|([{}[\]:,/]|"(?:[^"\\\r\n]|\\.)*"?|[^\s{}[\]:,"/]+)/g;

const MARK = /^[{}[\]:,]$/;
const CLOSE = /^[}\]]$/;
const WHOLE_TEXT = /^"(?:[^"\\]|\\.)*"$/;

/**
 * Reads JSON as people write it by hand: with comments, and a comma after the last member. After a
 * fault it goes on with what can be made out; what can't is left out. Throws a RangeError where
 * brackets stand too deep within each other.
 */
export function readJsonTree(text: string): JsonTree {
  const tokens = [...text.matchAll(TOKENS)].flatMap(({ 1: token, index }) =>
    token === undefined ? [] : [{ token, offset: index }],
  );
  const faults: JsonFault[] = [];
  let at = 0;

  const token = () => tokens[at]?.token ?? '';
  const offset = () => tokens[at]?.offset ?? text.length;

  /** From there to the end of what was read last. */
  function since(begin: number): Stretch {
    const last = tokens[at - 1];
    return { offset: begin, length: last ? last.offset + last.token.length - begin : 0 };
  }

  function miss(missing: string | null): void {
    faults.push({ offset: offset(), length: token().length, missing });
  }

  function expect(mark: string): void {
    if (token() === mark) at += 1;
    else miss(mark);
  }

  function value(): JsonNode | null {
    const begin = offset();
    if (token() === '{') {
      const members = entries('}', member);
      return { ...since(begin), members };
    }
    if (token() === '[') {
      const items = entries(']', value);
      return { ...since(begin), items };
    }
    const read = scalar();
    return read === undefined ? null : { ...since(begin), scalar: read };
  }

  function member(): JsonMember | null {
    const begin = offset();
    const name = scalar();
    expect(':');
    const held = value();
    return held && typeof name === 'string' ? { name, ...since(begin), value: held } : null;
  }

  function scalar(): JsonScalar | undefined {
    const given = token();
    const isCutOff = given.startsWith('"') && !WHOLE_TEXT.test(given);
    if (isCutOff) miss('"');
    try {
      return JSON.parse(isCutOff ? `${given}"` : given) as JsonScalar;
    } catch {
      miss(null);
      return undefined;
    } finally {
      // A mark is left to whoever waits for it.
      if (at < tokens.length && !MARK.test(given)) at += 1;
    }
  }

  function entries<Entry>(close: string, read: () => Entry | null): readonly Entry[] {
    const found: Entry[] = [];
    at += 1;
    while (at < tokens.length && !CLOSE.test(token())) {
      const before = at;
      const entry = read();
      if (entry !== null) found.push(entry);
      // What no entry begins with is passed over.
      if (at === before && !CLOSE.test(token())) at += 1;
      else if (at < tokens.length && !CLOSE.test(token())) expect(',');
    }
    expect(close);
    return found;
  }

  const root = tokens.length === 0 ? null : value();
  if (at < tokens.length) miss(null);
  return { root, faults };
}
