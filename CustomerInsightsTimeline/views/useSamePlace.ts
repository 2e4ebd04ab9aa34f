import type { RefObject } from 'react';
import { useEffect, useRef } from './react';

/**
 * A button that goes takes the focus with it: what holds it is still the same place to the reader, and
 * gets the focus. Answers what makes a press of a button one that is watched until its work is done.
 */
export function useSamePlace(
  place: RefObject<HTMLElement>,
  underWay: boolean,
): (act: () => void) => () => void {
  const acted = useRef(false);
  useEffect(() => {
    const { activeElement, body } = place.current?.ownerDocument ?? document;
    if (acted.current && activeElement === body) place.current?.focus();
    if (!underWay) acted.current = false;
  });
  return (act) => () => {
    acted.current = true;
    act();
  };
}
