import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';

export interface EndInSightOptions {
  readonly scroller: RefObject<HTMLElement>;
  readonly feed: RefObject<HTMLElement>;
  /** The height of all articles as far as they are measured, in CSS pixels. */
  readonly height: number;
  /** Whether nothing more comes: else who has asked for more reads on from where it begins. */
  readonly complete: boolean;
}

/**
 * Keeps what follows the last article in sight while it has the focus. Articles are measured after
 * they are rendered, and with the last page all silences come in between.
 */
export function useEndInSight({ scroller, feed, height, complete }: EndInSightOptions): void {
  useLayoutEffect(() => {
    const box = scroller.current;
    const focused = document.activeElement;
    if (!complete || !focused || !box?.contains(focused)) return;
    const place = feed.current?.compareDocumentPosition(focused);
    if (place === Node.DOCUMENT_POSITION_FOLLOWING) box.scrollTop = box.scrollHeight;
  }, [scroller, feed, height, complete]);
}
