import type { KeyboardEvent, RefObject } from 'react';
import { useCallback, useLayoutEffect, useRef, useState } from '../react';
import type { Arranged } from '../../domain/feed/arrangement';
import type { ActivityItem, FeedItem } from '../../domain/feed/FeedItem';
import { locate } from '../../domain/feed/locate';
import type { FeedHandle, FeedOpening, Move } from './useFeedOpening';

interface RovingFocusOptions {
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
  /** Brings an article into view and makes it the one that Tab reaches. */
  readonly moveTo: (index: number, align: 'auto' | 'center', as?: Move) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
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
  const shown = placeAmong(items, place);
  if (shown !== place) setPlace(shown);
  const current = shown.index;
  const latest = useRef(options);
  const wanted = useRef<{ readonly key: string | null; readonly as: Move } | null>(null);
  /** Whether the focus is in the feed; still true where its element is removed, which raises no event. */
  const holdsFocus = useRef(false);

  useLayoutEffect(() => {
    latest.current = options;
    const article = feed.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    if (!article) return;
    // React 18 may render for the scrolling before it does so for the place: a move waits for its own.
    const move = wanted.current?.key === shown.key ? wanted.current.as : undefined;
    // Another article stands where the one with the focus went.
    const lost = holdsFocus.current && nothingHasFocus();
    if (lost || move === 'focus') article.focus({ preventScroll: true });
    if (move) wanted.current = null;
    // The virtualizer scrolls the feed alone, which itself may be out of the window.
    if (!move || move === 'box') return;
    article.scrollIntoView({ block: 'nearest' });
    // An article may be higher than the window, and a match deep in it.
    if (move === 'sight') article.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  });
  // A feed that goes while it holds the focus hands it on.
  useLayoutEffect(
    () => () => {
      if (holdsFocus.current) latest.current.leaveBefore();
    },
    [],
  );

  const setCurrent = useCallback((index: number) => {
    const key = latest.current.items[index]?.key ?? null;
    wanted.current = null;
    setPlace((before) => (before.index === index && before.key === key ? before : { index, key }));
  }, []);

  function moveTo(index: number, align: 'auto' | 'center', as: Move = 'focus') {
    if (index < 0 || index >= items.length) return;
    const key = items[index]?.key ?? null;
    wanted.current = { key, as };
    setPlace({ index, key });
    bringIntoView(index, align);
  }

  return {
    current,
    setCurrent,
    moveTo,
    onKeyDown: (event) => {
      const { key, ctrlKey, altKey, metaKey } = event;
      if (altKey || metaKey) return;
      const actions: Readonly<Record<string, () => void>> = ctrlKey
        ? { Home: leaveBefore, End: leaveAfter }
        : {
            PageDown: () => {
              moveTo(current + 1, 'auto');
            },
            PageUp: () => {
              moveTo(current - 1, 'auto');
            },
          };
      const action = actions[key];
      if (!action) return;
      event.preventDefault();
      action();
    },
    onFocus: () => {
      holdsFocus.current = true;
    },
    onBlur: () => {
      // A window that is left keeps its focus for the return.
      holdsFocus.current = feed.current?.contains(document.activeElement) === true;
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

function nothingHasFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

interface RevealOptions {
  readonly arranged: Arranged;
  /** Whether nothing that is shown is still to be arranged. */
  readonly isWhole: boolean;
  readonly opening: FeedOpening;
  readonly linesOpen: (item: ActivityItem) => boolean;
}

/**
 * Brings an activity to the reader, wherever it is: opens its group, then its run or its order, and
 * goes to its article. Each step waits for the one before it to be rendered.
 */
export function useReveal(
  { arranged, isWhole, opening, linesOpen }: RevealOptions,
  moveTo: RovingFocus['moveTo'],
): FeedHandle['reveal'] {
  const { items } = arranged;
  const [wanted, setWanted] = useState<{ readonly key: string; readonly as: Move } | null>(null);
  useLayoutEffect(() => {
    if (wanted === null) return;
    const place = locate(items, wanted.key);
    if (!place && !isWhole) return;
    const item = place && items[place.index];
    if (place?.as === 'inGroup' && item?.heading) {
      opening.toggle('toggledGroups', [item.heading]);
      return;
    }
    if (place?.as === 'inRun' && item?.kind === 'run') {
      opening.toggle('openedRuns', item.activities);
      return;
    }
    if (place?.as === 'line' && item?.kind === 'activity' && !linesOpen(item)) {
      opening.toggle('openedOrders', [item]);
    }
    if (place) moveTo(place.index, 'center', wanted.as);
    setWanted(null);
  }, [wanted, items, isWhole, opening, linesOpen, moveTo]);
  return useCallback((key, as = 'focus') => {
    setWanted({ key, as });
  }, []);
}
