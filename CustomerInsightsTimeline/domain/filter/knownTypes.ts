import type { Activity } from '../activity/Activity';
import { SEMANTIC_TYPES, semanticType, typeKey } from '../activity/activityType';
import type { TypeCatalog } from '../types/typeCatalog';
import type { ListPrefix } from './filteredList';
import { createPrefixReader } from './filteredList';
import type { RatingRegister } from '../semantic/ratingScale';
import { createRatingRegister } from '../semantic/ratingScale';
import type { Clock } from '../time/Clock';

/** A type that the customer has activities of. */
export interface KnownType {
  readonly key: string;
  /** The name as one of the rows has it. */
  readonly type: string;
  /** The label of the environment where rows agree on one: some give each source its own. */
  readonly typeDisplay: string | null;
  /** The labels that rows gave, two at most, which show that there is not one. */
  readonly displays: readonly string[];
  /** All ways in which rows write it, blanks and capitals included. */
  readonly spellings: readonly string[];
}

/** By key, as they were met. */
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
  return new Map([...known, ...news]);
}

function firstOf(key: string, { type, typeDisplay, typeSpelling }: TypeOfActivity): KnownType {
  const displays = typeDisplay === null ? [] : [typeDisplay];
  return { key, type, typeDisplay, displays, spellings: [typeSpelling] };
}

function addSpelling(known: KnownType, { typeDisplay, typeSpelling }: TypeOfActivity): KnownType {
  const spellings = withNew(known.spellings, typeSpelling);
  const displays =
    typeDisplay === null || known.displays.length > 1
      ? known.displays
      : withNew(known.displays, typeDisplay);
  if (spellings === known.spellings && displays === known.displays) return known;
  const [only = null, another] = displays;
  return { ...known, typeDisplay: another === undefined ? only : null, displays, spellings };
}

function withNew(texts: readonly string[], text: string): readonly string[] {
  return texts.includes(text) ? texts : [...texts, text];
}

/** The types that were met so far. None is forgotten when a filter or an order is another one. */
interface TypeRegister {
  /** The same map until a type, a label or a spelling is new. */
  readonly types: KnownTypes;
  /** What their ratings say of their scales. */
  readonly ratings: Omit<RatingRegister, 'take'>;
  /** Takes in what histories show more than before. */
  readonly take: (parts: readonly ListPrefix[]) => void;
  /** Takes in what was found in another way. */
  readonly add: (found: KnownTypes) => void;
}

export function createTypeRegister(clock: Clock): TypeRegister {
  const reader = createPrefixReader();
  const ratings = createRatingRegister(clock);
  let types = NO_TYPES;
  return {
    get types() {
      return types;
    },
    ratings,
    take: (parts) => {
      const { activities } = reader.read(parts);
      types = addTypes(types, activities);
      ratings.take(activities);
    },
    add: (found) => {
      const spelt = [...found.values()].flatMap(({ type, displays, spellings }) => [
        ...spellings.map((typeSpelling) => ({ type, typeDisplay: null, typeSpelling })),
        ...displays.map((typeDisplay) => ({
          type,
          typeDisplay,
          typeSpelling: spellings[0] ?? type,
        })),
      ]);
      types = addTypes(types, spelt);
    },
  };
}

/**
 * Types as people look for them: in the maker's order and then, of those that it leaves
 * equal, the ones that have a meaning, and the others as they were met. Those that stood in an order
 * before keep it, and new ones follow: what people are about to press must not move.
 */
export function typesInOrder(
  types: KnownTypes,
  { compare }: TypeCatalog,
  before: KnownTypes = NO_TYPES,
): KnownTypes {
  const all = [...types].sort(
    ([, { type: a }], [, { type: b }]) => compare(a, b) || rankOf(a) - rankOf(b),
  );
  const kept = [...before.keys()].flatMap((key): [string, KnownType][] => {
    const type = types.get(key);
    return type ? [[key, type]] : [];
  });
  return new Map([...kept, ...all]);
}

function rankOf(type: string): number {
  const semantic = semanticType(type);
  return semantic === null ? SEMANTIC_TYPES.length : SEMANTIC_TYPES.indexOf(semantic);
}
