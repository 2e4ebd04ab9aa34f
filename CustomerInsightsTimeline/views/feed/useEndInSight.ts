import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

export interface EndInSightOptions {
  readonly scroller: RefObject<HTMLElement>;
  readonly feed: RefObject<HTMLElement>;
  /** The height of all articles as far as they are measured, in CSS pixels. */
  readonly height: number;
  /** Whether nothing more comes: else who has asked for more reads on from where it begins. */
  readonly complete: boolean;
}

/**
 * Keeps what follows the last article in sight while it has the focus and nobody scrolls away from it.
 * Articles are measured after they are rendered, and with the last page all silences come in between.
 */
export function useEndInSight({ scroller, feed, height, complete }: EndInSightOptions): void {
  const heightBefore = useRef(0);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const focused = document.activeElement;
    const wasAtEnd = box.scrollTop + box.clientHeight >= heightBefore.current;
    heightBefore.current = box.scrollHeight;
    if (!complete || !wasAtEnd || !focused || !box.contains(focused)) return;
    const place = feed.current?.compareDocumentPosition(focused);
    if (place === Node.DOCUMENT_POSITION_FOLLOWING) box.scrollTop = box.scrollHeight;
  }, [scroller, feed, height, complete]);
}
