import type { SettingFault } from '../settings/SettingFault';
import type { SettingJson, SettingMember, SettingValue } from '../settings/settingJson';
import { readSettingJson } from '../settings/settingJson';

/** The design of the host (Fluent 9): its tokens by name, and whether it is dark. */
export interface HostDesign {
  readonly tokens: Readonly<Record<string, string>>;
  readonly isDark: boolean;
}

/** What text needs against its background, by WCAG 2.2. */
export const READABLE = 4.5;

/** What a mark needs against its background. */
export const VISIBLE = 3;

/** Opaque, so that its contrast is known, and nothing that could reach beyond a colour. */
const COLOR = /^#([\da-f]{3}|[\da-f]{6})$/i;

/** The colour that a host or a maker gives: #rgb or #rrggbb; null for anything else. */
export function readColor(given: unknown): string | null {
  const color = typeof given === 'string' ? given.trim() : '';
  return COLOR.test(color) ? color : null;
}

/**
 * The contrast ratio of two colours, by WCAG 2: 1 to 21. Of what is not #rgb or #rrggbb nothing is
 * known: NaN, which is neither enough nor too little.
 */
export function contrastOf(a: string, b: string): number {
  const [darker = NaN, lighter = NaN] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The relative luminance of #rgb or #rrggbb: 0 for black to 1 for white. */
export function luminanceOf(color: string): number {
  const digits = COLOR.exec(color)?.[1] ?? '';
  const hex = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = NaN, green = NaN, blue = NaN] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Which token of Fluent 9 stands for which colour of a palette of Fluent 8. */
export const PALETTE_TOKENS = {
  themePrimary: 'colorBrandForeground1',
  themeSecondary: 'colorBrandForeground1',
  themeTertiary: 'colorBrandStroke1',
  themeLight: 'colorBrandStroke2',
  themeLighter: 'colorBrandBackground2',
  themeLighterAlt: 'colorBrandBackground2',
  themeDarkAlt: 'colorBrandForeground2',
  themeDark: 'colorBrandForeground2',
  themeDarker: 'colorBrandForeground2',
  neutralLighterAlt: 'colorNeutralBackground2',
  neutralLighter: 'colorNeutralBackground3',
  neutralLight: 'colorNeutralBackground4',
  neutralQuaternaryAlt: 'colorNeutralStroke3',
  neutralQuaternary: 'colorNeutralStroke2',
  neutralTertiaryAlt: 'colorNeutralStroke1',
  neutralTertiary: 'colorNeutralStrokeAccessible',
  neutralSecondary: 'colorNeutralForeground3',
  neutralPrimaryAlt: 'colorNeutralForeground2',
  neutralPrimary: 'colorNeutralForeground1',
  neutralDark: 'colorNeutralForeground1',
  black: 'colorNeutralForeground1',
  white: 'colorNeutralBackground1',
} as const;

interface MakersTheme {
  /** Colours by the names of Fluent 8 or 9; null where no theme is given, or none to be followed. */
  readonly design: HostDesign | null;
  readonly faults: readonly SettingFault[];
}

/** A color that is followed, and where it stands. */
type Colors = ReadonlyMap<string, { readonly color: string; readonly value: SettingValue }>;

/** What Fluent calls a colour: a slot of its palette, or a token. */
const COLOR_NAME =
  /^(theme|neutral|color)[A-Z]|^(black|white|accent|yellow|orange|red|magenta|purple|blue|teal|green)/;

/** Colours that something else shines through in Fluent's own themes. The control uses none. */
const TRANSLUCENT = /Alpha|Translucent|Transparent|Overlay|Shadow|Subtle|Inverted|Background7/;

/** Text and what it stands on, and what Fluent has for them where a theme has nothing. */
const TEXTS = [
  ['neutralPrimary', '#323130'],
  ['neutralSecondary', '#605e5c'],
] as const;
const WHITE = '#ffffff';
const GROUNDS = [
  ['white', WHITE],
  ['neutralLighterAlt', '#faf9f8'],
  ['neutralLighter', '#f3f2f1'],
] as const;

/** Below this, light text has more contrast than dark text. */
const DARK = 0.18;

const MOST_NAMES = 5;

/**
 * Reads the setting Theme: colours by the slots of a Fluent 8 palette, as they are or in `palette`,
 * or by the tokens of Fluent 9. Never throws; what is not followed is reported.
 */
export function readTheme(text: string | null): MakersTheme {
  const json = readSettingJson('Theme', text);
  const members = membersOf(json, json.root);
  const member = (name: string) => members.find((each) => each.name === name)?.value;
  const [palette, semantic, inverted] = ['palette', 'semanticColors', 'isInverted'].map(member);
  const others = members.filter(({ value }) => ![palette, semantic, inverted].includes(value));
  const colors: Colors = new Map([
    ...readColors(json, others, COLOR_NAME),
    ...readColors(json, membersOf(json, palette), COLOR_NAME),
    ...readColors(json, membersOf(json, semantic), /^errorText$/),
  ]);
  const said = inverted ? json.yesNo(inverted) : null;
  const isReadable = colors.size > 0 && reportUnreadable(json, colors);
  const tokens = Object.fromEntries([...colors].map(([name, { color }]) => [name, color]));
  const isDark = said ?? luminanceOf(slot(colors, 'white')?.color ?? WHITE) < DARK;
  return { design: isReadable ? { tokens, isDark } : null, faults: json.faults };
}

function membersOf(json: SettingJson, value?: SettingValue | null): readonly SettingMember[] {
  return (value && json.members(value)) ?? [];
}

function readColors(
  json: SettingJson,
  members: readonly SettingMember[],
  colorName: RegExp,
): Colors {
  const others = members.filter(({ name }) => !colorName.test(name));
  const [first] = others;
  if (first) {
    const names = others.slice(0, MOST_NAMES).map(({ name }) => name);
    const more = others.length > MOST_NAMES ? ['…'] : [];
    json.report(first.value, { kind: 'onlyColors', others: [...names, ...more] });
  }
  const colors = new Map<string, { color: string; value: SettingValue }>();
  for (const { name, value } of members) {
    if (!colorName.test(name) || TRANSLUCENT.test(name)) continue;
    const given = json.text(value);
    if (given === null) continue;
    const color = readColor(given);
    if (color !== null) colors.set(name, { color, value });
    else json.report(value, { kind: 'notAColor', given });
  }
  return colors;
}

/** A colour of a palette, by its slot or by the token that stands for it. */
function slot(colors: Colors, name: keyof typeof PALETTE_TOKENS) {
  return colors.get(name) ?? colors.get(PALETTE_TOKENS[name]);
}

/** False, and reported, where text would be too faint: a maker who can't read it can't change it either. */
function reportUnreadable(json: SettingJson, colors: Colors): boolean {
  for (const [textSlot, usualText] of TEXTS) {
    for (const [groundSlot, usualGround] of GROUNDS) {
      const [front, back] = [slot(colors, textSlot), slot(colors, groundSlot)];
      const [text, ground] = [front?.color ?? usualText, back?.color ?? usualGround];
      if (contrastOf(text, ground) >= READABLE) continue;
      const value = (front ?? back)?.value;
      if (value) json.report(value, { kind: 'lowContrast', text, ground });
      return false;
    }
  }
  return true;
}
