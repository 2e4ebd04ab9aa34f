import * as React from 'react';
import type { FocusedActivity } from '../feed/useFocusedActivity';
import { TextButton } from '../TextButton';
import { activityName } from '../activity/typeLabel';
import { useTimeline } from '../TimelineContext';

export interface SeekNoteProps {
  readonly focused: FocusedActivity;
  readonly activityId: string;
}

/**
 * Says that the activity to open on is looked for, or that it is not there, and among how many, or
 * that the filters hide it, and takes them away.
 */
export function SeekNote({ focused, activityId }: SeekNoteProps): React.ReactElement {
  const environment = useTimeline();
  const { strings, formats } = environment;
  const { state, unhide } = focused;
  return (
    <div>
      <span aria-live="polite">
        {state.kind === 'seeking' && strings.text('Focus_Seeking', activityId)}
        {state.kind === 'missing' &&
          strings.count('Focus_Missing', state.among, formats.number(state.among), activityId)}
        {state.kind === 'hidden' &&
          strings.text(
            'Focus_Hidden',
            state.activity.title === null ? activityId : activityName(state.activity, environment),
          )}
      </span>
      {state.kind === 'hidden' && (
        <TextButton onClick={unhide}>{strings.text('Focus_Unhide')}</TextButton>
      )}
    </div>
  );
}
