import { ActionButton } from '@fluentui/react';
import * as React from 'react';
import { useTimeline } from '../TimelineContext';

export interface BusyLineProps {
  /** 1 for the first repetition. */
  readonly attempt: number;
  readonly onStop: () => void;
}

/** Says that the server asked for patience, and lets the user have none. */
export function BusyLine({ attempt, onStop }: BusyLineProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  return (
    <div>
      <span role="status">{strings.text('Busy_Waiting', formats.number(attempt))}</span>{' '}
      <ActionButton onClick={onStop}>{strings.text('Busy_Stop')}</ActionButton>
    </div>
  );
}
