/** Time and chance, which the domain never takes for itself. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Calls back once after so many milliseconds; the answer cancels that. */
  after(ms: number, callback: () => void): () => void;
  /** At least 0, below 1. */
  chance(): number;
}
