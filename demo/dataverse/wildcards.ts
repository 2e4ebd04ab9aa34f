import type { TextTest } from './filter';

/**
 * Tests text as Dataverse documents `contains`, `startswith` and `endswith`: without regard to
 * case, and with the wildcards % (any text), _ (one character), [] and [^] (sets) live in the
 * pattern.
 */
export function matchesPattern(text: string, test: TextTest, pattern: string): boolean {
  return patternFor(test, pattern).test(text);
}

const compiled = new Map<string, RegExp>();

function patternFor(test: TextTest, pattern: string): RegExp {
  const key = `${test} ${pattern}`;
  let expression = compiled.get(key);
  if (!expression) {
    const start = test === 'startswith' ? '^' : '';
    const end = test === 'endswith' ? '$' : '';
    expression = new RegExp(`${start}${translate(pattern)}${end}`, 'isu');
    compiled.set(key, expression);
  }
  return expression;
}

function translate(pattern: string): string {
  return pattern.replace(
    /\[(\^?)([^\]]+)\]|([\s\S])/gu,
    (_match, not: string, set: string, one: string) => {
      if (set) return `[${not}${translateSet(set)}]`;
      if (one === '%') return '.*';
      return one === '_' ? '.' : one.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    },
  );
}

/** A range that runs backwards holds nothing; an expression would refuse it. */
function translateSet(set: string): string {
  return set
    .replace(/([\s\S])-([\s\S])/gu, (range, from: string, to: string) => (from > to ? '' : range))
    .replace(/[\\[\]^]/g, '\\$&');
}
