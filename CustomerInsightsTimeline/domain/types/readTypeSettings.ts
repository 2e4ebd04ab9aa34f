import { plainTypeName } from '../activity/activityType';
import type { SettingFault } from '../settings/SettingFault';
import type { SettingJson, SettingValue } from '../settings/settingJson';
import { readSettingJson } from '../settings/settingJson';
import { TYPE_COLORS } from './typeColors';
import { TYPE_ICONS } from './typeIcons';
import type { NamedTypeSetting, TypeSetting, TypeSettings } from './TypeSettings';

export interface ReadTypeSettings {
  readonly types: TypeSettings;
  readonly faults: readonly SettingFault[];
}

/** What editors look for, to help with what may be written. */
const SCHEMA_MEMBER = '$schema';

const MOST_KEY_FACTS = 3;

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
};

export const TYPE_MEMBERS = Object.keys(READERS);

/**
 * Reads the input TypeSettings: docs/for-makers.md. Each thing that is wrong is a fault of its own,
 * and all else is followed. `locale` is the user's, as a BCP 47 tag. Never throws.
 */
export function readTypeSettings(given: string | null, locale: string): ReadTypeSettings {
  const json = readSettingJson('TypeSettings', given);
  const types = new Map<string, NamedTypeSetting>();
  for (const { name, value } of (json.root && json.members(json.root)) ?? []) {
    if (name === SCHEMA_MEMBER) continue;
    const key = plainTypeName(name);
    if (types.has(key)) json.report(value, { kind: 'repeated' });
    else types.set(key, { type: name, ...readType(value, { json, locale }) });
  }
  return { types, faults: json.faults };
}

function readType(value: SettingValue, reading: Reading): TypeSetting {
  const { json } = reading;
  return (json.members(value) ?? []).reduce<TypeSetting>((setting, { name, value: member }) => {
    const read = TYPE_MEMBERS.includes(name) ? READERS[name] : undefined;
    if (read) return { ...setting, ...read(member, reading) };
    json.report(member, { kind: 'unknownName', allowed: TYPE_MEMBERS });
    return setting;
  }, {});
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
    ? (json.members(value) ?? []).map((member) => [member.name, json.text(member.value)] as const)
    : [['', json.text(value)] as const];
  const said = texts.filter(([, text]) => text !== null && text.trim() !== '');
  const [, label = null] =
    said.find(([tag]) => isTag(tag, locale)) ??
    said.find(([tag]) => isTag(tag, locale.replace(/-.*/, ''))) ??
    said[0] ??
    [];
  return label === null ? {} : { label: label.trim() };
}

function isTag(tag: string, locale: string): boolean {
  return tag.toLowerCase() === locale.toLowerCase();
}

function readKeyFacts(value: SettingValue, { json }: Reading): TypeSetting {
  const names = json.texts(value) ?? [];
  if (names.length > MOST_KEY_FACTS) json.report(value, { kind: 'tooMany', most: MOST_KEY_FACTS });
  return { keyFacts: names.slice(0, MOST_KEY_FACTS) };
}
