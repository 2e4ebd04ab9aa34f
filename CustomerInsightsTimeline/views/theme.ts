import type { IPalette, Theme } from '@fluentui/react';
import { createTheme } from '@fluentui/react';
import { contrastOf, READABLE, VISIBLE } from '../domain/design/contrast';
import { PALETTE_TOKENS } from '../domain/design/paletteTokens';
import type { HostDesign } from '../domain/HostDesign';
import { TYPE_COLORS } from '../domain/types/typeColors';

type Slot = keyof IPalette;

const SLOT_TOKENS: Partial<Record<Slot, string>> = PALETTE_TOKENS;

/**
 * The Fluent 8 theme that looks like a design: from its own colours where it gives them, else the
 * theme that surrounds the control. Whatever the design, text in it can be read.
 */
export function timelineTheme(design: HostDesign | null, surrounding: Theme): Theme {
  if (design === null) return surrounding;
  const { tokens, isDark: isInverted } = design;
  const given: Partial<Record<Slot, string>> = {};
  for (const slot of Object.keys(surrounding.palette) as Slot[]) {
    const color = tokens[slot] ?? tokens[SLOT_TOKENS[slot] ?? ''];
    if (color !== undefined) given[slot] = color;
  }
  const { palette, semanticColors } = createTheme({ isInverted, palette: given });
  const { white, neutralPrimary, neutralLighterAlt, neutralLighter } = palette;
  const text = (...colors: (string | undefined)[]) =>
    firstThatStandsOut(colors, [white, neutralLighterAlt], READABLE) ?? neutralPrimary;
  const ground = (color: string, front: string) =>
    firstThatStandsOut([color], [front], READABLE) ?? neutralLighter;
  const { themeDark, themeDarker } = palette;
  const neutralDark =
    firstThatStandsOut([palette.neutralDark], [white, neutralLighter], READABLE) ?? neutralPrimary;
  return createTheme({
    isInverted,
    palette: {
      ...palette,
      neutralDark,
      themePrimary: text(palette.themePrimary, palette.themeDarkAlt, themeDark, themeDarker),
      themeDark: text(themeDark, themeDarker),
      themeDarker: text(themeDarker, themeDark),
      themeLighter: ground(palette.themeLighter, neutralDark),
      neutralLight: ground(palette.neutralLight, neutralPrimary),
    },
    semanticColors: {
      errorText: text(
        tokens.errorText,
        tokens.colorPaletteRedForeground1,
        semanticColors.errorText,
      ),
    },
  });
}

/** Null where all of them are too faint. Fluent's own may be no #rrggbb, and are taken as they are. */
function firstThatStandsOut(
  colors: readonly (string | undefined)[],
  grounds: readonly string[],
  least: number,
): string | null {
  const standsOut = (color: string) => !grounds.some((ground) => contrastOf(color, ground) < least);
  return colors.find((color) => color !== undefined && standsOut(color)) ?? null;
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
  grey: 'Platinum',
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
 * design's tokens, else from the accents of the Fluent 8 palette for light or for dark.
 */
export function typeHues(
  design: HostDesign | null,
  { palette, isInverted }: Theme,
): readonly string[] {
  const accents = isInverted ? [DARK_ACCENTS, LIGHT_ACCENTS] : [LIGHT_ACCENTS, DARK_ACCENTS];
  return TYPE_COLORS.map((color) => {
    const colors = [
      design?.tokens[`colorPalette${TOKENS[color]}BorderActive`],
      ...accents.map((each) => palette[each[color]]),
    ];
    return firstThatStandsOut(colors, [palette.white], VISIBLE) ?? palette.neutralSecondary;
  });
}
