import type { TypeAppearance } from '../activity/activityType';
import { plainTypeName, typeAppearance } from '../activity/activityType';
import { plainName } from '../semantic/fieldName';
import { TYPE_COLORS } from './typeMarks';
import type { FieldSetting, TypeSettings } from './typeSettings';

/** How types are named, look and stand, by their names in any spelling. */
export interface TypeCatalog {
  readonly appearanceOf: (type: string) => TypeAppearance;
  /** The maker's word for a type; null where there is none. */
  readonly labelOf: (type: string) => string | null;
  /** The fields that the maker wants to see at a glance; none where that is left to the control. */
  readonly keyFactsOf: (type: string) => readonly string[];
  /** The best rating that the maker names for the type; null where there is none. */
  readonly ratingScaleOf: (type: string) => number | null;
  /** What the maker says of a field of the type. */
  readonly fieldOf: (type: string, name: string) => FieldSetting | undefined;
  /** The maker's word for a field where the types that have one agree on it; else null. */
  readonly fieldLabelOf: (name: string) => string | null;
  /** The field that tells the thing whose step an activity is; null where that is left to us. */
  readonly threadFieldOf: (type: string) => string | null;
  /** Whether the type is nothing that the customer did. */
  readonly isPassive: (type: string) => boolean;
  /** By the maker's numbers, then what is passive last; 0 where neither orders them. */
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
      return {
        icon: setting?.icon ?? icon,
        hue: setting?.color ? TYPE_COLORS.indexOf(setting.color) : hue,
      };
    },
    labelOf: (type) => settingOf(type)?.label ?? null,
    keyFactsOf: (type) => settingOf(type)?.keyFacts ?? [],
    ratingScaleOf: (type) => settingOf(type)?.ratingScale ?? null,
    fieldOf: (type, name) => settingOf(type)?.fields?.get(plainName(name)),
    fieldLabelOf: (name) => {
      const plain = plainName(name);
      const labels = new Set(
        [...settings.values()].flatMap(({ fields }) => fields?.get(plain)?.label ?? []),
      );
      const [label = null] = labels;
      return labels.size > 1 ? null : label;
    },
    threadFieldOf: (type) => settingOf(type)?.thread ?? null,
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
