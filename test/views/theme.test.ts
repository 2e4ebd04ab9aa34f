/** @jest-environment jsdom */
import { createTheme } from '@fluentui/react';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { timelineTheme, typeHues } from '../../CustomerInsightsTimeline/views/theme';
import { contrast } from '../support/contrast';

const light = { tokens: { ...webLightTheme } as unknown as Record<string, string>, isDark: false };
const dark = { tokens: { ...webDarkTheme } as unknown as Record<string, string>, isDark: true };
const surroundings = createTheme();
/** What a dark host without modern theming surrounds the control with. */
const inverted = createTheme({
  isInverted: true,
  palette: { white: '#1b1a19', neutralPrimary: '#ffffff', neutralSecondary: '#d0d0d0' },
});

const themes = [
  ['the light design of the host', light, surroundings],
  ['the dark design of the host', dark, surroundings],
  ['a host that gives no design', null, surroundings],
  ['a dark host that gives no design', null, inverted],
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
