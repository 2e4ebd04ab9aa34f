/** Resolves when no promise is left that can go on by itself. */
export function promisesSettled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
