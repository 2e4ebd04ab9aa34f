import { ActionButton } from '@fluentui/react';
import type { Progress } from '../../domain/history/timeExtent';
import type { NumberedStrings } from '../../strings/Strings';
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

const STEP_SECONDS = 5;

/** "about 20 seconds left", in steps that do not flicker; null where it is not known yet. */
function timeLeft(ms: number | null, strings: NumberedStrings): string | null {
  if (ms === null) return null;
  const seconds = Math.max(1, Math.ceil(ms / 1000 / STEP_SECONDS)) * STEP_SECONDS;
  if (seconds < 60) return strings.count('TimeLeft_Seconds', seconds);
  const minutes = Math.ceil(seconds / 60);
  return strings.count('TimeLeft_Minutes', minutes);
}

interface LoadingProgressProps {
  /** Null where nothing is known of it. */
  readonly progress: Progress | null;
  /** How many activities were read so far. */
  readonly read: number;
  /** How many there are in all; null where that is not known. */
  readonly total: number | null;
}

/** How far the loading is, for as long as it lasts. */
export function LoadingProgress(props: LoadingProgressProps): React.ReactElement {
  const { strings } = useTimeline();
  const { total } = props;
  const { fraction: ofTime, msLeft } = props.progress ?? { fraction: null, msLeft: null };
  const fraction = total === null ? ofTime : Math.min(1, props.read / total);
  const percent = fraction === null ? null : Math.floor(fraction * 100);
  const read = strings.plural(
    'Loading_SoFar',
    total ?? props.read,
    total === null ? props.read : strings.text('Count_Of', props.read, total),
  );
  const left = timeLeft(msLeft, strings);
  const percentText = percent === null ? null : strings.text('Progress_Percent', percent);
  return (
    <div className="cit-progress">
      <div
        role="progressbar"
        aria-label={strings.text('Loading_All')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        aria-valuetext={[percentText, read, left].filter((text) => text !== null).join(', ')}
        className="cit-progress-track"
      >
        <div
          className={percent === null ? 'cit-progress-unknown' : 'cit-progress-known'}
          style={percent === null ? undefined : { width: `${percent}%` }}
        />
      </div>
      <span>{read}</span>
      {left !== null && <span>{left}</span>}
    </div>
  );
}
