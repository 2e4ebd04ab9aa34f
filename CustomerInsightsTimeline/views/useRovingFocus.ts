import type { KeyboardEvent, RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

export interface RovingFocusOptions {
  readonly feed: RefObject<HTMLElement>;
  /** How many articles the feed has. */
  readonly count: number;
  /** Brings an article, by its place from 0, into the DOM and into view. */
  readonly reveal: (index: number) => void;
  /** Puts the focus on what stands before and after the feed. */
  readonly leaveBefore: () => void;
  readonly leaveAfter: () => void;
}

export interface RovingFocus {
  /** The place of the one article that Tab reaches. */
  readonly current: number;
  readonly setCurrent: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * The keyboard pattern of the ARIA feed: Page Down and Page Up go from article to article, Control
 * with End or Home leaves the feed, and Tab finds one article only.
 */
export function useRovingFocus(options: RovingFocusOptions): RovingFocus {
  const { feed, count, reveal, leaveBefore, leaveAfter } = options;
  const [wanted, setCurrent] = useState(0);
  const current = Math.min(wanted, Math.max(0, count - 1));
  const focusAfterRender = useRef(false);

  useLayoutEffect(() => {
    if (!focusAfterRender.current) return;
    const article = feed.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    if (!article) return;
    focusAfterRender.current = false;
    article.focus({ preventScroll: true });
  });

  function moveTo(index: number) {
    if (index < 0 || index >= count) return;
    focusAfterRender.current = true;
    setCurrent(index);
    reveal(index);
  }

  return {
    current,
    setCurrent,
    onKeyDown: (event) => {
      const action = actionFor(event);
      if (!action) return;
      event.preventDefault();
      if (action === 'next') moveTo(current + 1);
      else if (action === 'previous') moveTo(current - 1);
      else if (action === 'before') leaveBefore();
      else leaveAfter();
    },
  };
}

type Action = 'next' | 'previous' | 'before' | 'after';

function actionFor({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): Action | null {
  if (altKey || metaKey) return null;
  if (ctrlKey) {
    if (key === 'Home') return 'before';
    return key === 'End' ? 'after' : null;
  }
  if (key === 'PageDown') return 'next';
  return key === 'PageUp' ? 'previous' : null;
}
