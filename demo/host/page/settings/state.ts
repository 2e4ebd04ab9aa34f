import { anyText } from './inputKinds';
import type { SettingGroup } from './setting';

export const state = { filter: anyText('FilterState') } as const satisfies SettingGroup;
