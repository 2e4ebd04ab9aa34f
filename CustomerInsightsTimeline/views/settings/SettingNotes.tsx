import * as React from '../react';
import type { SortOrder } from '../../domain/activity/activityOrder';
import type { SettingFault, SettingGap } from '../../domain/settings/SettingFault';
import { Disclosure } from '../Disclosure';
import { useTimeline } from '../TimelineContext';
import { MakerNotes, SettingFaultList } from './MakerNotes';

/** How far the maker has set the control up, and how it reads. */
export interface Setup {
  /** Whether a maker looks at the control in a studio, and no user in an app. */
  readonly isDesigning: boolean;
  readonly gaps: readonly SettingGap[];
  readonly order: SortOrder;
  readonly pageSize: number;
}

interface SettingFaultsNoteProps {
  readonly faults: readonly SettingFault[];
}

/** That some settings are not followed, which a user can pass on, and on request which and why. */
function SettingFaultsNote({ faults }: SettingFaultsNoteProps): React.ReactElement | null {
  const { strings } = useTimeline();
  if (faults.length === 0) return null;
  const settings = new Set(faults.map(({ setting }) => setting)).size;
  return (
    <div className="cit-settings-note">
      <span role="status">{strings.count('Settings_Faults', settings)}</span>
      <Disclosure label={strings.text('Settings_ShowFaults')}>
        <SettingFaultList faults={faults} />
      </Disclosure>
    </div>
  );
}

interface SettingNotesProps {
  readonly setup: Setup;
  readonly faults: readonly SettingFault[];
}

/** What users can pass on to the maker; a maker who is looking sees all of it at once. */
export function SettingNotes({ setup, faults }: SettingNotesProps): React.ReactElement | null {
  const { strings } = useTimeline();
  const { isDesigning, gaps } = setup;
  if (!isDesigning) {
    return (
      <>
        {gaps.map((gap) => (
          <RequiredColumns key={gap.setting + gap.kind} gap={gap} />
        ))}
        <SettingFaultsNote faults={faults} />
      </>
    );
  }
  if (gaps.length + faults.length === 0) return null;
  return (
    <div>
      <Disclosure label={strings.text('Designer_Notes')} startsOpen>
        <MakerNotes gaps={gaps} faults={faults} />
      </Disclosure>
    </div>
  );
}

/** Of all that a maker may leave open, this alone leaves users with a timeline that isn't one. */
function RequiredColumns({ gap }: { readonly gap: SettingGap }): React.ReactElement | null {
  const { strings } = useTimeline();
  if (gap.kind !== 'requiredNotMapped') return null;
  const columns = strings.list(gap.columns, 'disjunction');
  return <div role="status">{strings.text('Gap_Sentence', gap.setting, columns)}</div>;
}
