import { ActionButton } from '@fluentui/react';
import * as React from '../react';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';

interface BusyLineProps {
  /** 1 for the first repetition. */
  readonly attempt: number;
  readonly onStop: () => void;
}

/** Says that the server asked for patience, and lets the user have none. */
export function BusyLine({ attempt, onStop }: BusyLineProps): React.ReactElement {
  const { strings } = useTimeline();
  return (
    <div>
      <span role="status">{strings.text('Busy_Waiting', attempt)}</span>{' '}
      <ActionButton onClick={onStop}>{strings.text('Busy_Stop')}</ActionButton>
    </div>
  );
}

interface LoadingLineProps {
  /** Says what is loading. */
  readonly text: string;
  /** Whether the user has called it off. */
  readonly isStopped: boolean;
  readonly onStop: () => void;
  readonly onRetry: () => void;
}

/** Says that something loads and lets the user call it off; one button, so that the focus stays. */
export function LoadingLine(props: LoadingLineProps): React.ReactElement {
  const { text, isStopped, onStop, onRetry } = props;
  const { strings } = useTimeline();
  return (
    <span>
      <span role="status">{isStopped ? strings.text('Loading_Stopped') : text}</span>{' '}
      <TextButton onClick={isStopped ? onRetry : onStop}>
        {strings.text(isStopped ? 'Retry' : 'Cancel')}
      </TextButton>
    </span>
  );
}
