import type { RefObject } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import type { Clock } from '../../domain/time/Clock';
import { layOutForPaper } from './paperLayout';

/**
 * Lays the host's page out for paper whenever it is printed, so that nothing of the timeline is cut
 * off. The answer prints the timeline alone; whoever prints the page gets the page.
 */
export function usePaperLayout(root: RefObject<HTMLElement>, clock: Clock): () => void {
  const alone = useRef(false);
  useEffect(() => {
    let putBack: () => void = () => undefined;
    const begin = () => {
      putBack();
      if (root.current) putBack = layOutForPaper(root.current, alone.current);
    };
    const end = () => {
      putBack();
      putBack = () => undefined;
      alone.current = false;
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      end();
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [root]);
  return useCallback(() => {
    // Not within the click: what React is told there it renders only afterwards.
    clock.after(0, () => {
      alone.current = true;
      window.print();
    });
  }, [clock]);
}
