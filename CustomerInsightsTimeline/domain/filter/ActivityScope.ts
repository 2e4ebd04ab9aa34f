/**
 * What a server is asked to narrow a history to. It may answer with more than that, never with
 * less: what passes a filter is decided here, by the true time and the type of each activity.
 */
export interface ActivityScope {
  /** The types as rows spell them, '' for a row that has none; null for all types. */
  readonly types: readonly string[] | null;
  /** The types that are not wanted, spelt in the same way. */
  readonly exceptTypes: readonly string[];
  /** Milliseconds since 1970 UTC, inclusive; null where it has no beginning. */
  readonly from: number | null;
  /** Milliseconds since 1970 UTC, exclusive; null where it has no end. */
  readonly until: number | null;
}

export const EVERYTHING: ActivityScope = { types: null, exceptTypes: [], from: null, until: null };

export function isEverything({ types, exceptTypes, from, until }: ActivityScope): boolean {
  return types === null && exceptTypes.length === 0 && from === null && until === null;
}

/** The same text for scopes that ask for the same rows, however they are written down. */
export function scopeKey({ types, exceptTypes, from, until }: ActivityScope): string {
  return JSON.stringify([types && inOrder(types), inOrder(exceptTypes), from, until]);
}

function inOrder(types: readonly string[]): readonly string[] {
  return [...new Set(types)].sort();
}
