import { badQuery } from './dataverseError';
import type { Comparison, Filter, Literal, TextTest } from './filter';
import { COMPARISONS, TEXT_TESTS } from './filter';
import type { Token } from './filterTokens';
import { tokenize } from './filterTokens';

/**
 * Reads `$filter`: `not` binds tighter than `and`, and `and` tighter than `or`. What Dataverse does
 * not document is refused: the plain `in` operator, properties of related tables, two columns.
 */
export function parseFilter(text: string): Filter {
  const tokens = tokenize(text);
  let next = 0;

  const peek = (): Token | undefined => tokens[next];
  const fail = (): never => {
    throw badQuery(`Syntax error at position ${peek()?.at ?? text.length} in '${text}'.`);
  };
  const take = (kind?: Token['kind'], word?: string): Token => {
    const token = peek();
    const fits = token && (!kind || token.kind === kind) && (!word || token.text === word);
    if (!fits) return fail();
    next++;
    return token;
  };
  const accept = (kind: Token['kind'], word: string): boolean => {
    const token = peek();
    if (token?.kind !== kind || token.text !== word) return false;
    next++;
    return true;
  };

  function disjunction(): Filter {
    let left = conjunction();
    while (accept('word', 'or')) left = { kind: 'or', left, right: conjunction() };
    return left;
  }

  function conjunction(): Filter {
    let left = negation();
    while (accept('word', 'and')) left = { kind: 'and', left, right: negation() };
    return left;
  }

  function negation(): Filter {
    return accept('word', 'not') ? { kind: 'not', inner: negation() } : primary();
  }

  function primary(): Filter {
    if (accept('sign', '(')) {
      const inner = disjunction();
      take('sign', ')');
      return inner;
    }
    const name = take('word').text;
    if (isTextTest(name)) return textTest(name);
    return name === 'Microsoft.Dynamics.CRM.In' ? membership() : comparison(name);
  }

  function textTest(test: TextTest): Filter {
    take('sign', '(');
    const property = propertyAt(take('word').text);
    take('sign', ',');
    const pattern = unquote(take('text').text);
    take('sign', ')');
    return { kind: 'text', test, property, pattern };
  }

  function membership(): Filter {
    take('sign', '(');
    take('word', 'PropertyName');
    take('sign', '=');
    const property = unquote(take('text').text);
    take('sign', ',');
    take('word', 'PropertyValues');
    take('sign', '=');
    const values = readValues(take('json').text);
    take('sign', ')');
    return { kind: 'in', property, values };
  }

  function comparison(name: string): Filter {
    const property = propertyAt(name);
    const operator = take('word').text;
    if (operator === 'in') throw badQuery("The operator 'in' is not supported.");
    if (!isComparison(operator)) return fail();
    const value = literal(take());
    if (!value) throw badQuery('Comparison of two columns is not supported.');
    return { kind: 'compare', operator, property, value };
  }

  function propertyAt(name: string): string {
    if (!accept('sign', '/')) return name;
    throw badQuery(`A filter on the related table of '${name}' is not supported for this table.`);
  }

  const filter = disjunction();
  if (peek()) fail();
  return filter;
}

function literal(token: Token): Literal | null {
  switch (token.kind) {
    case 'text':
      return { kind: 'text', value: unquote(token.text) };
    case 'guid':
      return { kind: 'guid', value: token.text.toLowerCase() };
    case 'date':
      return { kind: 'date', value: token.text };
    case 'number':
      return { kind: 'number', value: Number(token.text) };
    case 'word':
      if (token.text === 'null') return { kind: 'null' };
      if (token.text !== 'true' && token.text !== 'false') return null;
      return { kind: 'boolean', value: token.text === 'true' };
    case 'json':
    case 'sign':
      throw badQuery(`Syntax error at position ${token.at}: a literal was expected.`);
  }
}

/** Single quotes do as well as double ones where no value has an apostrophe. */
function readValues(json: string): readonly string[] {
  try {
    const list = json.includes('"') ? json : json.replaceAll("'", '"');
    return (JSON.parse(list) as readonly unknown[]).map(String);
  } catch {
    throw badQuery(`The value ${json} is no list of quoted values.`);
  }
}

function unquote(text: string): string {
  return text.slice(1, -1).replaceAll("''", "'");
}

function isTextTest(name: string): name is TextTest {
  return (TEXT_TESTS as readonly string[]).includes(name);
}

function isComparison(name: string): name is Comparison {
  return (COMPARISONS as readonly string[]).includes(name);
}
