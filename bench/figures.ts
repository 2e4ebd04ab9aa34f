export const CANDIDATES = ['ours', 'map', 'list'] as const;

export type CandidateName = (typeof CANDIDATES)[number];

/** What one mounting and scrolling in a fresh page gives. Times in milliseconds. */
export interface Sample {
  readonly mount: number;
  /** Elements in the DOM when all is at rest. */
  readonly nodes: number;
  readonly blank: number;
  readonly frameP95: number;
}

/** What a page's script offers to whoever drives the page. */
export interface BenchPage {
  readonly measure: (candidate: CandidateName, count: number) => Promise<Sample>;
  /** Milliseconds to add a page to ours, at the end of a history of so many. */
  readonly measureMore: (count: number) => Promise<number>;
  /** How many SemanticData are read to show so many rows. */
  readonly countDecoded: (candidate: CandidateName, count: number) => Promise<number>;
}

declare global {
  interface Window {
    readonly bench: BenchPage;
  }
}
