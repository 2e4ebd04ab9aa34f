import { getFocusStyle } from '@fluentui/react';
import { stylesOf } from '../stylesOf';

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
      // Colour, icon, what is told, and the button that opens the details below.
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
