import type { VirtualItem, Virtualizer } from '@tanstack/virtual-core';

type FeedVirtualizer = Virtualizer<HTMLDivElement, Element>;
type KeyAt = FeedVirtualizer['options']['getItemKey'];

/** Where the reader is: at which article, and how far below the top of the feed its title is. */
export interface ScrollPlace {
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
export function keepScrollPlace(virtualizer: FeedVirtualizer, place: ScrollPlace): void {
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
