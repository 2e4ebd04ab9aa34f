import type { Json } from './lenientJson';

/** Whether the string of JSON that ends before this place is a name, and no value. */
export function isName(json: string, end: number): boolean {
  let at = end;
  while (/\s/.test(json.charAt(at))) at++;
  return json.charAt(at) === ':';
}

/** How many names a parsed value holds, at any depth. Not by recursion: hostile data lies deep. */
export function countNames(value: Json): number {
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
