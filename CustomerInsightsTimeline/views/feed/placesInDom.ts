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
export function placesInDom(inSight: number[], { count, current, printing }: FeedPlaces): number[] {
  if (printing) return Array.from({ length: Math.min(count, MOST_PRINTED) }, (_, place) => place);
  return inSight.includes(current) ? inSight : [...inSight, current].sort((a, b) => a - b);
}
