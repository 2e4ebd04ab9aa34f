import * as React from 'react';
import type { SettingFault } from '../../domain/settings/SettingFault';
import type { SettingGap } from '../../domain/settings/SettingGap';
import { Disclosure } from '../Disclosure';
import { useTimeline } from '../TimelineContext';
import { MakerNotes } from './MakerNotes';
import { SettingFaultsNote } from './SettingFaultsNote';
import type { Setup } from './Setup';

export interface SettingNotesProps {
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
  const columns = gap.columns.join(strings.text('List_Separator'));
  return <div role="status">{strings.text('Gap_Sentence', gap.setting, columns)}</div>;
}
