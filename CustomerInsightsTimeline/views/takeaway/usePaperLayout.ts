import type { RefObject } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import type { Clock } from '../../domain/time/Clock';
import { onPaper, printPage } from './paper';
import { layOutForPaper } from './paperLayout';

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
    // Not within the click: what React is told there it renders only afterwards.
    clock.after(0, () => {
      alone.current = true;
      printPage(clock);
    });
  }, [clock]);
}
