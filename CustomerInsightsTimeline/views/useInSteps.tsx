import { useCallback, useState } from './react';
import * as React from './react';
import { TextButton } from './TextButton';
import { useTimeline } from './TimelineContext';

interface Steps {
  /** How many may be rendered. */
  readonly limit: number;
  readonly more: () => void;
  readonly restart: () => void;
}

/** Of a list of any length a part is rendered, and another as large each time more is asked for. */
export function useSteps(step: number): Steps {
  const [limit, setLimit] = useState(step);
  const more = useCallback(() => setLimit((before) => before + step), [step]);
  const restart = useCallback(() => setLimit(step), [step]);
  return { limit, more, restart };
}

interface InSteps {
  /** How many are shown, from the first. */
  readonly shown: number;
  /** Tells how many are not, and shows the next ones; null where all are shown. */
  readonly more: React.ReactElement | null;
  /** Back to the first ones alone. */
  readonly restart: () => void;
}

/** However many there are in the data, the page gets no more of them at once than `step`. */
export function useInSteps(count: number, step: number, tabIndex: 0 | -1 = 0): InSteps {
  const { strings } = useTimeline();
  const { limit, more, restart } = useSteps(step);
  const shown = Math.min(count, limit);
  const left = count - shown;
  return {
    shown,
    more:
      left > 0 ? (
        <TextButton tabIndex={tabIndex} onClick={more}>
          {strings.count('List_More', left)}
        </TextButton>
      ) : null,
    restart,
  };
}
