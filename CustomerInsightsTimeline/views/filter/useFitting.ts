import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';
import { fittingCount } from './fittingCount';

export interface FittingOptions {
  /**
   * Whose children are to fit: one that is always there, those that may be left out, and the tools
   * after them, the first of which stands for what is left out.
   */
  readonly container: RefObject<HTMLElement>;
  /** How many rows they may take. */
  readonly rows: number;
  /** How many there are of those that may be left out. */
  readonly count: number;
  /** Another text where they may have become wider. */
  readonly signature: string;
}

interface Measured {
  readonly signature: string;
  readonly fits: number;
}

/**
 * How many of the children that may be left out can be shown; null while all of them, and all tools,
 * have to be rendered to be measured. That is before anything is painted, and once for each width and
 * signature: leaving out one after the other would render as often as there are children.
 */
export function useFitting({ container, rows, count, signature }: FittingOptions): number | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  const fits = measured?.signature === signature ? measured.fits : null;
  useLayoutEffect(() => {
    const element = container.current;
    if (fits !== null || !element) return;
    const widths = [...element.children].map((child) => child.getBoundingClientRect().width);
    setMeasured({
      signature,
      fits: fittingCount({
        lead: widths[0] ?? 0,
        candidates: widths.slice(1, count + 1),
        tools: widths.slice(count + 1),
        gap: Number.parseFloat(getComputedStyle(element).columnGap) || 0,
        room: element.getBoundingClientRect().width,
        rows,
      }),
    });
  }, [container, rows, count, signature, fits]);
  useLayoutEffect(() => {
    const element = container.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      setMeasured(null);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [container]);
  return fits;
}
