import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

export interface FittingOptions {
  /** Whose children are to fit. */
  readonly container: RefObject<HTMLElement>;
  /** How many rows they may take. */
  readonly rows: number;
  /** How many there are of those that may be left out. */
  readonly count: number;
  /** Another text where they may have become wider. */
  readonly signature: string;
}

/**
 * How many of the children that may be left out can be shown. One after the other is left out until
 * the rest fits, before anything is painted; another width measures anew.
 */
export function useFitting({ container, rows, count, signature }: FittingOptions): number {
  const [fits, setFits] = useState(Infinity);
  useLayoutEffect(() => {
    setFits(Infinity);
  }, [signature]);
  useLayoutEffect(() => {
    const children = [...(container.current?.children ?? [])];
    const tops = children.map((child) => Math.round(child.getBoundingClientRect().top));
    const taken = tops.filter((top, place) => place === 0 || top > (tops[place - 1] ?? top));
    const shown = Math.min(fits, count);
    if (taken.length > rows && shown > 1) setFits(shown - 1);
  }, [container, rows, fits, count, signature]);
  useLayoutEffect(() => {
    const element = container.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      setFits(Infinity);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [container]);
  return fits;
}
