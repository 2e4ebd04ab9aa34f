import { defaultRangeExtractor } from '@tanstack/virtual-core';
import type { Ref, RefObject } from 'react';
import { useCallback, useImperativeHandle, useRef } from 'react';
import type { Arranged } from '../../domain/feed/arrangement';
import type { ActivityItem } from '../../domain/feed/FeedItem';
import { locate } from '../../domain/feed/locate';
import type { RowLayout } from '../activity/RowLayout';
import { usePrinting } from '../takeaway/usePrinting';
import { estimateHeight } from './estimateHeight';
import type { FeedHandle } from './FeedHandle';
import { feedShortcuts, isFind } from './feedShortcuts';
import { placesInDom } from './placesInDom';
import { useEndInSight } from './useEndInSight';
import type { FeedOpening } from './useFeedOpening';
import { useReveal } from './useReveal';
import type { RovingFocus } from './useRovingFocus';
import { useRovingFocus } from './useRovingFocus';
import { useRowLayout } from './useRowLayout';
import { useSilenceSteps } from './useSilenceSteps';
import type { FeedVirtualizer } from './useVirtualizer';
import { useVirtualizer } from './useVirtualizer';

export interface FeedNavigationOptions {
  readonly handle: Ref<FeedHandle>;
  readonly arranged: Arranged;
  readonly opening: FeedOpening;
  readonly linesOpen: (item: ActivityItem) => boolean;
  /** Whether nothing more comes. */
  readonly complete: boolean;
  /** Whether the feed tells silences. */
  readonly silencesTold: boolean;
  readonly leaveBefore: () => void;
  readonly leaveAfter: () => void;
  /** Puts the focus on the search, for "/". */
  readonly onSearch: () => void;
  /** Offers the search for the keys of the browser's own; false where there is none to offer. */
  readonly onFind: () => boolean;
  /** Shows the keys, for "?". */
  readonly onShowKeys: () => void;
}

export interface FeedNavigation extends Omit<RovingFocus, 'moveTo'> {
  /** What scrolls, and the feed within it. */
  readonly scroller: RefObject<HTMLDivElement>;
  readonly feed: RefObject<HTMLDivElement>;
  readonly virtualizer: FeedVirtualizer;
  readonly layout: RowLayout;
}

/** Up to here every article is in the DOM, so that the browser's own search finds it. */
const ALL_IN_DOM = 150;
const OVERSCAN = 12;

/**
 * How the reader gets about in the feed: scrolling, by keys, and to what the menu, the search or a
 * refresh leads to. Long histories are virtualised: only what is near the visible part is in the
 * DOM, and always the article that Tab reaches, so focus is never lost.
 */
export function useFeedNavigation(options: FeedNavigationOptions): FeedNavigation {
  const { arranged, opening } = options;
  const { items } = arranged;
  const count = items.length;
  const scroller = useRef<HTMLDivElement>(null);
  const feed = useRef<HTMLDivElement>(null);
  const layout = useRowLayout(scroller);
  const roving = useRovingFocus({
    feed,
    items,
    bringIntoView: (index, align) => {
      virtualizer.scrollToIndex(index, { align });
    },
    leaveBefore: options.leaveBefore,
    leaveAfter: options.leaveAfter,
  });
  const { current, moveTo } = roving;
  const printing = usePrinting();
  // The virtualizer takes the places of all articles anew when this is another function.
  const keyAt = useCallback((index: number) => arranged.items[index]?.key ?? index, [arranged]);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    getItemKey: keyAt,
    estimateSize: (index) => estimateHeight(items[index], layout),
    overscan: count <= ALL_IN_DOM ? count : OVERSCAN,
    rangeExtractor: (range) =>
      placesInDom(defaultRangeExtractor(range), { count, current, printing }),
  });
  useEndInSight({
    scroller,
    feed,
    height: virtualizer.getTotalSize(),
    complete: options.complete,
  });
  const reveal = useReveal(items, opening, options.linesOpen, moveTo);
  const goToNextSilence = useSilenceSteps({ items, told: options.silencesTold, current, moveTo });
  useImperativeHandle(options.handle, () => ({
    reveal: (activityKey) => {
      reveal(activityKey, 'focus');
    },
    show: (activityKey) => {
      reveal(activityKey, 'sight');
    },
    openOn: (activityKey) => {
      reveal(activityKey, 'box');
    },
    goTo: (activityKey) => {
      const place = locate(items, activityKey);
      if (place) moveTo(place.index, 'auto');
    },
    focus: () => {
      moveTo(current, 'auto');
    },
    revealNextSilence: goToNextSilence,
  }));
  const onShortcut = feedShortcuts({
    g: goToNextSilence,
    '/': options.onSearch,
    '?': options.onShowKeys,
  });
  return {
    scroller,
    feed,
    virtualizer,
    layout,
    current,
    setCurrent: roving.setCurrent,
    onFocus: roving.onFocus,
    onBlur: roving.onBlur,
    onKeyDown: (event) => {
      if (isFind(event) && options.onFind()) event.preventDefault();
      else if (!onShortcut(event)) roving.onKeyDown(event);
    },
  };
}
