import { plainName } from './plainName';

/** Which activity types belong to a value, by the plain name of what it is called. */
export type InsightLinks = ReadonlyMap<string, readonly string[]>;

/**
 * Reads what a maker maps: `Lifetime_Spend = SalesOrder, Return; Loyalty_Gold = Loyalty`, an entry
 * for each line or semicolon. An entry without a name or a type is left out; of two entries for one
 * name the types are united.
 */
export function readInsightLinks(text: string | null): InsightLinks {
  const links = new Map<string, readonly string[]>();
  for (const entry of (text ?? '').split(/[;\r\n]+/)) {
    const [name = '', ...rest] = entry.split('=');
    const types = rest
      .join('=')
      .split(',')
      .map((type) => type.trim())
      .filter((type) => type !== '');
    const key = plainName(name.trim());
    if (key === '' || types.length === 0) continue;
    links.set(key, [...new Set([...(links.get(key) ?? []), ...types])]);
  }
  return links;
}

/** The types that belong to the first of these names that is mapped; null where none is. */
export function linkedTypes(
  links: InsightLinks,
  names: readonly (string | null | undefined)[],
): readonly string[] | null {
  for (const name of names) {
    const types = links.get(plainName(name ?? ''));
    if (types) return types;
  }
  return null;
}
