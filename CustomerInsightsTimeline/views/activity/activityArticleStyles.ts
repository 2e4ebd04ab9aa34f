import type { Theme } from '@fluentui/react';
import { getFocusStyle, memoizeFunction, mergeStyleSets } from '@fluentui/react';

/** The look of the row of an activity: all sizes on a grid of 4 px, all colours from the theme. */
export const articleStyles = memoizeFunction((theme: Theme) => {
  const { palette } = theme;
  return mergeStyleSets({
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
      display: 'flex',
      alignItems: 'flex-start',
      minHeight: 44,
      ':hover': { background: palette.neutralLighterAlt },
    },
    inset: { marginInlineStart: 20 },
    rail: {
      alignSelf: 'stretch',
      flex: 'none',
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
    body: { flex: 1, minWidth: 0, padding: '4px 0' },
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
  });
});
