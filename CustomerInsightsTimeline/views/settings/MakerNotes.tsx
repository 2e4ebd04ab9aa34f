import * as React from 'react';
import type { SettingFault } from '../../domain/settings/SettingFault';
import type { SettingGap } from '../../domain/settings/SettingGap';
import { PartFrame } from '../insights/PartFrame';
import { SettingFaultList } from './SettingFaultList';
import { SettingGapList } from './SettingGapList';
import { useTimeline } from '../TimelineContext';

export interface MakerNotesProps {
  readonly gaps: readonly SettingGap[];
  readonly faults: readonly SettingFault[];
}

/** All that there is to mend, in a maker's words. */
export function MakerNotes({ gaps, faults }: MakerNotesProps): React.ReactElement {
  const { strings } = useTimeline();
  return (
    <>
      {gaps.length > 0 && (
        <PartFrame title={strings.text('Designer_Missing')}>
          <SettingGapList gaps={gaps} />
        </PartFrame>
      )}
      {faults.length > 0 && (
        <PartFrame title={strings.text('Designer_Faults')}>
          <SettingFaultList faults={faults} />
        </PartFrame>
      )}
    </>
  );
}
