import type { RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from '../react';
import type { Clock } from '../../domain/time/Clock';

/** Tells of a page that is made ready before the browser is asked to print it. */
const prepared = new EventTarget();

/**
 * Tells when the page goes on paper, and when it is a screen again, until the answer is called. What
 * React hears there has to be rendered before the browser looks at the page. React 16 renders it at
 * once; later ones do so before the browser goes on where the event is one that they know, as a
 * change, and else too late. The means to force it are in react-dom, which virtual controls don't get.
 */
export function onPaper(notify: (isPaper: boolean) => void): () => void {
  const change = document.createElement('input');
  let isPaper = false;
  change.addEventListener('change', () => {
    notify(isPaper);
  });
  const turn = (event: Event) => {
    isPaper = event.type === 'beforeprint';
    change.dispatchEvent(new Event('change'));
  };
  for (const target of [window, prepared]) {
    target.addEventListener('beforeprint', turn);
    target.addEventListener('afterprint', turn);
  }
  return () => {
    for (const target of [window, prepared]) {
      target.removeEventListener('beforeprint', turn);
      target.removeEventListener('afterprint', turn);
    }
  };
}

/**
 * Prints the page once everything that goes on paper is on it: while a script asks for it, the browser
 * gives React no time in between.
 */
export function printPage(clock: Clock): void {
  prepared.dispatchEvent(new Event('beforeprint'));
  clock.after(0, () => {
    const beginnings: Event[] = [];
    const begin = (event: Event) => beginnings.push(event);
    window.addEventListener('beforeprint', begin);
    window.print();
    window.removeEventListener('beforeprint', begin);
    // A frame that may not print says nothing, and nothing ends.
    if (beginnings.length === 0) prepared.dispatchEvent(new Event('afterprint'));
  });
}

/** Of a box that is as high on paper as what it holds, as paper has no scroll bars. */
const OPENED = 'cit-paper-opened';
/** Of a box that is not on paper. */
const LEFT_OUT = 'cit-paper-left-out';

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
    give(outer, OPENED);
    if (!alone || outer === document.documentElement) continue;
    for (const other of outer.children) if (other !== inner) give(other, LEFT_OUT);
  }
  return () => {
    for (const [to, name] of given) to.classList.remove(name);
  };
}

/**
 * Lays the host's page out for paper whenever it is printed, so that nothing of the timeline is cut
 * off. The answer prints the timeline alone; whoever prints the page gets the page.
 */
export function usePaperLayout(root: RefObject<HTMLElement>, clock: Clock): () => void {
  const alone = useRef(false);
  useEffect(() => {
    let putBack: () => void = () => undefined;
    const leave = onPaper((isPaper) => {
      putBack();
      putBack = () => undefined;
      if (!isPaper) alone.current = false;
      else if (root.current) putBack = layOutForPaper(root.current, alone.current);
    });
    return () => {
      leave();
      putBack();
    };
  }, [root]);
  return useCallback(() => {
    // Not within the click: React renders only afterwards what it hears there.
    clock.after(0, () => {
      alone.current = true;
      printPage(clock);
    });
  }, [clock]);
}

/** Whether the page is being printed. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => onPaper(setPrinting), []);
  return printing;
}
