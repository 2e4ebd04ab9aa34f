import { addSizeObservers } from './sizeObservers';

/**
 * A page in which children stand in rows, as wide as their words, as far as the width of the control
 * allows; jsdom lays nothing out. Everything is put back after the test.
 */
export function layOut(width: number): { readonly resize: (width: number) => void } {
  let room = width;
  const rect = Object.getOwnPropertyDescriptor(Element.prototype, 'getBoundingClientRect');
  const clientWidth = Object.getOwnPropertyDescriptor(Element.prototype, 'clientWidth');

  function widthOf(element: Element): number {
    const words = element.closest('button')?.textContent ?? null;
    return words === null ? room : Math.min(room, 18 + 7 * words.length);
  }

  Element.prototype.getBoundingClientRect = function placed(this: Element) {
    let row = 0;
    let left = 0;
    for (const child of this.parentElement?.children ?? []) {
      const size = widthOf(child);
      if (left > 0 && left + size > room) {
        row++;
        left = 0;
      }
      if (child === this) break;
      left += size;
    }
    return new DOMRect(left, row * 32, widthOf(this), 28);
  };
  Object.defineProperty(Element.prototype, 'clientWidth', {
    configurable: true,
    get(this: Element) {
      return widthOf(this);
    },
  });
  const observers = addSizeObservers();
  undo = () => {
    if (rect) Object.defineProperty(Element.prototype, 'getBoundingClientRect', rect);
    if (clientWidth) Object.defineProperty(Element.prototype, 'clientWidth', clientWidth);
    addSizeObservers();
  };
  return {
    resize: (to) => {
      room = to;
      for (const report of observers.values()) report();
    },
  };
}

let undo = (): void => undefined;

afterEach(() => {
  undo();
  undo = () => undefined;
});
