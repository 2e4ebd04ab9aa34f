import type { VirtualItem, VirtualizerOptions } from '@tanstack/virtual-core';
import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from '../react';

export type FeedVirtualizer = Virtualizer<HTMLDivElement, Element>;
type KeyAt = FeedVirtualizer['options']['getItemKey'];

/** Where the reader is: at which article, and how far below the top of the feed its title is. */
interface ScrollPlace {
  readonly key: ReturnType<KeyAt>;
  /** The place that the article had from the first one on. */
  readonly index: number;
  readonly below: number;
}

/**
 * Where the reader is while articles make way for others: at the first one in sight that stays, or
 * else the next one. Null at the start of the feed, where there is nothing above. The virtualizer
 * must not know of the others yet.
 */
export function scrollPlaceIn(
  virtualizer: FeedVirtualizer,
  others: { readonly count: number; readonly getItemKey: KeyAt },
): ScrollPlace | null {
  const { scrollElement, scrollOffset, measurementsCache: articles } = virtualizer;
  const offset = scrollOffset ?? 0;
  // The page may have been scrolled past the top of the feed.
  const inSight = offset + Math.max(0, -(scrollElement?.getBoundingClientRect().top ?? 0));
  const first = inSight > 0 ? virtualizer.getVirtualItemForOffset(inSight) : undefined;
  const placeAt = ({ key, index, start }: VirtualItem): ScrollPlace => ({
    key,
    index,
    below: start + titleIn(virtualizer, key) - offset,
  });
  if (!first) return null;
  // What the reader opens changes nothing above, and must not cost a look at thousands of keys.
  if (others.getItemKey(first.index) === first.key) return placeAt(first);
  const staying = new Set(
    Array.from({ length: others.count }, (_, index) => others.getItemKey(index)),
  );
  for (let { index } = first; index < articles.length; index++) {
    const article = articles[index];
    if (article && staying.has(article.key)) return placeAt(article);
  }
  return null;
}

/** Scrolls to where the title now is; for once the others are in the DOM. */
function keepScrollPlace(virtualizer: FeedVirtualizer, place: ScrollPlace): void {
  const { key, below } = place;
  const { count, getItemKey } = virtualizer.options;
  let { index } = place;
  if (getItemKey(index) !== key) {
    index = 0;
    while (index < count && getItemKey(index) !== key) index++;
  }
  for (const article of virtualizer.elementsCache.values()) {
    const height = Math.round(article.getBoundingClientRect().height);
    if (height > 0) virtualizer.resizeItem(virtualizer.indexFromElement(article), height);
  }
  // Takes in the heights.
  virtualizer.calculateRange();
  const article = virtualizer.measurementsCache[index];
  if (!article) return;
  const offset = article.start + titleIn(virtualizer, key) - below;
  if (offset !== virtualizer.scrollOffset) virtualizer.scrollToOffset(offset);
}

/** How far a title is below the top of its article: headings and silences come and go above it. */
function titleIn({ elementsCache }: FeedVirtualizer, key: ScrollPlace['key']): number {
  const article = elementsCache.get(key);
  const title = article?.querySelector('[id$=-title]');
  if (!article || !title) return 0;
  return title.getBoundingClientRect().top - article.getBoundingClientRect().top;
}

/** Some twenty sheets of paper; ten thousand articles would hold the printer up for seconds. */
export const MOST_PRINTED = 1000;

interface FeedPlaces {
  /** How many articles there are. */
  readonly count: number;
  /** The place of the article that Tab reaches, which has to be there wherever the reader looks. */
  readonly current: number;
  readonly printing: boolean;
}

/** The places of the articles to render, in order: what is near the visible part, and what must be. */
export function renderedIndexes(
  inSight: number[],
  { count, current, printing }: FeedPlaces,
): number[] {
  if (printing) return Array.from({ length: Math.min(count, MOST_PRINTED) }, (_, place) => place);
  return inSight.includes(current) ? inSight : [...inSight, current].sort((a, b) => a - b);
}

type HostParts =
  'measureElement' | 'observeElementOffset' | 'observeElementRect' | 'onChange' | 'scrollToFn';
type Options = Omit<VirtualizerOptions<HTMLDivElement, Element>, HostParts> &
  Pick<FeedVirtualizer['options'], 'getItemKey'>;

/** What a box that has no height yet is taken for: a form's tab that is still closed has none. */
const SCREENFUL = 640;

/**
 * Binds the headless virtualizer to React. The library's own binding imports react-dom, which is no
 * platform library of virtual controls: it would put a second React DOM into the bundle. The article that
 * is read stays in its place while `getItemKey` is another function, as browsers anchor no placed articles.
 */
export function useVirtualizer(options: Options): FeedVirtualizer {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const complete: VirtualizerOptions<HTMLDivElement, Element> = {
    ...options,
    observeElementOffset,
    observeElementRect: (virtualizer, report) =>
      observeElementRect(virtualizer, ({ width, height }) => {
        report({ width, height: height > 0 ? height : SCREENFUL });
      }),
    measureElement: (element, entry, virtualizer) => {
      const size = measureElement(element, entry, virtualizer);
      return size > 0 ? size : options.estimateSize(virtualizer.indexFromElement(element));
    },
    scrollToFn: elementScroll,
    onChange: render,
  };
  const [virtualizer] = useState(() => new Virtualizer(complete));
  const place = useRef<ScrollPlace | null>(null);
  if (virtualizer.options.getItemKey !== options.getItemKey) {
    place.current ??= scrollPlaceIn(virtualizer, options);
  }
  virtualizer.setOptions(complete);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    if (place.current) keepScrollPlace(virtualizer, place.current);
    place.current = null;
  });
  return virtualizer;
}
