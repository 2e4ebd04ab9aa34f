import { SEMANTIC_TYPES, semanticType } from '../activity/activityType';
import type { TypeCatalog } from '../types/typeCatalog';
import type { KnownTypes } from './knownTypes';

/**
 * Types as people look for them: in the maker's order and then, of those that it does not tell
 * apart, the ones that have a meaning, and the others as they were met.
 */
export function typesInOrder(types: KnownTypes, { compare }: TypeCatalog): KnownTypes {
  const all = [...types].sort(
    ([, { type: a }], [, { type: b }]) => compare(a, b) || rankOf(a) - rankOf(b),
  );
  return new Map(all);
}

function rankOf(type: string): number {
  const semantic = semanticType(type);
  return semantic === null ? SEMANTIC_TYPES.length : SEMANTIC_TYPES.indexOf(semantic);
}
