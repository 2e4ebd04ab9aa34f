/** Themes as a maker would paste them: as Fluent's theme designer writes them. */
const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
