import type { RefObject } from 'react';
import { useCallback, useLayoutEffect, useState } from './react';

/** Measures an element before anything is painted, and again with each size and each other signature. */
function useMeasured(
  element: RefObject<HTMLElement>,
  measure: (element: HTMLElement) => void,
  signature = '',
): void {
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const again = () => {
      measure(measured);
    };
    again();
    const observer = new ResizeObserver(again);
    observer.observe(measured);
    return () => {
      observer.disconnect();
    };
  }, [element, measure, signature]);
}

/**
 * Whether an element has so much room, in CSS pixels. It is measured on itself: hosts give a width of -1,
 * and a phone's form section and a wide screen's side pane are equally narrow.
 */
export function useIsAtLeast(root: RefObject<HTMLElement>, width: number, before = false): boolean {
  const [fits, setFits] = useState(before);
  const measure = useCallback(
    ({ clientWidth }: HTMLElement) => {
      // A form tab that is not open yet gives no width at all.
      if (clientWidth > 0) setFits(clientWidth >= width);
    },
    [width],
  );
  useMeasured(root, measure);
  return fits;
}

/** Below this the tools fold and tables leave columns out. Rows have a measure of their own. */
const NARROW = 480;

/** Whether the control, or a line of it, has little room. */
export function useIsNarrow(root: RefObject<HTMLElement>): boolean {
  return !useIsAtLeast(root, NARROW, true);
}

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

/** Whether an element is in right-to-left text, for what CSS can't mirror: drawings and arrow keys. */
export function useIsRightToLeft(element: RefObject<Element>): boolean {
  const [rightToLeft, setRightToLeft] = useState(false);
  useLayoutEffect(() => {
    if (element.current) setRightToLeft(getComputedStyle(element.current).direction === 'rtl');
  }, [element]);
  return rightToLeft;
}
