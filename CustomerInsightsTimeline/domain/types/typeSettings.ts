import { said } from '../blankText';
import type { TypeAppearance } from '../activity/activityType';
import { plainTypeName, semanticType, typeAppearance } from '../activity/activityType';
import { plainName } from '../semantic/fieldName';
import type { SettingFault } from '../settings/SettingFault';
import type { SettingJson, SettingMember, SettingValue } from '../settings/settingJson';
import { readSettingJson } from '../settings/settingJson';
import { TYPE_COLORS, TYPE_ICONS } from './typeMarks';

/** What a maker says of one type; what is absent is left to the control. */
export interface TypeSetting extends Partial<TypeAppearance> {
  /** In the user's language, where the maker gave it in several. */
  readonly label?: string;
  /** Its place among the types: a smaller number comes first. */
  readonly order?: number;
  /** Whether its activities are left out everywhere. */
  readonly hidden?: boolean;
  /** Whether it is nothing that the customer did: a mail that was sent, say. */
  readonly passive?: boolean;
  /** The names of the fields that are shown at a glance, three at most. */
  readonly keyFacts?: readonly string[];
  /** The best rating of its scale, where the data names none. */
  readonly ratingScale?: number;
  /** By plainName. */
  readonly fields?: ReadonlyMap<string, FieldSetting>;
  /** The name of the field whose value the steps of one thing share. */
  readonly thread?: string;
}

/** What a maker says of one field of a type's SemanticData. */
export type FieldSetting = Pick<TypeSetting, 'label' | 'hidden'>;

/** By plainTypeName. */
type TypeSettings = ReadonlyMap<string, NamedTypeSetting>;

interface NamedTypeSetting extends TypeSetting {
  /** The type as the maker spells it. */
  readonly type: string;
}

export const NO_TYPE_SETTINGS: TypeSettings = new Map();

/** The types whose activities are left out everywhere. */
export interface HiddenTypes {
  /** As a server may have them; sorted, and the same texts for the same types. */
  readonly names: readonly string[];
  /** In any spelling, which a server may not know. */
  readonly hides: (activity: { readonly type: string }) => boolean;
}

export const NOTHING_HIDDEN: HiddenTypes = { names: [], hides: () => false };

export function hiddenTypesOf(settings: TypeSettings): HiddenTypes {
  const hidden = [...settings].filter(([, { hidden: isHidden }]) => isHidden === true);
  if (hidden.length === 0) return NOTHING_HIDDEN;
  const keys = new Set(hidden.map(([key]) => key));
  const names = new Set(
    hidden.flatMap(([, { type }]) => [type.trim(), semanticType(type) ?? []].flat()),
  );
  return {
    names: [...names].sort(),
    hides: ({ type }) => keys.has(plainTypeName(type)),
  };
}

interface ReadTypeSettings {
  readonly types: TypeSettings;
  readonly faults: readonly SettingFault[];
}

/** What editors look for, to help with what may be written. */
const SCHEMA_MEMBER = '$schema';

const MOST_KEY_FACTS = 3;
const MOST_RATING = 100;

interface Reading {
  readonly json: SettingJson;
  readonly locale: string;
}

type ReadMember = (value: SettingValue, reading: Reading) => TypeSetting;

const READERS: Readonly<Record<string, ReadMember>> = {
  label: readLabel,
  icon: (value, reading) => {
    const icon = oneOf(TYPE_ICONS, value, reading);
    return icon === null ? {} : { icon };
  },
  color: (value, reading) => {
    const color = oneOf(TYPE_COLORS, value, reading);
    return color === null ? {} : { hue: TYPE_COLORS.indexOf(color) };
  },
  order: (value, { json }) => {
    const order = json.number(value);
    return order === null ? {} : { order };
  },
  hidden: (value, { json }) => ({ hidden: json.yesNo(value) === true }),
  passive: (value, { json }) => ({ passive: json.yesNo(value) === true }),
  keyFacts: readKeyFacts,
  ratingScale: readRatingScale,
  thread: (value, { json }) => {
    const thread = said(json.text(value));
    return thread === null ? {} : { thread };
  },
  fields: readFields,
};

export const TYPE_MEMBERS = Object.keys(READERS);
export const FIELD_MEMBERS = ['label', 'hidden'];

/**
 * Reads the input TypeSettings: docs/for-makers.md. Each thing that is wrong is a fault of its own,
 * and all else is followed. `locale` is the user's, as a BCP 47 tag. Never throws.
 */
export function readTypeSettings(given: string | null, locale: string): ReadTypeSettings {
  const json = readSettingJson('TypeSettings', given);
  const reading = { json, locale };
  const members = ((json.root && json.members(json.root)) ?? []).filter(
    ({ name }) => name !== SCHEMA_MEMBER,
  );
  const types = byPlainName(members, plainTypeName, json, ({ name, value }) => ({
    type: name,
    ...readSetting(value, reading, TYPE_MEMBERS),
  }));
  return { types, faults: json.faults };
}

/** The first of those that have the same plain name counts. */
function byPlainName<Setting>(
  members: readonly SettingMember[],
  plain: (name: string) => string,
  json: SettingJson,
  read: (member: SettingMember) => Setting,
): ReadonlyMap<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const member of members) {
    const key = plain(member.name);
    if (settings.has(key)) json.report(member.value, { kind: 'repeated' });
    else settings.set(key, read(member));
  }
  return settings;
}

function readSetting(
  value: SettingValue,
  reading: Reading,
  allowed: readonly string[],
): TypeSetting {
  const { json } = reading;
  return (json.members(value) ?? []).reduce<TypeSetting>((setting, { name, value: member }) => {
    const read = allowed.includes(name) ? READERS[name] : undefined;
    if (read) return { ...setting, ...read(member, reading) };
    json.report(member, { kind: 'unknownName', allowed });
    return setting;
  }, {});
}

function readFields(value: SettingValue, reading: Reading): TypeSetting {
  const { json } = reading;
  const fields = byPlainName(json.members(value) ?? [], plainName, json, (member) =>
    readSetting(member.value, reading, FIELD_MEMBERS),
  );
  return { fields };
}

function oneOf<Name extends string>(
  allowed: readonly Name[],
  value: SettingValue,
  { json }: Reading,
): Name | null {
  const given = json.text(value);
  if (given === null) return null;
  const name = allowed.find((each) => each === given);
  if (name === undefined) json.report(value, { kind: 'notOneOf', given, allowed });
  return name ?? null;
}

/** One text, or one for each language: the user's, that of any region of it, or the first. */
function readLabel(value: SettingValue, { json, locale }: Reading): TypeSetting {
  const texts = value.node.members
    ? (json.members(value) ?? []).map(
        (member) => [member.name, said(json.text(member.value))] as const,
      )
    : [['', said(json.text(value))] as const];
  const [, label = null] =
    texts.find(([tag, text]) => text !== null && isTag(tag, locale)) ??
    texts.find(([tag, text]) => text !== null && isTag(tag, locale.replace(/-.*/, ''))) ??
    texts.find(([, text]) => text !== null) ??
    [];
  return label === null ? {} : { label };
}

function isTag(tag: string, locale: string): boolean {
  return tag.toLowerCase() === locale.toLowerCase();
}

function readKeyFacts(value: SettingValue, { json }: Reading): TypeSetting {
  const names = json.texts(value) ?? [];
  if (names.length > MOST_KEY_FACTS) json.report(value, { kind: 'tooMany', most: MOST_KEY_FACTS });
  return { keyFacts: names.slice(0, MOST_KEY_FACTS) };
}

function readRatingScale(value: SettingValue, { json }: Reading): TypeSetting {
  const ratingScale = json.number(value);
  if (ratingScale === null) return {};
  if (ratingScale >= 1 && ratingScale <= MOST_RATING) return { ratingScale };
  json.report(value, { kind: 'wrongForm', example: '5' });
  return {};
}

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
      return { icon: setting?.icon ?? icon, hue: setting?.hue ?? hue };
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
