import * as React from 'react';
import { TextButton } from './TextButton';
import { useTimeline } from './TimelineContext';
import { useSteps } from './useSteps';

export interface InSteps {
  /** How many are shown, from the first. */
  readonly shown: number;
  /** Tells how many are not, and shows the next ones; null where all are shown. */
  readonly more: React.ReactElement | null;
  /** Back to the first ones alone. */
  readonly restart: () => void;
}

/** However many there are in the data, the page gets no more of them at once than `step`. */
export function useInSteps(count: number, step: number, tabIndex: 0 | -1 = 0): InSteps {
  const { strings, formats } = useTimeline();
  const { limit, more, restart } = useSteps(step);
  const shown = Math.min(count, limit);
  const left = count - shown;
  return {
    shown,
    more:
      left > 0 ? (
        <TextButton tabIndex={tabIndex} onClick={more}>
          {strings.count('List_More', left, formats.number(left))}
        </TextButton>
      ) : null,
    restart,
  };
}
