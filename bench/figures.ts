export const CANDIDATES = [
  'ours',
  'map',
  'list',
  'groupedList',
  'tanstack',
  'virtuoso',
  'visTimeline',
  'verticalTimeline',
] as const;

export type CandidateName = (typeof CANDIDATES)[number];

export type PeerName = Exclude<CandidateName, 'ours'>;

/** What one mounting and scrolling in a fresh page gives. Times in milliseconds. */
export interface Sample {
  readonly mount: number;
  /** Elements in the DOM when the first rows are painted. */
  readonly firstNodes: number;
  /** Elements in the DOM when all is at rest. */
  readonly nodes: number;
  /** Not a number where nothing can be scrolled. */
  readonly blank: number;
  readonly frameP95: number;
}

/** What is done with a history that is loaded. */
export const WORKS = [
  'searched',
  'filteredByType',
  'filteredByField',
  'grouped',
  'sorted',
] as const;

export type WorkName = (typeof WORKS)[number];

/** In milliseconds. */
export interface WorkFigures {
  /** To parse the SemanticData of all rows at once. */
  readonly parse: number;
  /** The longest task of each; 0 where the browser counts none as long, which it does from 50 on. */
  readonly longest: Readonly<Record<WorkName, number>>;
}

/** What a page can hold in memory. */
export type HeldName = 'rows' | 'ours';

/** What a page's script offers to whoever drives the page. */
export interface BenchPage {
  readonly measure: (candidate: CandidateName, count: number) => Promise<Sample>;
  /** Milliseconds to add a page of so many to ours, at the end of a history of so many. */
  readonly measureMore: (count: number, pageSize: number) => Promise<number>;
  /** How many SemanticData are read to show so many rows. */
  readonly countDecoded: (candidate: CandidateName, count: number) => Promise<number>;
  readonly measureWork: (count: number) => Promise<WorkFigures>;
  /** Holds so many rows from now on, as a host parsed them or as ours shows them. */
  readonly hold: (held: HeldName, count: number) => Promise<void>;
}

declare global {
  interface Window {
    readonly bench: BenchPage;
  }
}
