import type { TextTest } from './filter';

/** Whether one character fits; 'any' fits any run of characters. */
type Part = 'any' | ((character: string) => boolean);

const WILDCARD = /[%_[]/;

/**
 * Tests text as Dataverse documents `contains`, `startswith` and `endswith`, with the wildcards %
 * (any text), _ (one character), [] and [^] (sets and ranges) live in the pattern. Case is the
 * caller's to fold. A bracket that is never closed stands for itself.
 */
export function matchesPattern(text: string, test: TextTest, pattern: string): boolean {
  if (WILDCARD.test(pattern)) return matches(Array.from(text), partsFor(test, pattern));
  if (test === 'contains') return text.includes(pattern);
  return test === 'startswith' ? text.startsWith(pattern) : text.endsWith(pattern);
}

/** The parts of the last pattern: a query tests the same one row after row. */
let last: { readonly key: string; readonly parts: readonly Part[] } | undefined;

function partsFor(test: TextTest, pattern: string): readonly Part[] {
  const key = `${test} ${pattern}`;
  if (last?.key !== key) {
    const parts = compile(Array.from(pattern));
    if (test !== 'startswith') parts.unshift('any');
    if (test !== 'endswith') parts.push('any');
    last = { key, parts };
  }
  return last.parts;
}

function compile(pattern: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? '';
    const isNegated = pattern[at + 1] === '^';
    const start = at + (isNegated ? 2 : 1);
    // A set has at least one member, so that [[] and []] are sets of one bracket.
    const end = character === '[' ? pattern.indexOf(']', start + 1) : -1;
    if (end > 0) {
      parts.push(setOf(pattern.slice(start, end), isNegated));
      at = end;
    } else if (character === '%') parts.push('any');
    else if (character === '_') parts.push(() => true);
    else parts.push((candidate) => candidate === character);
  }
  return parts;
}

function setOf(members: readonly string[], isNegated: boolean): Part {
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < members.length; at++) {
    const from = members[at] ?? '';
    const to = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return (candidate) =>
    ranges.some(([from, to]) => from <= candidate && candidate <= to) !== isNegated;
}

/** Goes back to the last `any` only, so that no pattern costs more than text times pattern. */
function matches(text: readonly string[], parts: readonly Part[]): boolean {
  let at = 0;
  let part = 0;
  let resume: { part: number; at: number } | null = null;
  while (at < text.length) {
    const current = parts[part];
    if (current === 'any') {
      resume = { part: ++part, at };
    } else if (current?.(text[at] ?? '')) {
      part++;
      at++;
    } else if (resume) {
      part = resume.part;
      at = ++resume.at;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest === 'any');
}
