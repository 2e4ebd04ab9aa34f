import * as React from 'react';
import { TextButton } from './TextButton';
import { useTimeline } from './TimelineContext';

export interface InSteps {
  /** How many are shown, from the first. */
  readonly shown: number;
  /** Tells how many are not, and shows the next ones; null where all are shown. */
  readonly more: React.ReactElement | null;
}

/** However many there are in the data, the page gets no more of them at once than `step`. */
export function useInSteps(count: number, step: number, tabIndex: 0 | -1 = 0): InSteps {
  const { strings, formats } = useTimeline();
  const [steps, setSteps] = React.useState(1);
  const shown = Math.min(count, steps * step);
  const left = count - shown;
  return {
    shown,
    more:
      left > 0 ? (
        <TextButton
          tabIndex={tabIndex}
          onClick={() => {
            setSteps(steps + 1);
          }}
        >
          {strings.count('List_More', left, formats.number(left))}
        </TextButton>
      ) : null,
  };
}
