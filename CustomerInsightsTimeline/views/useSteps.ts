import { useCallback, useState } from 'react';

export interface Steps {
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
