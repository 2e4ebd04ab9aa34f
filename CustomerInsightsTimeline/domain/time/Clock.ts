/** Time and chance, which the domain never takes for itself. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Calls back once after so many milliseconds; the answer cancels that. */
  after(ms: number, callback: () => void): () => void;
  /**
   * Calls back once, as soon as the page has nothing else to do, with the milliseconds for which it may
   * work so that the page still draws in time; the answer cancels that.
   */
  whenIdle(callback: (room: number) => void): () => void;
  /** At least 0, below 1. */
  chance(): number;
}
