/**
 * Puts an observer of sizes on the page, which jsdom has not, and gives what reports a size to each that
 * observes: the reports of this moment. After the test, another call takes its place.
 */
export function addSizeObservers(): ReadonlyMap<object, () => void> {
  const observing = new Map<object, () => void>();
  window.ResizeObserver = class {
    readonly #report: () => void;
    constructor(callback: ResizeObserverCallback) {
      this.#report = () => {
        callback([], this);
      };
    }
    observe() {
      observing.set(this, this.#report);
    }
    unobserve() {
      observing.delete(this);
    }
    disconnect() {
      observing.delete(this);
    }
  };
  return observing;
}
