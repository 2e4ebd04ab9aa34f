import type { VirtualizerOptions } from '@tanstack/virtual-core';
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'react';

export type FeedVirtualizer = Virtualizer<HTMLDivElement, Element>;

type Options = Omit<
  VirtualizerOptions<HTMLDivElement, Element>,
  'observeElementOffset' | 'observeElementRect' | 'onChange' | 'scrollToFn'
>;

/**
 * Binds the headless virtualizer to React. The library's own binding imports react-dom, which is no
 * platform library of virtual controls: it would put a second React DOM into the bundle.
 */
export function useVirtualizer(options: Options): FeedVirtualizer {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const complete = {
    ...options,
    observeElementOffset,
    observeElementRect,
    scrollToFn: elementScroll,
    onChange: render,
  };
  const [virtualizer] = useState(() => new Virtualizer(complete));
  virtualizer.setOptions(complete);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
  });
  return virtualizer;
}
