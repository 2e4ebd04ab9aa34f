import type { IPalette, Theme } from '@fluentui/react';
import { createTheme } from '@fluentui/react';
import { HUES } from '../domain/activity/activityType';
import type { HostDesign } from '../domain/HostDesign';

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

/** Colours of the host whose active border stands out from its neutral background in any theme. */
const HUE_TOKENS = ['Blue', 'Grape', 'Teal', 'Forest', 'Berry', 'Pumpkin', 'Cranberry', 'Steel'];

/**
 * One colour for each hue of the types, at least 3:1 against the theme's background: from the
 * host's tokens, else from the accents of the Fluent 8 palette for light or for dark.
 */
export function typeHues(design: HostDesign | null, theme: Theme): readonly string[] {
  const { palette } = theme;
  const accents = theme.isInverted
    ? [
        palette.blueLight,
        palette.purpleLight,
        palette.tealLight,
        palette.greenLight,
        palette.yellowLight,
        palette.orangeLighter,
        palette.yellow,
        palette.neutralSecondary,
      ]
    : [
        palette.blue,
        palette.purple,
        palette.teal,
        palette.green,
        palette.magenta,
        palette.orange,
        palette.redDark,
        palette.neutralSecondary,
      ];
  return Array.from({ length: HUES }, (_, hue) => {
    const token = design?.tokens[`colorPalette${HUE_TOKENS[hue] ?? ''}BorderActive`];
    return token ?? accents[hue] ?? palette.neutralSecondary;
  });
}
