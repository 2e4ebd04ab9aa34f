import { plainName } from './plainName';

export interface Ranked<T> {
  /** What is shown at once. */
  readonly first: readonly T[];
  /** What is there on request. */
  readonly others: readonly T[];
}

/**
 * Puts what the maker names first, in the maker's order. Where nothing is named, or nothing of what
 * is named is there, the first so many stand in, so that a typing error hides no data.
 */
export function namedFirst<T extends { readonly name: string }>(
  items: readonly T[],
  names: readonly string[],
  otherwise: (items: readonly T[]) => readonly T[],
): Ranked<T> {
  const named = [...new Set(names.map(plainName))].flatMap((wanted) =>
    items.filter(({ name }) => plainName(name) === wanted),
  );
  const first = named.length > 0 ? named : otherwise(items);
  return { first, others: items.filter((item) => !first.includes(item)) };
}
