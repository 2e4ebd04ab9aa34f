import { said } from '../blankText';
import { plainTypeName, semanticType } from '../activity/activityType';
import { plainName } from '../semantic/fieldName';
import type { SettingFault } from '../settings/SettingFault';
import type { SettingJson, SettingMember, SettingValue } from '../settings/settingJson';
import { readSettingJson } from '../settings/settingJson';
import type { TypeColor, TypeIcon } from './typeMarks';
import { TYPE_COLORS, TYPE_ICONS } from './typeMarks';

/** What a maker says of one type; what is absent is left to the control. */
export interface TypeSetting {
  readonly icon?: TypeIcon;
  readonly color?: TypeColor;
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
export type TypeSettings = ReadonlyMap<string, NamedTypeSetting>;

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

/** How each member is read; null for what says nothing. */
const READERS: {
  readonly [Name in keyof TypeSetting]-?: (
    value: SettingValue,
    reading: Reading,
  ) => TypeSetting[Name] | null;
} = {
  label: readLabel,
  icon: (value, { json }) => oneOf(TYPE_ICONS, value, json),
  color: (value, { json }) => oneOf(TYPE_COLORS, value, json),
  order: (value, { json }) => json.number(value),
  hidden: (value, { json }) => json.yesNo(value),
  passive: (value, { json }) => json.yesNo(value),
  keyFacts: readKeyFacts,
  ratingScale: readRatingScale,
  thread: (value, { json }) => said(json.text(value)),
  fields: (value, reading) =>
    byPlainName(reading.json.members(value) ?? [], plainName, reading.json, (member) =>
      readSetting(member.value, reading, FIELD_MEMBERS),
    ),
};

type Member = keyof typeof READERS;

export const TYPE_MEMBERS = Object.keys(READERS) as readonly Member[];
export const FIELD_MEMBERS: readonly Member[] = ['label', 'hidden'];

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
  allowed: readonly Member[],
): TypeSetting {
  const { json } = reading;
  const setting: Partial<Record<Member, unknown>> = {};
  for (const { name, value: member } of json.members(value) ?? []) {
    const known = allowed.find((each) => each === name);
    const read = known && READERS[known](member, reading);
    if (!known) json.report(member, { kind: 'unknownName', allowed });
    else if (read !== null) setting[known] = read;
  }
  return setting as TypeSetting;
}

function oneOf<Name extends string>(
  allowed: readonly Name[],
  value: SettingValue,
  json: SettingJson,
): Name | null {
  const given = json.text(value);
  if (given === null) return null;
  const name = allowed.find((each) => each === given);
  if (name === undefined) json.report(value, { kind: 'notOneOf', given, allowed });
  return name ?? null;
}

/** One text, or one for each language: the user's, that of any region of it, or the first. */
function readLabel(value: SettingValue, { json, locale }: Reading): string | null {
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
  return label;
}

function isTag(tag: string, locale: string): boolean {
  return tag.toLowerCase() === locale.toLowerCase();
}

function readKeyFacts(value: SettingValue, { json }: Reading): readonly string[] {
  const names = json.texts(value) ?? [];
  if (names.length > MOST_KEY_FACTS) json.report(value, { kind: 'tooMany', most: MOST_KEY_FACTS });
  return names.slice(0, MOST_KEY_FACTS);
}

function readRatingScale(value: SettingValue, { json }: Reading): number | null {
  const ratingScale = json.number(value);
  if (ratingScale === null || (ratingScale >= 1 && ratingScale <= MOST_RATING)) return ratingScale;
  json.report(value, { kind: 'wrongForm', example: '5' });
  return null;
}
