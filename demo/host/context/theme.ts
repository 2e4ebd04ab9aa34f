import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

/** The ramp behind Fluent's web themes; `@fluentui/tokens` has it, but doesn't export it. */
const BRAND: ComponentFramework.BrandVariants = {
  10: '#061724',
  20: '#082338',
  30: '#0a2e4a',
  40: '#0c3b5e',
  50: '#0e4775',
  60: '#0f548c',
  70: '#115ea3',
  80: '#0f6cbd',
  90: '#2886de',
  100: '#479ef5',
  110: '#62abf5',
  120: '#77b7f7',
  130: '#96c6fa',
  140: '#b4d6fa',
  150: '#cfe4fa',
  160: '#ebf3fc',
};

/** `context.fluentDesignLanguage` of an app with the modern look. */
export function createFluentDesign(theme: 'light' | 'dark'): ComponentFramework.FluentDesignState {
  const isDarkTheme = theme === 'dark';
  return { tokenTheme: isDarkTheme ? webDarkTheme : webLightTheme, brand: BRAND, isDarkTheme };
}
