import { anyText, offered } from './inputKinds';
import type { SettingGroup } from './setting';

export const looks = {
  heading: anyText('Heading'),
  types: offered('TypeSettings', { sample: 'A sample', faulty: 'With mistakes' }),
  makersTheme: offered('Theme', {
    brand: 'A brand, light',
    night: 'Dark',
    word: 'Fluent’s sample for Word',
    teams: 'Fluent’s sample for Teams',
    dark: 'Fluent’s sample, dark',
  }),
} as const satisfies SettingGroup;
