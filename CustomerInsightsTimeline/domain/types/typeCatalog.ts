import type { TypeAppearance } from '../activity/activityType';
import { plainTypeName, typeAppearance } from '../activity/activityType';
import type { TypeSettings } from './TypeSettings';

/** How types are named, look and stand, by their names in any spelling. */
export interface TypeCatalog {
  readonly appearanceOf: (type: string) => TypeAppearance;
  /** The maker's word for a type; null where there is none. */
  readonly labelOf: (type: string) => string | null;
  /** The fields that the maker wants to see at a glance; none where that is left to the control. */
  readonly keyFactsOf: (type: string) => readonly string[];
  /** Whether the type is nothing that the customer did. */
  readonly isPassive: (type: string) => boolean;
  /** By the maker's numbers, then what is passive last; 0 where neither tells two types apart. */
  readonly compare: (a: string, b: string) => number;
}

/** What a maker says of types, and the control's own ways for all that is not said. */
export function createTypeCatalog(settings: TypeSettings): TypeCatalog {
  const settingOf = (type: string) => settings.get(plainTypeName(type));
  const isPassive = (type: string) => settings.size > 0 && settingOf(type)?.passive === true;
  return {
    appearanceOf: (type) => {
      const { icon, hue } = typeAppearance(type);
      const setting = settingOf(type);
      return { icon: setting?.icon ?? icon, hue: setting?.hue ?? hue };
    },
    labelOf: (type) => settingOf(type)?.label ?? null,
    keyFactsOf: (type) => settingOf(type)?.keyFacts ?? [],
    isPassive,
    compare: (a, b) =>
      ascending(settingOf(a)?.order ?? Infinity, settingOf(b)?.order ?? Infinity) ||
      Number(isPassive(a)) - Number(isPassive(b)),
  };
}

/** Infinity from Infinity would be no number. */
function ascending(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
