import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/** Whether an element has so much room, in CSS pixels; measured on itself as `useIsNarrow` does. */
export function useIsAtLeast(root: RefObject<HTMLElement>, width: number): boolean {
  const [fits, setFits] = useState(false);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      if (element.clientWidth > 0) setFits(element.clientWidth >= width);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [root, width]);
  return fits;
}
