import { typeKey } from '../activity/activityType';

/**
 * Which types are wanted. The types are an open set, so the opposite of some types is "all but
 * these", which holds for types that nobody has seen yet as well.
 */
export interface TypeChoice {
  readonly kind: 'only' | 'except';
  /** As rows spell them, '' for activities without a type; 'only' names at least one. */
  readonly types: readonly string[];
}

export const ALL_TYPES: TypeChoice = { kind: 'except', types: [] };

export function isAllTypes({ kind, types }: TypeChoice): boolean {
  return kind === 'except' && types.length === 0;
}

export function onlyType(type: string): TypeChoice {
  return { kind: 'only', types: [type] };
}

/** Whether a choice names a type, to want it or not. */
export function namesType({ types }: TypeChoice, type: string): boolean {
  const key = typeKey({ type });
  return types.some((name) => typeKey({ type: name }) === key);
}

export function wantsType(choice: TypeChoice, type: string): boolean {
  return namesType(choice, type) === (choice.kind === 'only');
}

/** From all types the first toggle chooses one; when the last one named goes, all are back. */
export function toggleType(choice: TypeChoice, type: string): TypeChoice {
  if (isAllTypes(choice)) return onlyType(type);
  const key = typeKey({ type });
  const types = namesType(choice, type)
    ? choice.types.filter((name) => typeKey({ type: name }) !== key)
    : [...choice.types, type];
  return types.length === 0 ? ALL_TYPES : { kind: choice.kind, types };
}

/** The opposite; that of all types would be none, so they stay. */
export function invertTypes(choice: TypeChoice): TypeChoice {
  if (isAllTypes(choice)) return choice;
  return { kind: choice.kind === 'only' ? 'except' : 'only', types: choice.types };
}
