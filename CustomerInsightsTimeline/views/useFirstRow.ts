import type { RefObject } from 'react';
import { useMeasured } from './elementWidth';
import { useCallback, useState } from './react';

/**
 * How many children of a row that wraps, and of which only the first line is seen, stand on that line;
 * measured before anything is painted, and again with each width and signature.
 */
export function useFirstRow(row: RefObject<HTMLElement>, signature: string): number {
  const [count, setCount] = useState(Infinity);
  const measure = useCallback(({ children }: HTMLElement) => {
    const tops = [...children].map((child) => child.getBoundingClientRect().top);
    const next = tops.findIndex((top) => top > (tops[0] ?? 0) + 1);
    setCount(next < 0 ? Infinity : next);
  }, []);
  useMeasured(row, measure, signature);
  return count;
}
