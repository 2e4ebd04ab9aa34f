import { badQuery } from './dataverseError';
import type { Comparison, Filter, TextTest } from './filter';
import { COMPARISONS, TEXT_TESTS } from './filter';
import { readList, readLiteral, unquote } from './filterLiterals';
import type { Token } from './filterTokens';
import { tokenize } from './filterTokens';

export interface FilterContext {
  /** The query's parameter aliases: '@p1' to its text. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** Whether OData's own `in` is understood, which Dataverse does not document. */
  readonly plainIn?: boolean;
}

/** Deeper than any query that is meant; a parser that recurses has to end somewhere. */
const DEEPEST = 100;

/**
 * Reads `$filter`: `not` binds tighter than `and`, and `and` tighter than `or`. What Dataverse does
 * not document for elastic tables is refused: properties of related tables and, by filterSql, the
 * comparison of two columns.
 */
export function parseFilter(text: string, context: FilterContext = {}): Filter {
  const tokens = tokenize(text).map((token) => resolveAlias(token, context.aliases));
  let next = 0;
  let depth = 0;

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
  const deeper = (read: () => Filter): Filter => {
    if (++depth > DEEPEST) throw badQuery('Recursion depth exceeded allowed limit.');
    const filter = read();
    depth--;
    return filter;
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
    return accept('word', 'not') ? { kind: 'not', inner: deeper(negation) } : primary();
  }

  function primary(): Filter {
    if (accept('sign', '(')) {
      const inner = deeper(disjunction);
      take('sign', ')');
      return inner;
    }
    const name = take('word').text;
    if (peek()?.text !== '(') return comparison(name);
    if (isTextTest(name)) return textTest(name);
    if (name === 'Microsoft.Dynamics.CRM.In') return membership();
    throw badQuery(`An unknown function with name '${name}' was found.`);
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
    const values = readList(take('list').text);
    take('sign', ')');
    return { kind: 'in', property, values };
  }

  function comparison(name: string): Filter {
    const property = propertyAt(name);
    const operator = take('word').text;
    if (operator === 'in') return plainIn(property);
    if (!isComparison(operator)) return fail();
    const token = take();
    if (token.kind === 'word') propertyAt(token.text);
    return { kind: 'compare', operator, property, value: readLiteral(token) };
  }

  function plainIn(property: string): Filter {
    if (!context.plainIn) throw badQuery("The operator 'in' is not supported.");
    take('sign', '(');
    const values = [unquote(take('text').text)];
    while (accept('sign', ',')) values.push(unquote(take('text').text));
    take('sign', ')');
    return { kind: 'in', property, values };
  }

  function propertyAt(name: string): string {
    if (!accept('sign', '/')) return name;
    throw badQuery(`A filter on the related table of '${name}' is not supported for this table.`);
  }

  const filter = disjunction();
  if (peek()) fail();
  return filter;
}

function resolveAlias(token: Token, aliases: FilterContext['aliases']): Token {
  if (token.kind !== 'alias') return token;
  const [value, ...rest] = tokenize(aliases?.get(token.text) ?? '');
  if (!value || rest.length > 0) throw badQuery(`The alias '${token.text}' has no value.`);
  return { ...value, at: token.at };
}

function isTextTest(name: string): name is TextTest {
  return (TEXT_TESTS as readonly string[]).includes(name);
}

function isComparison(name: string): name is Comparison {
  return (COMPARISONS as readonly string[]).includes(name);
}
