import * as React from 'react';
import type { SettingGap } from '../../domain/settings/SettingGap';
import type { Strings } from '../../strings/Strings';
import { useTimeline } from '../TimelineContext';
import { PlacedNotes } from './PlacedNotes';

export interface SettingGapListProps {
  readonly gaps: readonly SettingGap[];
}

/** What the maker left open, and what follows from it. */
export function SettingGapList({ gaps }: SettingGapListProps): React.ReactElement {
  const { strings } = useTimeline();
  return (
    <PlacedNotes notes={gaps.map((gap) => ({ place: gap.setting, text: gapText(gap, strings) }))} />
  );
}

function gapText(gap: SettingGap, strings: Strings): string {
  switch (gap.kind) {
    case 'notBound':
      return strings.text(`Gap_${gap.setting}`);
    case 'secret':
      return strings.text('State_Secret_Next');
    case 'noRows':
      return strings.text('Gap_noRows');
    case 'notMapped':
    case 'requiredNotMapped':
      return strings.text(`Gap_${gap.kind}`, gap.columns.join(strings.text('List_Separator')));
  }
}
