import type { RefObject } from 'react';
import { useIsAtLeast } from '../elementWidth';

/**
 * How a row uses its width, so that its title is what is left whole. What happened and when come
 * first in all of them; what is less important goes below, and is cut there.
 *
 * - `wide`: type, title and time; below, facts.
 * - `medium`: title and time; below, type and facts.
 * - `narrow`: the title; below, type and time; below, the facts. A whole date has its line for
 *   itself, and the type goes to the facts.
 */
export type RowLayout = 'narrow' | 'medium' | 'wide';

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
