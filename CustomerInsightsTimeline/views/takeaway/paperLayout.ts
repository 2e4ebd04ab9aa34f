import { mergeStyles } from '@fluentui/react';

/** Lets a box be as high as what it holds, as paper has no scroll bars. */
const opened = () =>
  mergeStyles({
    '@media print': {
      overflow: 'visible !important',
      height: 'auto !important',
      minHeight: '0 !important',
      maxHeight: 'none !important',
      position: 'static !important',
      transform: 'none !important',
      contain: 'none !important',
    },
  });
const hidden = () => mergeStyles({ '@media print': { display: 'none !important' } });

/**
 * Opens the boxes of the host around an element for the printer, and with `alone` leaves out
 * everything that is not in it. Both are classes that mean nothing on screen. The answer takes them
 * away again.
 */
export function layOutForPaper(element: HTMLElement, alone: boolean): () => void {
  const given: (readonly [Element, string])[] = [];
  const give = (to: Element, name: string) => {
    if (to.classList.contains(name)) return;
    to.classList.add(name);
    given.push([to, name]);
  };
  for (let inner: HTMLElement = element; inner.parentElement; inner = inner.parentElement) {
    const outer = inner.parentElement;
    give(outer, opened());
    if (!alone || outer === document.documentElement) continue;
    for (const other of outer.children) if (other !== inner) give(other, hidden());
  }
  return () => {
    for (const [to, name] of given) to.classList.remove(name);
  };
}
