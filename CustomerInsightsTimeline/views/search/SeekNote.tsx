import * as React from 'react';
import type { SeekState } from '../../domain/search/activitySeek';
import { useTimeline } from '../TimelineContext';

export interface SeekNoteProps {
  readonly state: SeekState;
  readonly activityId: string;
}

/** Says that the activity to open on is looked for, or that it is not there, and among how many. */
export function SeekNote({ state, activityId }: SeekNoteProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  return (
    <div aria-live="polite">
      {state.kind === 'seeking' && strings.text('Focus_Seeking', activityId)}
      {state.kind === 'missing' &&
        strings.count('Focus_Missing', state.among, formats.number(state.among), activityId)}
    </div>
  );
}
