import type { KnownTypes } from './knownTypes';
import { addTypes, NO_TYPES } from './knownTypes';
import type { ShownPart } from './prefixReader';
import { createPrefixReader } from './prefixReader';

/** The types that were met so far. None is forgotten when a filter or an order is another one. */
export interface TypeRegister {
  /** The same map until a type, a label or a spelling is new. */
  readonly types: KnownTypes;
  /** Takes in what histories show more than before. */
  readonly take: (parts: readonly ShownPart[]) => void;
  /** Takes in what was found in another way. */
  readonly add: (found: KnownTypes) => void;
}

export function createTypeRegister(): TypeRegister {
  const reader = createPrefixReader();
  let types = NO_TYPES;
  return {
    get types() {
      return types;
    },
    take: (parts) => {
      types = addTypes(types, reader.read(parts).activities);
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
