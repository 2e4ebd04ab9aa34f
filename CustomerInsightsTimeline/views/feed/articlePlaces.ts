import { countBefore } from '../../domain/binarySearch';

/** The articles of a feed, from the newest state of its list. Another list is another object. */
export interface ArticleList {
  readonly count: number;
  readonly keyAt: (index: number) => string;
  /** How high an article is for as long as nobody has measured it, in CSS pixels. */
  readonly estimate: (index: number) => number;
}

/** Where the articles of a feed stand: one below the other, as high as measured, or else as estimated. */
export interface ArticlePlaces {
  readonly count: number;
  /** The key at a place; undefined where no article is. */
  readonly keyAt: (index: number) => string | undefined;
  /** In CSS pixels from the top of the feed. Behind the last article, that is the height of the feed. */
  readonly topOf: (index: number) => number;
  /** The article that covers an offset; the first or the last one where none does. */
  readonly indexAt: (offset: number) => number;
  /** The first article whose top is not above an offset; the count where none is. */
  readonly firstFrom: (offset: number) => number;
  /** Takes in a height. True where the article has another one than before. 0 is no height. */
  readonly measure: (index: number, height: number) => boolean;
  /** Takes in another list. What was measured counts for the same key in any list. */
  readonly arrange: (list: ArticleList) => void;
}

export function createArticlePlaces(): ArticlePlaces {
  const measured = new Map<string, number>();
  let keys: readonly string[] = [];
  let heights: number[] = [];
  let tops: number[] = [0];
  /** Up to this place the tops are right: what is measured later moves only what stands below it. */
  let right = 0;

  function topsUpTo(index: number): readonly number[] {
    for (; right < index; right++) tops[right + 1] = (tops[right] ?? 0) + (heights[right] ?? 0);
    return tops;
  }

  return {
    get count() {
      return keys.length;
    },
    keyAt: (index) => keys[index],
    topOf: (index) => {
      const place = Math.max(0, Math.min(index, keys.length));
      return topsUpTo(place)[place] ?? 0;
    },
    indexAt: (offset) => {
      const begun = countBefore(topsUpTo(keys.length), (top) => top <= offset);
      return Math.max(0, Math.min(begun, keys.length) - 1);
    },
    firstFrom: (offset) =>
      Math.min(
        keys.length,
        countBefore(topsUpTo(keys.length), (top) => top < offset),
      ),
    measure: (index, height) => {
      const key = keys[index];
      if (key === undefined || height === 0) return false;
      measured.set(key, height);
      if (heights[index] === height) return false;
      heights[index] = height;
      right = Math.min(right, index);
      return true;
    },
    arrange: ({ count, keyAt, estimate }) => {
      keys = Array.from({ length: count }, (_, index) => keyAt(index));
      heights = keys.map((key, index) => measured.get(key) ?? estimate(index));
      tops = [0];
      right = 0;
    },
  };
}

/** Where the reader is: at which article, and how far below the offset its top is. */
export interface ScrollPlace {
  readonly key: string;
  /** The place that the article had from the first one on. */
  readonly index: number;
  readonly below: number;
}

/**
 * Where the reader is while articles make way for others: at the first one in sight that stays, or
 * else the next one. Null where none stays. The places are still those from before.
 */
export function scrollPlaceIn(
  places: ArticlePlaces,
  { offset, inSight }: { readonly offset: number; readonly inSight: number },
  others: Pick<ArticleList, 'count' | 'keyAt'>,
): ScrollPlace | null {
  const first = places.indexAt(inSight);
  // What the reader opens changes nothing above, and must not cost a look at thousands of keys.
  const isFirstKept = first < others.count && others.keyAt(first) === places.keyAt(first);
  const staying = isFirstKept
    ? null
    : new Set(Array.from({ length: others.count }, (_, index) => others.keyAt(index)));
  for (let index = first; index < places.count; index++) {
    const key = places.keyAt(index);
    if (key !== undefined && (staying?.has(key) ?? true))
      return { key, index, below: places.topOf(index) - offset };
  }
  return null;
}
