/** @jest-environment jsdom */
import { createTheme } from '@fluentui/react';
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/tokens';
import fc from 'fast-check';
import { readColor, readTheme } from '../../CustomerInsightsTimeline/domain/design/theme';
import { timelineTheme, typeHues } from '../../CustomerInsightsTimeline/views/theme';
import { makersTheme, SAMPLE_PALETTES } from '../../demo/host/page/makersThemes';
import { contrast } from '../support/contrast';
import { runs } from '../support/propertyRuns';

const designOf = (theme: typeof webLightTheme, isDark: boolean) => ({
  tokens: Object.fromEntries(
    Object.entries(theme).flatMap(([name, value]) => {
      const color = readColor(value);
      return color === null ? [] : [[name, color]];
    }),
  ),
  isDark,
});
const light = designOf(webLightTheme, false);
const dark = designOf(webDarkTheme, true);
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

const sample = (name: keyof typeof SAMPLE_PALETTES) =>
  createTheme({ palette: SAMPLE_PALETTES[name], isInverted: name === 'dark' });

const themes = [
  ['the light design of the host', light, surroundings],
  ['the dark design of the host', dark, surroundings],
  ['a host that gives no design', null, surroundings],
  ['a dark host that gives no design', null, inverted],
  ['a light theme of the maker', made(makersTheme('brand')), surroundings],
  ['a light theme of the maker within a dark host', made(makersTheme('brand')), inverted],
  ['a dark theme of the maker', made(makersTheme('night')), surroundings],
  ['the light design of Teams', designOf(teamsLightTheme, false), surroundings],
  ['the dark design of Teams', designOf(teamsDarkTheme, true), surroundings],
  ['the design of Teams with high contrast', designOf(teamsHighContrastTheme, true), surroundings],
  ['a host in Fluent’s sample theme for Word', null, sample('word')],
  ['a host in Fluent’s sample theme for Teams', null, sample('teams')],
  ['a host in Fluent’s dark sample theme', null, sample('dark')],
  ['Fluent’s sample theme for Word, of the maker', made(makersTheme('word')), surroundings],
  ['Fluent’s dark sample theme, of the maker', made(makersTheme('dark')), surroundings],
] as const;

describe.each(themes)('in %s', (_name, design, around) => {
  const theme = timelineTheme(design, around);
  const { white, neutralPrimary, neutralSecondary, neutralLighterAlt, themePrimary, themeDark } =
    theme.palette;
  const { errorText, link } = theme.semanticColors;

  test.each([
    ['text', neutralPrimary],
    ['text that matters less', neutralSecondary],
    ['a link of ours', themePrimary],
    ['a link under the mouse', themeDark],
    ['a link of Fluent’s', link],
    ['a failure', errorText],
  ])('%s is readable, also on the grey of an opened row', (_what, text) => {
    for (const ground of [white, neutralLighterAlt]) {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each([
    ['a found word', theme.palette.neutralDark, theme.palette.themeLighter],
    ['a chip', neutralPrimary, theme.palette.neutralLighter],
    ['what is pressed', neutralSecondary, theme.palette.neutralLighter],
    ['a picture of letters', neutralPrimary, theme.palette.neutralLight],
    ['what one types', theme.semanticColors.inputText, theme.semanticColors.inputBackground],
    ['a hint', theme.semanticColors.inputPlaceholderText, theme.semanticColors.inputBackground],
  ])('%s is readable on its ground', (_what, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
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
