/** @jest-environment jsdom */
import { createTheme } from '@fluentui/react';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import fc from 'fast-check';
import { readTheme } from '../../CustomerInsightsTimeline/domain/design/theme';
import { timelineTheme, typeHues } from '../../CustomerInsightsTimeline/views/theme';
import { makersTheme } from '../../demo/host/page/makersThemes';
import { contrast } from '../support/contrast';
import { runs } from '../support/runLength';

const light = { tokens: { ...webLightTheme } as unknown as Record<string, string>, isDark: false };
const dark = { tokens: { ...webDarkTheme } as unknown as Record<string, string>, isDark: true };
const surroundings = createTheme();
/** What a dark host without modern theming surrounds the control with. */
const inverted = createTheme({
  isInverted: true,
  palette: { white: '#1b1a19', neutralPrimary: '#ffffff', neutralSecondary: '#d0d0d0' },
});

/** What a maker gives. */
const made = (text: string | null) => {
  const { design, faults } = readTheme(text);
  expect(faults).toEqual([]);
  return design;
};

const themes = [
  ['the light design of the host', light, surroundings],
  ['the dark design of the host', dark, surroundings],
  ['a host that gives no design', null, surroundings],
  ['a dark host that gives no design', null, inverted],
  ['a light theme of the maker', made(makersTheme('brand')), surroundings],
  ['a light theme of the maker within a dark host', made(makersTheme('brand')), inverted],
  ['a dark theme of the maker', made(makersTheme('night')), surroundings],
] as const;

describe.each(themes)('in %s', (_name, design, around) => {
  const theme = timelineTheme(design, around);
  const { white, neutralPrimary, neutralSecondary, neutralLighterAlt } = theme.palette;

  test('text is readable, also on a row under the mouse', () => {
    for (const text of [neutralPrimary, neutralSecondary]) {
      expect(contrast(text, white)).toBeGreaterThanOrEqual(4.5);
    }
    if (design) expect(contrast(neutralSecondary, neutralLighterAlt)).toBeGreaterThanOrEqual(4.5);
  });

  test('the colour of every type stands out from the background', () => {
    const hues = typeHues(design, theme);
    expect(hues).toHaveLength(8);
    for (const hue of hues) expect(contrast(hue, white)).toBeGreaterThanOrEqual(3);
  });

  test('a failure’s mark stands out from the background', () => {
    expect(contrast(theme.semanticColors.errorText, white)).toBeGreaterThanOrEqual(3);
  });
});

test('takes the host’s own colours rather than the surrounding theme’s', () => {
  const theme = timelineTheme(dark, surroundings);
  expect(theme.palette.white).toBe(webDarkTheme.colorNeutralBackground1);
  expect(theme.isInverted).toBe(true);
});

test('takes the maker’s colours, and its accents for the types', () => {
  const design = made('{"themePrimary": "#7a1f5c", "teal": "#005b5b", "blue": "#fafafa"}');
  const theme = timelineTheme(design, inverted);
  expect(theme.palette.themePrimary).toBe('#7a1f5c');
  expect(theme.palette.white).toBe(surroundings.palette.white);
  const hues = typeHues(design, theme);
  expect(hues).toContain('#005b5b');
  expect(hues).not.toContain('#fafafa');
});

test('a brand colour too faint for text gives way to its darker shades', () => {
  const design = made('{"themePrimary": "#ffd400", "themeDarker": "#6b5900"}');
  expect(timelineTheme(design, surroundings).palette.themePrimary).not.toBe('#ffd400');
  const faint = made(
    '{"themePrimary": "#ffd400", "themeDark": "#ff0", "themeDarkAlt": "#ff0", "themeDarker": "#ff0"}',
  );
  const { palette } = timelineTheme(faint, surroundings);
  expect(palette.themePrimary).toBe(palette.neutralPrimary);
});

test('whatever colours a maker gives, all text can be read', () => {
  const color = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`);
  const slots = Object.keys(surroundings.palette).filter((slot) => !slot.includes('Translucent'));
  const night = JSON.parse(makersTheme('night') ?? '') as Record<string, string>;
  const base = fc.constantFrom({}, night);
  const random = fc.dictionary(fc.constantFrom(...slots), color, { maxKeys: 6 });
  let followed = 0;
  fc.assert(
    fc.property(base, random, fc.option(fc.boolean()), (whole, some, isInverted) => {
      const palette = { ...whole, ...some };
      const theme = isInverted === null ? palette : { palette, isInverted };
      const { design } = readTheme(JSON.stringify(theme));
      if (design === null) return;
      followed += 1;
      const shown = timelineTheme(design, surroundings);
      const { white, neutralLighterAlt, neutralLighter } = shown.palette;
      for (const ground of [white, neutralLighterAlt, neutralLighter]) {
        expect(contrast(shown.palette.neutralPrimary, ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(shown.palette.neutralSecondary, ground)).toBeGreaterThanOrEqual(4.5);
      }
      const { themePrimary, themeDark, themeDarker, neutralDark, themeLighter } = shown.palette;
      const { errorText } = shown.semanticColors;
      for (const text of [themePrimary, themeDark, themeDarker, neutralDark, errorText]) {
        expect(contrast(text, white)).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(neutralDark, themeLighter)).toBeGreaterThanOrEqual(4.5);
      for (const hue of typeHues(design, shown)) {
        expect(contrast(hue, white)).toBeGreaterThanOrEqual(3);
      }
    }),
    runs(300),
  );
  expect(followed).toBeGreaterThan(50);
});
