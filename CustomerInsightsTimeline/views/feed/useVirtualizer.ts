import type { VirtualizerOptions } from '@tanstack/virtual-core';
import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { ScrollPlace } from './scrollPlace';
import { keepScrollPlace, scrollPlaceIn } from './scrollPlace';

export type FeedVirtualizer = Virtualizer<HTMLDivElement, Element>;

type HostParts =
  'measureElement' | 'observeElementOffset' | 'observeElementRect' | 'onChange' | 'scrollToFn';
type Options = Omit<VirtualizerOptions<HTMLDivElement, Element>, HostParts> &
  Pick<FeedVirtualizer['options'], 'getItemKey'>;

/** What a box that has no height yet is taken for: a form's tab that is still closed has none. */
const SCREENFUL = 640;

/**
 * Binds the headless virtualizer to React. The library's own binding imports react-dom, which is no
 * platform library of virtual controls: it would put a second React DOM into the bundle. What is read
 * stays in its place while `getItemKey` is another function, as browsers anchor no placed articles.
 */
export function useVirtualizer(options: Options): FeedVirtualizer {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const complete: VirtualizerOptions<HTMLDivElement, Element> = {
    ...options,
    observeElementOffset,
    observeElementRect: (virtualizer, report) =>
      observeElementRect(virtualizer, ({ width, height }) => {
        report({ width, height: height > 0 ? height : SCREENFUL });
      }),
    measureElement: (element, entry, virtualizer) => {
      const size = measureElement(element, entry, virtualizer);
      return size > 0 ? size : options.estimateSize(virtualizer.indexFromElement(element));
    },
    scrollToFn: elementScroll,
    onChange: render,
  };
  const [virtualizer] = useState(() => new Virtualizer(complete));
  const place = useRef<ScrollPlace | null>(null);
  if (virtualizer.options.getItemKey !== options.getItemKey) {
    place.current ??= scrollPlaceIn(virtualizer, options);
  }
  virtualizer.setOptions(complete);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    if (place.current) keepScrollPlace(virtualizer, place.current);
    place.current = null;
  });
  return virtualizer;
}
