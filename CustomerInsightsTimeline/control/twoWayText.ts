/** A text that a host gives and a control gives back, as a bound property is. */
export interface TwoWayText {
  /** What the host says now; another object when that is news. */
  readonly given: (raw: string | null | undefined) => { readonly text: string | null };
  /** What the control says. */
  readonly say: (text: string) => void;
  /** What to give back; undefined until the control has said anything. */
  readonly output: string | undefined;
}

/** A host that never gives back what was said must not fill the memory with it. */
const MOST_AWAITED = 50;

/**
 * Tells the host's own words from the echo of ours. An echo may come late, when more was said since,
 * and a host whose property is not bound repeats what the maker set for good: neither is news.
 */
export function createTwoWayText(): TwoWayText {
  let heard: string | null = null;
  let news: { readonly text: string | null } = { text: null };
  let awaited: readonly string[] = [];
  let output: string | undefined;
  return {
    get output() {
      return output;
    },
    given: (raw) => {
      const text = raw ?? null;
      if (text === heard) return news;
      heard = text;
      const echo = awaited.indexOf(text ?? '');
      if (echo >= 0) {
        awaited = awaited.slice(echo + 1);
        return news;
      }
      awaited = [];
      if (output !== undefined) output = text ?? '';
      news = { text };
      return news;
    },
    say: (text) => {
      output = text;
      awaited = [...awaited, text].slice(-MOST_AWAITED);
    },
  };
}
