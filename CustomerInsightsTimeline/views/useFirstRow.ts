import type { RefObject } from 'react';
import { useLayoutEffect, useState } from './react';

/**
 * How many children of a row that wraps, and of which only the first line is seen, stand on that line;
 * measured before anything is painted, and again with each width and signature.
 */
export function useFirstRow(row: RefObject<HTMLElement>, signature: string): number {
  const [count, setCount] = useState(Infinity);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    const measure = () => {
      const tops = [...element.children].map((child) => child.getBoundingClientRect().top);
      const next = tops.findIndex((top) => top > (tops[0] ?? 0) + 1);
      setCount(next < 0 ? Infinity : next);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [row, signature]);
  return count;
}
