import type { Comparison, Filter, TextTest } from '../../demo/dataverse/filter';
import type { TableRow } from '../../demo/seed/rows';

/** What a filter means, said without SQL and without expressions: a check on both. */
export function holds(filter: Filter, row: TableRow): boolean {
  switch (filter.kind) {
    case 'and':
      return holds(filter.left, row) && holds(filter.right, row);
    case 'or':
      return holds(filter.left, row) || holds(filter.right, row);
    case 'not':
      return !holds(filter.inner, row);
    case 'compare':
      return compares(
        valueOf(row, filter),
        filter.operator,
        filter.value.kind === 'null' ? null : folded(filter.value.value),
      );
    case 'text': {
      const text = folded(row[filter.property]);
      return typeof text === 'string' && fits(text, filter.test, filter.pattern.toLowerCase());
    }
    case 'in':
      return filter.values.some((value) => folded(value) === folded(row[filter.property]));
  }
}

type Value = string | number | boolean | null;

function folded(value: Value | undefined): Value {
  return typeof value === 'string' ? value.toLowerCase() : (value ?? null);
}

function compares(left: Value, operator: Comparison, right: Value): boolean {
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null) return false;
  if (operator === 'gt') return left > right;
  if (operator === 'ge') return left >= right;
  return operator === 'lt' ? left < right : left <= right;
}

function fits(text: string, test: TextTest, pattern: string): boolean {
  const parts = pattern.match(/\[.*?\]|./g) ?? [];
  const before = test === 'startswith' ? [] : ['%'];
  const after = test === 'endswith' ? [] : ['%'];
  return like(Array.from(text), [...before, ...parts, ...after]);
}

function like(text: readonly string[], parts: readonly string[]): boolean {
  const [part, ...rest] = parts;
  if (part === undefined) return text.length === 0;
  const [first, ...others] = text;
  if (part === '%') return like(text, rest) || (first !== undefined && like(others, parts));
  return first !== undefined && isOneOf(first, part) && like(others, rest);
}

function isOneOf(character: string, part: string): boolean {
  if (part === '_') return true;
  if (!part.startsWith('[')) return part === character;
  const not = part.startsWith('[^');
  const set = part.slice(not ? 2 : 1, -1);
  const isRange = set.length === 3 && set[1] === '-';
  const isIn = isRange
    ? character >= (set[0] ?? '') && character <= (set[2] ?? '')
    : set.includes(character);
  return isIn !== not;
}

function valueOf(row: TableRow, { property, value }: Extract<Filter, { kind: 'compare' }>): Value {
  const stored = row[property];
  return value.kind === 'instant' && typeof stored === 'string'
    ? Date.parse(stored)
    : folded(stored);
}
