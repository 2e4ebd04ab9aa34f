import type { ArticlePlaces } from './articlePlaces';

/** Up to here every article is in the DOM, so that the browser's own search finds it. */
const ALL_IN_DOM = 150;
/** How many are in the DOM above and below those in sight; also how many follow at a time. */
const OVERSCAN = 12;
/** How many are there at the first paint. */
const FIRST_MARGIN = 3;

/** Which articles near those in sight are rendered: few for the first paint, the rest in slices after it. */
export interface IncrementalRange {
  /** Whether some are still to follow. */
  readonly isPartial: boolean;
  /** The places of the articles, in order, where the first and the last of these are in sight. */
  readonly around: (places: ArticlePlaces, first: number, last: number) => number[];
  /** Takes in another slice. */
  readonly grow: () => void;
}

export function createIncrementalRange(): IncrementalRange {
  let margin = FIRST_MARGIN;
  let isPartial = false;
  let rendered: ReadonlySet<string | undefined> = new Set();
  return {
    get isPartial() {
      return isPartial;
    },
    around: ({ count, keyAt }, first, last) => {
      const most = count <= ALL_IN_DOM ? count : OVERSCAN;
      margin = Math.min(margin, most);
      const from = Math.max(0, first - most);
      const until = Math.min(count, last + most + 1);
      const wanted = Array.from({ length: Math.max(0, until - from) }, (_, place) => from + place);
      // What is there already stays there.
      const near = wanted.filter(
        (place) =>
          (place >= first - margin && place <= last + margin) || rendered.has(keyAt(place)),
      );
      isPartial = near.length < wanted.length;
      rendered = new Set(near.map(keyAt));
      return near;
    },
    grow: () => {
      margin += OVERSCAN;
    },
  };
}

/** Some twenty sheets of paper; ten thousand articles would hold the printer up for seconds. */
export const MOST_PRINTED = 1000;

export interface FeedPlaces {
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
