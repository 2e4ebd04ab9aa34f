import { getFocusStyle } from '@fluentui/react';
import type { RefObject } from 'react';
import { useIsAtLeast } from '../elementWidth';
import { stylesOf } from '../theme';

/**
 * How a row uses its width, so that its title is what is left whole. What happened and when come
 * first in all of them; what is less important goes below, and is cut there.
 *
 * - `wide`: type, title and time; below, facts and source.
 * - `medium`: title and time; below, type, facts and source.
 * - `narrow`: the title; below, type, source and time; below, the facts. A whole date has its line for
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

/** The look of the row of an activity: all sizes on a grid of 4 px, all colours from the theme. */
export const useArticleStyles = stylesOf((theme) => {
  const { palette } = theme;
  return {
    article: [
      getFocusStyle(theme, { inset: 1 }),
      {
        position: 'absolute',
        insetInlineStart: 0,
        width: '100%',
        boxSizing: 'border-box',
        color: palette.neutralPrimary,
        // Paper is as long as it has to be, so that the articles follow each other by themselves.
        '@media print': { position: 'static', breakInside: 'avoid' },
      },
    ],
    selected: { background: palette.neutralLighterAlt },
    row: {
      display: 'grid',
      // Colour, icon, text, and the button that opens the details below.
      gridTemplateColumns: 'auto auto minmax(0, 1fr) auto',
      gridTemplateRows: 'minmax(44px, auto)',
      alignItems: 'start',
      ':hover': { background: palette.neutralLighterAlt },
    },
    inset: { marginInlineStart: 20 },
    rail: {
      gridRow: '1 / span 2',
      alignSelf: 'stretch',
      borderInlineStart: '3px solid',
    },
    icon: {
      flex: 'none',
      display: 'flex',
      width: 36,
      height: 28,
      paddingTop: 8,
      justifyContent: 'center',
      boxSizing: 'border-box',
    },
    body: { minWidth: 0, padding: '4px 0' },
    // On a phone the column of the button above is a third of a value's room.
    details: { gridColumn: '3 / -1', minWidth: 0, paddingBottom: 4 },
    expander: [
      getFocusStyle(theme, { inset: 1 }),
      {
        position: 'relative',
        flex: 'none',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: 40,
        height: 44,
        border: 0,
        padding: 0,
        color: palette.neutralSecondary,
        background: 'transparent',
        cursor: 'pointer',
        '@media (pointer: coarse)': { width: 48, height: 48 },
        '@media print': { display: 'none' },
      },
    ],
    chevron: {
      '@media (prefers-reduced-motion: no-preference)': { transition: 'transform 120ms' },
    },
    turned: { transform: 'rotate(180deg)' },
  };
});
