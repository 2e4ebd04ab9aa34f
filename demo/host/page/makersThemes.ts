type Palette = Readonly<Record<string, string>>;

/**
 * The palettes of Fluent's sample themes, as @fluentui/theme-samples 8.7 has them; the default theme
 * is Fluent's own. Secondary text of Teams is too faint for the control to follow it as it is.
 */
export const SAMPLE_PALETTES = {
  word: {
    themePrimary: '#2b579a',
    themeSecondary: '#366ec2',
  },
  teams: {
    themePrimary: '#6061aa',
    themeLighterAlt: '#f7f7fc',
    themeLighter: '#e1e1f2',
    themeLight: '#c7c8e6',
    themeTertiary: '#9797cd',
    themeSecondary: '#6f70b5',
    themeDarkAlt: '#56579a',
    themeDark: '#494a82',
    themeDarker: '#363660',
    neutralLighterAlt: '#f8f8f8',
    neutralLighter: '#f4f4f4',
    neutralLight: '#eaeaea',
    neutralQuaternaryAlt: '#dadada',
    neutralQuaternary: '#d0d0d0',
    neutralTertiaryAlt: '#c8c8c8',
    neutralTertiary: '#b6b0b0',
    neutralSecondary: '#9f9797',
    neutralPrimaryAlt: '#877f7f',
    neutralPrimary: '#282424',
    neutralDark: '#585151',
    black: '#403b3b',
    white: '#fff',
  },
  dark: {
    themeDarker: '#82c7ff',
    themeDark: '#6cb8f6',
    themeDarkAlt: '#3aa0f3',
    themePrimary: '#2899f5',
    themeSecondary: '#0078d4',
    themeTertiary: '#235a85',
    themeLight: '#004c87',
    themeLighter: '#043862',
    themeLighterAlt: '#092c47',
    black: '#ffffff',
    neutralDark: '#faf9f8',
    neutralPrimary: '#f3f2f1',
    neutralPrimaryAlt: '#c8c6c4',
    neutralSecondary: '#a19f9d',
    neutralTertiary: '#797775',
    neutralTertiaryAlt: '#484644',
    neutralQuaternary: '#3b3a39',
    neutralQuaternaryAlt: '#323130',
    neutralLight: '#292827',
    neutralLighter: '#252423',
    neutralLighterAlt: '#201f1e',
    white: '#1b1a19',
    redDark: '#F1707B',
  },
} as const satisfies Readonly<Record<string, Palette>>;

/** Themes as a maker would paste them: as Fluent's theme designer writes them. */
const THEMES: Readonly<Record<string, Palette>> = {
  ...SAMPLE_PALETTES,
  brand: {
    themePrimary: '#7a1f5c',
    themeLighterAlt: '#fbf4f8',
    themeLighter: '#efd5e4',
    themeLight: '#e1b3cd',
    themeTertiary: '#bf72a0',
    themeSecondary: '#923a74',
    themeDarkAlt: '#6e1c53',
    themeDark: '#5d1746',
    themeDarker: '#441134',
    neutralLighterAlt: '#f7f2ec',
    neutralLighter: '#f1ebe4',
    neutralLight: '#e6dfd7',
    neutralQuaternaryAlt: '#d7d0c8',
    neutralQuaternary: '#cdc6bf',
    neutralTertiaryAlt: '#c5beb7',
    neutralTertiary: '#a39a92',
    neutralSecondary: '#5f5750',
    neutralPrimaryAlt: '#433c37',
    neutralPrimary: '#2f2a26',
    neutralDark: '#221e1b',
    black: '#191614',
    white: '#fdf9f4',
  },
  night: {
    themePrimary: '#7cc5ff',
    themeLighterAlt: '#05080a',
    themeLighter: '#122a3d',
    themeLight: '#25516f',
    themeTertiary: '#4a90c2',
    themeSecondary: '#6cb3ea',
    themeDarkAlt: '#89cbff',
    themeDark: '#9bd3ff',
    themeDarker: '#b5deff',
    neutralLighterAlt: '#18222f',
    neutralLighter: '#1f2a38',
    neutralLight: '#2b3746',
    neutralQuaternaryAlt: '#344152',
    neutralQuaternary: '#3b4859',
    neutralTertiaryAlt: '#576475',
    neutralTertiary: '#9fadbd',
    neutralSecondary: '#bac6d3',
    neutralPrimaryAlt: '#dde5ee',
    neutralPrimary: '#eef3f8',
    neutralDark: '#f5f8fb',
    black: '#ffffff',
    white: '#121a25',
  },
};

/** The input of the maker: one of these by its name, or what else stands in the page's address. */
export function makersTheme(text: string): string | null {
  const theme = THEMES[text];
  if (theme) return JSON.stringify(theme, null, 2);
  return text === '' ? null : text;
}
