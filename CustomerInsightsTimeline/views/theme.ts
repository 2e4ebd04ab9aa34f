import type {
  IContextualMenuProps,
  IFontStyles,
  IPalette,
  ISemanticColors,
  Theme,
} from '@fluentui/react';
import { createTheme, memoizeFunction, useTheme } from '@fluentui/react';
import type { CSSProperties } from 'react';
import type { HostDesign } from '../domain/design/theme';
import { contrastOf, PALETTE_TOKENS, READABLE, VISIBLE } from '../domain/design/theme';
import type { TypeColor } from '../domain/types/typeMarks';
import { TYPE_COLORS } from '../domain/types/typeMarks';

type Slot = keyof IPalette;

const SLOT_TOKENS: Partial<Record<Slot, string>> = PALETTE_TOKENS;

/**
 * The Fluent 8 theme that looks like a design: from its own colours where it gives them, else those
 * of the theme that surrounds the control. Whatever they are, text in them can be read.
 */
export function timelineTheme(design: HostDesign | null, surrounding: Theme): Theme {
  const { tokens, isDark: isInverted } = design ?? designOf(surrounding);
  const given: Partial<Record<Slot, string>> = {};
  for (const slot of Object.keys(surrounding.palette) as Slot[]) {
    const color = tokens[slot] ?? tokens[SLOT_TOKENS[slot] ?? ''];
    if (color !== undefined) given[slot] = color;
  }
  const { palette, semanticColors } = createTheme({ isInverted, palette: given });
  const { white, neutralPrimary } = palette;
  const ground = (color: string, front: string, instead: string) =>
    firstThatStandsOut([color], [front], READABLE) ?? instead;
  const neutralLighterAlt = ground(palette.neutralLighterAlt, neutralPrimary, white);
  const neutralLighter = ground(palette.neutralLighter, neutralPrimary, white);
  const grounds = [white, neutralLighterAlt];
  const text = (...colors: (string | undefined)[]) =>
    firstThatStandsOut(colors, grounds, READABLE) ?? neutralPrimary;
  const quietText = (color: string) =>
    firstThatStandsOut([color], [...grounds, neutralLighter], READABLE) ?? neutralPrimary;
  const { themeDark, themeDarker } = palette;
  const neutralDark = quietText(palette.neutralDark);
  const theme = createTheme({
    isInverted,
    fonts: surrounding.fonts,
    palette: {
      ...palette,
      neutralDark,
      neutralLighter,
      neutralLighterAlt,
      neutralSecondary: quietText(palette.neutralSecondary),
      themePrimary: text(palette.themePrimary, palette.themeDarkAlt, themeDark, themeDarker),
      themeDark: text(themeDark, themeDarker),
      themeDarker: text(themeDarker, themeDark),
      themeLighter: ground(palette.themeLighter, neutralDark, neutralLighter),
      neutralLight: ground(palette.neutralLight, neutralPrimary, neutralLighter),
    },
    semanticColors: {
      errorText: text(
        tokens.errorText,
        tokens.colorPaletteRedForeground1,
        semanticColors.errorText,
      ),
    },
  });
  // Fluent keeps each theme without an id for ever, to know it again.
  return { ...theme, id: JSON.stringify(theme) };
}

function designOf({ palette, semanticColors, isInverted }: Theme): HostDesign {
  return { tokens: { ...palette, errorText: semanticColors.errorText }, isDark: isInverted };
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

/**
 * For each colour one of the host, whose active border stands out from its neutral background in any
 * theme, and the accents of the Fluent 8 palette for light and for dark.
 */
const ACCENTS: Record<TypeColor, readonly [token: string, light: Slot, dark: Slot]> = {
  blue: ['Blue', 'blue', 'blueLight'],
  purple: ['Grape', 'purple', 'purpleLight'],
  teal: ['Teal', 'teal', 'tealLight'],
  green: ['Forest', 'green', 'greenLight'],
  magenta: ['Berry', 'magenta', 'magentaLight'],
  orange: ['Pumpkin', 'orange', 'orangeLighter'],
  red: ['Cranberry', 'redDark', 'red'],
  grey: ['Platinum', 'neutralSecondary', 'neutralSecondary'],
};

/**
 * One colour for each hue of the types, at least 3:1 against the theme's background: from the
 * design's tokens, else from the accents of the Fluent 8 palette for light or for dark.
 */
export function typeHues(
  design: HostDesign | null,
  { palette, isInverted }: Theme,
): readonly string[] {
  return TYPE_COLORS.map((color) => {
    const [token, light, dark] = ACCENTS[color];
    const slots = isInverted ? [dark, light] : [light, dark];
    const colors = [
      design?.tokens[`colorPalette${token}BorderActive`],
      ...slots.map((slot) => palette[slot]),
    ];
    return firstThatStandsOut(colors, [palette.white], VISIBLE) ?? palette.neutralSecondary;
  });
}

/** The colours of the palette that the style sheet uses. */
const PALETTE_SLOTS = [
  'neutralDark',
  'neutralLight',
  'neutralLighter',
  'neutralLighterAlt',
  'neutralPrimary',
  'neutralQuaternary',
  'neutralQuaternaryAlt',
  'neutralSecondary',
  'neutralTertiary',
  'neutralTertiaryAlt',
  'themeDark',
  'themeLighter',
  'themePrimary',
  'white',
] as const satisfies readonly Slot[];

/** The others that it uses, named for what they are for. */
const SEMANTIC_SLOTS = [
  'errorText',
  'inputBackground',
  'inputBorder',
  'inputPlaceholderText',
  'inputText',
] as const satisfies readonly (keyof ISemanticColors)[];

const FONTS = ['small', 'medium', 'mediumPlus'] as const satisfies readonly (keyof IFontStyles)[];

/** What the style sheet takes from the theme, for the style of the element around what it styles. */
export const customProperties = memoizeFunction((theme: Theme): CSSProperties => {
  const { palette, semanticColors, fonts, effects } = theme;
  const values = [
    ...PALETTE_SLOTS.map((slot) => [slot, palette[slot]] as const),
    ...SEMANTIC_SLOTS.map((slot) => [slot, semanticColors[slot]] as const),
    ...FONTS.map((font) => [font, inPixels(fonts[font].fontSize)] as const),
    ['fontFamily', fonts.medium.fontFamily] as const,
    ['elevation8', effects.elevation8] as const,
  ];
  return Object.fromEntries(values.map(([name, value]) => [`--cit-${name}`, value]));
});

function inPixels(size: unknown): string {
  return typeof size === 'number' ? `${size}px` : String(size);
}

/** What each menu gets. It stands outside of the control, where its style sheet knows no theme yet. */
export function useMenuProps(): Pick<IContextualMenuProps, 'shouldFocusOnMount' | 'calloutProps'> {
  return {
    shouldFocusOnMount: true,
    calloutProps: { className: 'cit-menu', style: customProperties(useTheme()) },
  };
}
