import type { Clock } from '../../domain/time/Clock';

/** Tells of a page that is made ready before the browser is asked to print it. */
const prepared = new EventTarget();

/**
 * Tells when the page goes on paper, and when it is a screen again, until the answer is called. What
 * React is told there has to be rendered before the browser looks at the page. React 16 renders it at
 * once; later ones do so before the browser goes on where the event is one that they know, as a
 * change, and else too late. The means to force it are in react-dom, which virtual controls don't get.
 */
export function onPaper(tell: (isPaper: boolean) => void): () => void {
  const change = document.createElement('input');
  let isPaper = false;
  change.addEventListener('change', () => {
    tell(isPaper);
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
