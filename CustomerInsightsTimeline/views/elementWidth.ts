import type { RefObject } from 'react';
import { useLayoutEffect, useState } from './react';

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

/** Below this the tools fold and tables leave columns out. Rows have a measure of their own. */
const NARROW = 480;

/**
 * Whether the control has little room. It is measured on the control itself: hosts give a width of
 * -1, and a phone's form section and a wide screen's side pane are equally narrow.
 */
export function useIsNarrow(root: RefObject<HTMLElement>): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      // A form tab that is not open yet gives no width at all.
      if (element.clientWidth > 0) setNarrow(element.clientWidth < NARROW);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [root]);
  return narrow;
}

/** Whether an element is in right-to-left text, for what CSS can't mirror: drawings and arrow keys. */
export function useIsRightToLeft(element: RefObject<Element>): boolean {
  const [rightToLeft, setRightToLeft] = useState(false);
  useLayoutEffect(() => {
    if (element.current) setRightToLeft(getComputedStyle(element.current).direction === 'rtl');
  }, [element]);
  return rightToLeft;
}
