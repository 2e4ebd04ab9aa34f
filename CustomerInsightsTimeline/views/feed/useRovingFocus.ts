import type { KeyboardEvent, RefObject } from 'react';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { FeedItem } from '../../domain/feed/FeedItem';

export interface RovingFocusOptions {
  readonly feed: RefObject<HTMLElement>;
  /** What the feed shows, one article each; another list of items is another object. */
  readonly items: readonly FeedItem[];
  /** Brings an article, by its place from 0, into the DOM and into view. */
  readonly bringIntoView: (index: number, align: 'auto' | 'center') => void;
  /** Puts the focus on what stands before and after the feed. */
  readonly leaveBefore: () => void;
  readonly leaveAfter: () => void;
}

export interface RovingFocus {
  /** The place of the one article that Tab reaches. */
  readonly current: number;
  readonly setCurrent: (index: number) => void;
  /** Brings an article into view and makes it the one that Tab reaches; `focus` gives it that too. */
  readonly moveTo: (index: number, align: 'auto' | 'center', focus?: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

interface Place {
  readonly index: number;
  /** Null until the reader has been in the feed: then Tab reaches the first article, whichever. */
  readonly key: string | null;
}

/**
 * The keyboard pattern of the ARIA feed: Page Down and Page Up go from article to article, Control
 * with End or Home leaves the feed, and Tab finds one article only, also where others come in above.
 */
export function useRovingFocus(options: RovingFocusOptions): RovingFocus {
  const { feed, items, bringIntoView, leaveBefore, leaveAfter } = options;
  const [place, setPlace] = useState<Place>({ index: 0, key: null });
  const wanted = useRef<'focus' | 'sight' | null>(null);
  const shown = placeAmong(items, place);
  if (shown !== place) {
    // The article goes, and what it holds with it; the focus goes to what stands there now.
    if (shown.key !== place.key && hasFocus(feed.current, place.index)) wanted.current = 'focus';
    setPlace(shown);
  }
  const current = shown.index;
  const itemsNow = useRef(items);
  itemsNow.current = items;

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const article = feed.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    if (!article) return;
    if (wanted.current === 'focus') article.focus({ preventScroll: true });
    wanted.current = null;
    // The virtualizer scrolls the feed alone, which itself may be out of the window.
    article.scrollIntoView({ block: 'nearest' });
  });

  const setCurrent = useCallback((index: number) => {
    const key = itemsNow.current[index]?.key ?? null;
    setPlace((before) => (before.index === index && before.key === key ? before : { index, key }));
  }, []);

  function moveTo(index: number, align: 'auto' | 'center', focus = true) {
    if (index < 0 || index >= items.length) return;
    wanted.current = focus ? 'focus' : 'sight';
    setPlace({ index, key: items[index]?.key ?? null });
    bringIntoView(index, align);
  }

  return {
    current,
    setCurrent,
    moveTo,
    onKeyDown: (event) => {
      const action = actionFor(event);
      if (!action) return;
      event.preventDefault();
      if (action === 'next') moveTo(current + 1, 'auto');
      else if (action === 'previous') moveTo(current - 1, 'auto');
      else if (action === 'before') leaveBefore();
      else leaveAfter();
    },
  };
}

/** The same place for as long as its item is there; else where that went, or what stands there now. */
function placeAmong(items: readonly FeedItem[], place: Place): Place {
  const { index, key } = place;
  if (key === null || items[index]?.key === key) return place;
  const found = items.findIndex((item) => item.key === key);
  const at = found >= 0 ? found : Math.min(index, Math.max(0, items.length - 1));
  const keyAt = items[at]?.key ?? null;
  return at === index && keyAt === key ? place : { index: at, key: keyAt };
}

function hasFocus(feed: HTMLElement | null, index: number): boolean {
  const article = feed?.querySelector(`[data-index="${index}"]`);
  return article?.contains(document.activeElement) === true;
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
