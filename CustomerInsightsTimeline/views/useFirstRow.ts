import type { RefObject } from 'react';
import { useMeasured } from './elementWidth';
import { useCallback, useState } from './react';

/**
 * How many children of a row that wraps, and of which only the first line is seen, stand on that line in
 * full; measured before anything is painted, and again with each width and signature.
 */
export function useFirstRow(of: RefObject<HTMLElement>, signature: string): number {
  const [count, setCount] = useState(Infinity);
  const measure = useCallback((row: HTMLElement) => {
    const boxes = [...row.children].map((child) => child.getBoundingClientRect());
    const room = row.getBoundingClientRect().width;
    const next = boxes.findIndex(
      ({ top, width }) => width > room || top > (boxes[0]?.top ?? 0) + 1,
    );
    setCount(next < 0 ? Infinity : next);
  }, []);
  useMeasured(of, measure, signature);
  return count;
}
