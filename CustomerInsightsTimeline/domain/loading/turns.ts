/** Lets one of several readers read at a time, in the order in which they come. */
export interface Turns {
  /** Resolves with the turn, which lasts until the answer is called. */
  readonly take: () => Promise<() => void>;
}

export function createTurns(): Turns {
  let last = Promise.resolve();
  return {
    take: async () => {
      const before = last;
      let end: () => void = () => undefined;
      last = new Promise((resolve) => {
        end = resolve;
      });
      await before;
      return end;
    },
  };
}
