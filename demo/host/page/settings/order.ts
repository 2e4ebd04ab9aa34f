import { oneOf, yesOrNo } from './inputKinds';
import type { SettingGroup } from './setting';

export const order = {
  sort: oneOf('SortOrder', 'NewestFirst', {
    NewestFirst: 'Newest first',
    OldestFirst: 'Oldest first',
  }),
  group: oneOf('GroupBy', 'Automatic', {
    Automatic: 'Automatic',
    Day: 'Day',
    Week: 'Week',
    Month: 'Month',
  }),
  fold: yesOrNo('FoldRuns'),
} as const satisfies SettingGroup;
