import type { IPalette, Theme } from '@fluentui/react';
import { createTheme } from '@fluentui/react';
import type { HostDesign } from '../domain/HostDesign';
import { TYPE_COLORS } from '../domain/types/typeColors';

type PaletteTokens = Partial<Record<keyof IPalette, string>>;

/** Which token of the host stands for which colour of Fluent 8. */
const PALETTE: PaletteTokens = {
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
};

/**
 * The Fluent 8 theme that looks like the host: from its own tokens where it gives them, else the
 * theme that surrounds the control.
 */
export function timelineTheme(design: HostDesign | null, surrounding: Theme): Theme {
  if (design === null) return surrounding;
  const palette: PaletteTokens = {};
  for (const slot of Object.keys(PALETTE) as (keyof IPalette)[]) {
    const value = design.tokens[PALETTE[slot] ?? ''];
    if (value !== undefined) palette[slot] = value;
  }
  const errorText = design.tokens.colorPaletteRedForeground1;
  return createTheme({
    isInverted: design.isDark,
    palette,
    semanticColors: errorText === undefined ? {} : { errorText },
  });
}

type TypeColor = (typeof TYPE_COLORS)[number];

/** Colours of the host whose active border stands out from its neutral background in any theme. */
const TOKENS: Record<TypeColor, string> = {
  blue: 'Blue',
  purple: 'Grape',
  teal: 'Teal',
  green: 'Forest',
  magenta: 'Berry',
  orange: 'Pumpkin',
  red: 'Cranberry',
  grey: 'Steel',
};

const LIGHT_ACCENTS: Record<TypeColor, keyof IPalette> = {
  blue: 'blue',
  purple: 'purple',
  teal: 'teal',
  green: 'green',
  magenta: 'magenta',
  orange: 'orange',
  red: 'redDark',
  grey: 'neutralSecondary',
};

const DARK_ACCENTS: Record<TypeColor, keyof IPalette> = {
  blue: 'blueLight',
  purple: 'purpleLight',
  teal: 'tealLight',
  green: 'greenLight',
  magenta: 'magentaLight',
  orange: 'orangeLighter',
  red: 'red',
  grey: 'neutralSecondary',
};

/**
 * One colour for each hue of the types, at least 3:1 against the theme's background: from the
 * host's tokens, else from the accents of the Fluent 8 palette for light or for dark.
 */
export function typeHues(
  design: HostDesign | null,
  { palette, isInverted }: Theme,
): readonly string[] {
  const accents = isInverted ? DARK_ACCENTS : LIGHT_ACCENTS;
  return TYPE_COLORS.map(
    (color) =>
      design?.tokens[`colorPalette${TOKENS[color]}BorderActive`] ?? palette[accents[color]],
  );
}
