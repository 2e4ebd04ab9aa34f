import type { RefObject } from 'react';
import type { RowLayout } from '../activity/RowLayout';
import { useIsAtLeast } from '../useIsAtLeast';

/** In CSS pixels: from here on a title and a clock time fit beside each other. */
const MEDIUM = 400;

/** In CSS pixels: from here on the type fits as well. */
const WIDE = 640;

/** How the rows of a feed stand. The feed is measured, for there may be a rail beside it. */
export function useRowLayout(feed: RefObject<HTMLElement>): RowLayout {
  const atLeastMedium = useIsAtLeast(feed, MEDIUM);
  const wide = useIsAtLeast(feed, WIDE);
  if (wide) return 'wide';
  return atLeastMedium ? 'medium' : 'narrow';
}
