import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/** Whether an element is in right-to-left text, for what CSS can't mirror: drawings and arrow keys. */
export function useIsRightToLeft(element: RefObject<Element>): boolean {
  const [rightToLeft, setRightToLeft] = useState(false);
  useLayoutEffect(() => {
    if (element.current) setRightToLeft(getComputedStyle(element.current).direction === 'rtl');
  }, [element]);
  return rightToLeft;
}
