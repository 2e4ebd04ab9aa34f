/** More than a colleague reads, and than mail programs like to be given. */
export const MOST_ENTRIES = 100;

/** What is handed to a colleague: texts as they are shown, in the user's language and time zone. */
export interface Handoff {
  readonly heading: string;
  /** What the reader has to know of it: how many of how many, which filters, as of when. */
  readonly notes: readonly string[];
  readonly entries: readonly HandoffEntry[];
}

export interface HandoffEntry {
  readonly when: string;
  readonly type: string;
  /** Null where the type is all there is to say. */
  readonly title: string | null;
  readonly facts: readonly string[];
  /** An address that may be opened. */
  readonly link: string | null;
}
