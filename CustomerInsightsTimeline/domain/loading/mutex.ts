/** Lets one of several tasks run at a time, in the order in which they come. */
export interface Mutex {
  /** Resolves with the function that releases the mutex. */
  readonly acquire: () => Promise<() => void>;
}

export function createMutex(): Mutex {
  let last = Promise.resolve();
  return {
    acquire: async () => {
      const before = last;
      let release: () => void = () => undefined;
      last = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      return release;
    },
  };
}
