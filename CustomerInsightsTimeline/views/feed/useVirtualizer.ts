import type { RefObject } from 'react';
import type { Clock } from '../../domain/time/Clock';
import { useEffect, useLayoutEffect, useState } from '../react';
import { useRender } from '../useStore';
import type { ArticleList, ScrollPlace } from './articlePlaces';
import { createArticlePlaces, scrollPlaceIn } from './articlePlaces';
import type { FeedPlaces } from './renderedArticles';
import { createIncrementalRange, renderedIndexes } from './renderedArticles';

export interface PlacedArticle {
  readonly index: number;
  /** In CSS pixels from the top of the feed. */
  readonly top: number;
}

/** Decides which articles of a long feed are in the DOM, and where they stand. In CSS pixels. */
export interface FeedVirtualizer {
  /** The articles to render, in order. */
  readonly articles: readonly PlacedArticle[];
  /** The height of all articles. */
  readonly height: number;
  /** How far the feed is scrolled. */
  readonly offset: number;
  /** The article that covers an offset; undefined in an empty feed. */
  readonly articleAt: (offset: number) => PlacedArticle | undefined;
  /** The article in the middle of what is seen. */
  readonly middle: PlacedArticle | undefined;
  /** The ref of each article, which names its place in `data-index`. */
  readonly track: (element: HTMLElement | null) => void;
  /** Scrolls until the article is in sight, where it is not, or until it is in the middle. */
  readonly scrollTo: (index: number, align: Align) => void;
}

type Align = 'auto' | 'center';

interface VirtualizerOptions extends Omit<FeedPlaces, 'count'> {
  readonly scroller: RefObject<HTMLElement>;
  readonly list: ArticleList;
  readonly clock: Clock;
}

/** Before each slice of articles out of sight, so that the page is painted and hears its reader. */
const PAUSE_MS = 50;
/** What a box that has no height yet is taken for: a form's tab that is still closed has none. */
const SCREENFUL = 640;
/** What a reader goes by: headings and silences come and go above it. */
const TITLE = '[id$=-title]';

/**
 * Virtualises a feed whose articles have any height. The articles that are new in the DOM are measured
 * together, so that a page costs one layout. What is read stays in its place where something above it
 * grows, comes or goes, as browsers anchor no placed articles.
 */
export function useVirtualizer(options: VirtualizerOptions): FeedVirtualizer {
  const render = useRender();
  const [virtualizer] = useState(() => createVirtualizer(options, render));
  virtualizer.show(options.list);
  useLayoutEffect(() => virtualizer.start(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer.settle();
  });
  useEffect(() => virtualizer.growLater());
  return virtualizer.state(options);
}

function createVirtualizer(
  { scroller, clock }: Pick<VirtualizerOptions, 'scroller' | 'clock'>,
  render: () => void,
) {
  const places = createArticlePlaces();
  const range = createIncrementalRange();
  /** The articles in the DOM, and those of them that nobody has measured. */
  const elements = new Set<HTMLElement>();
  const fresh = new Set<HTMLElement>();
  let list: ArticleList | null = null;
  /** Whether it is another one than was measured: rows may stand in another layout. */
  let isNew = false;
  let box: HTMLElement | null = null;
  let room = SCREENFUL;
  let offset = 0;
  /** Whether the box is still to be scrolled to the offset. */
  let isAhead = false;
  /** What was rendered for: see `sight`. */
  let rendered = '';
  let kept: ScrollPlace | null = null;
  let target: { readonly index: number; align: Align | 'start' | 'end' } | null = null;

  const observer = new ResizeObserver((entries) => {
    if (entries.some((entry) => entry.target === box)) room = roomOf(box);
    const articles = entries.map((entry) => entry.target as HTMLElement);
    if (takeHeights(articles)) render();
    else look();
  });

  /** What of the offset can be seen: nothing is rendered again for less. */
  function sight(): string {
    const first = places.indexAt(offset);
    const isAtTop = places.topOf(first) === offset;
    return [first, last(), middle(), isAtTop].join();
  }

  const last = () => places.indexAt(offset + room);
  const middle = () => places.indexAt(offset + room / 2);

  /** True where something else is in sight, and is going to be rendered. */
  function look(): boolean {
    const isOther = sight() !== rendered;
    if (isOther) render();
    return isOther;
  }

  /** True where an article has grown or shrunk. The first one that begins in sight stays where it is. */
  function takeHeights(articles: Iterable<HTMLElement>): boolean {
    const anchor = places.firstFrom(offset);
    const below = places.topOf(anchor) - offset;
    let isOther = false;
    for (const article of articles) {
      if (article !== box && places.measure(indexOf(article), article.offsetHeight)) isOther = true;
    }
    const place = places.topOf(anchor) - below;
    if (place !== offset) moveTo(place);
    return isOther;
  }

  function moveTo(place: number): void {
    offset = Math.max(0, place);
    isAhead = true;
  }

  /** Where the target is to be seen. What is in sight already stays where it is. */
  function approach(): void {
    if (!target) return;
    let top = places.topOf(target.index);
    let bottom = places.topOf(target.index + 1);
    // A match may be deep in an article that is higher than the box.
    if (target.align === 'center' && bottom - top > room)
      bottom = top += partIn(target.index, 'mark');
    if (target.align === 'auto') {
      if (bottom >= offset + room) target.align = 'end';
      else if (top <= offset) target.align = 'start';
      else {
        target = null;
        return;
      }
    }
    // Of what is higher than the box, the beginning is read first.
    const end = Math.min(top, bottom - room);
    const starts = { start: top, center: (top + bottom - room) / 2, end };
    moveTo(Math.min(starts[target.align], Math.max(0, places.topOf(places.count) - room)));
  }

  function scroll(): void {
    if (box && isAhead) {
      box.scrollTop = offset;
      offset = box.scrollTop;
    }
    isAhead = false;
    if (!look()) target = null;
  }

  function keep({ key, index, below }: ScrollPlace): void {
    let place = index;
    if (places.keyAt(place) !== key) {
      place = 0;
      while (place < places.count && places.keyAt(place) !== key) place++;
    }
    if (place < places.count) moveTo(places.topOf(place) + partIn(place, TITLE) - below);
  }

  /** How far the first such part is below the top of its article; 0 where there is none. */
  function partIn(index: number, selector: string): number {
    const [article] = elementAt(index);
    const part = article?.querySelector(selector);
    return article && part
      ? part.getBoundingClientRect().top - article.getBoundingClientRect().top
      : 0;
  }

  /** The article of a place, where it is in the DOM. */
  function elementAt(index: number): readonly HTMLElement[] {
    return [...elements].filter((article) => indexOf(article) === index);
  }

  function onScroll(): void {
    if (!box || box.scrollTop === offset) return;
    offset = box.scrollTop;
    isAhead = false;
    target = null;
    look();
  }

  function track(element: HTMLElement | null): void {
    if (!element) return;
    elements.add(element);
    fresh.add(element);
  }

  function scrollTo(index: number, align: Align): void {
    // What is gone to may just have been opened.
    takeHeights(elementAt(index));
    target = { index, align };
    approach();
    scroll();
  }

  const placed = (index: number): PlacedArticle => ({ index, top: places.topOf(index) });
  const articleAt = (at: number) => (places.count > 0 ? placed(places.indexAt(at)) : undefined);

  return {
    start: () => {
      const scrolled = scroller.current;
      box = scrolled;
      room = roomOf(box);
      if (box) observer.observe(box);
      render();
      scrolled?.addEventListener('scroll', onScroll, { passive: true });
      return () => {
        scrolled?.removeEventListener('scroll', onScroll);
        observer.disconnect();
      };
    },
    show: (next: ArticleList) => {
      if (next === list) return;
      // The page may have been scrolled past the top of the feed.
      const inSight = offset + Math.max(0, -(box?.getBoundingClientRect().top ?? 0));
      if (!kept && inSight > 0) {
        const place = scrollPlaceIn(places, { offset, inSight }, next);
        kept = place && { ...place, below: place.below + partIn(place.index, TITLE) };
      }
      list = next;
      isNew = true;
      places.arrange(next);
    },
    settle: () => {
      for (const article of elements) {
        if (article.isConnected) continue;
        elements.delete(article);
        observer.unobserve(article);
      }
      const isOther = takeHeights(kept || isNew ? elements : fresh);
      isNew = false;
      for (const article of fresh) observer.observe(article);
      fresh.clear();
      if (kept) keep(kept);
      approach();
      // The feed has to be as high as it is going to be before it can be scrolled.
      if (isOther) render();
      else {
        kept = null;
        scroll();
      }
    },
    growLater: () =>
      range.isPartial
        ? clock.after(PAUSE_MS, () => {
            range.grow();
            render();
          })
        : undefined,
    state: ({ current, printing }: VirtualizerOptions): FeedVirtualizer => {
      const { count } = places;
      rendered = sight();
      // How wide and high the box is decides what its articles are like, and which are in sight.
      const near = () => range.around(places, places.indexAt(offset), last());
      const indexes = box ? renderedIndexes(near(), { count, current, printing }) : [];
      return {
        articles: indexes.map(placed),
        height: places.topOf(count),
        offset,
        articleAt,
        middle: count > 0 ? placed(middle()) : undefined,
        track,
        scrollTo,
      };
    },
  };
}

function roomOf(box: HTMLElement | null): number {
  return box && box.clientHeight > 0 ? box.clientHeight : SCREENFUL;
}

function indexOf(article: HTMLElement): number {
  return Number(article.dataset.index);
}
