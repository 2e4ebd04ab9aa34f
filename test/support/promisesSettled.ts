/** Resolves when no promise is left that can go on by itself. */
export function promisesSettled(): Promise<void> {
  return new Promise((resolve) => {
    // A simulated browser has no immediate.
    if (typeof setImmediate === 'undefined') setTimeout(resolve);
    else setImmediate(resolve);
  });
}
