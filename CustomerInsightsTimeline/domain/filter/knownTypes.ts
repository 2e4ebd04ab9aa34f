import type { Activity } from '../activity/Activity';
import { SEMANTIC_TYPES, semanticType, typeKey } from '../activity/activityType';

/** A type that the customer has activities of. */
export interface KnownType {
  readonly key: string;
  /** The name as one of the rows has it. */
  readonly type: string;
  /** The label of the environment, where a row had one. */
  readonly typeDisplay: string | null;
  /** All ways in which rows write it, blanks and capitals included. */
  readonly spellings: readonly string[];
}

/** By key. The types that have a meaning come first, then the others as they were met. */
export type KnownTypes = ReadonlyMap<string, KnownType>;

export const NO_TYPES: KnownTypes = new Map();

type TypeOfActivity = Pick<Activity, 'type' | 'typeDisplay' | 'typeSpelling'>;

/** Adds the types of activities; the very same map where all of it was known. */
export function addTypes(known: KnownTypes, activities: readonly TypeOfActivity[]): KnownTypes {
  const news = new Map<string, KnownType>();
  for (const activity of activities) {
    const key = typeKey(activity);
    const before = news.get(key) ?? known.get(key);
    const after = before ? addSpelling(before, activity) : firstOf(key, activity);
    if (after !== before) news.set(key, after);
  }
  if (news.size === 0) return known;
  const all = [...new Map([...known, ...news])];
  return new Map(all.sort(([, a], [, b]) => rank(a) - rank(b)));
}

function firstOf(key: string, { type, typeDisplay, typeSpelling }: TypeOfActivity): KnownType {
  return { key, type, typeDisplay, spellings: [typeSpelling] };
}

function addSpelling(known: KnownType, { typeDisplay, typeSpelling }: TypeOfActivity): KnownType {
  const isNew = !known.spellings.includes(typeSpelling);
  if (!isNew && (known.typeDisplay !== null || typeDisplay === null)) return known;
  return {
    ...known,
    typeDisplay: known.typeDisplay ?? typeDisplay,
    spellings: isNew ? [...known.spellings, typeSpelling] : known.spellings,
  };
}

function rank({ type }: KnownType): number {
  const semantic = semanticType(type);
  return semantic === null ? SEMANTIC_TYPES.length : SEMANTIC_TYPES.indexOf(semantic);
}
