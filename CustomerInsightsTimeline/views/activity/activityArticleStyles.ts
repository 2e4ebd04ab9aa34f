import type { Theme } from '@fluentui/react';
import { getFocusStyle, memoizeFunction, mergeStyleSets } from '@fluentui/react';

const ONE_LINE = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  minWidth: 0,
} as const;

/** The look of an activity: all sizes on a grid of 4 px, all colours from the theme. */
export const articleStyles = memoizeFunction((theme: Theme) => {
  const { palette, fonts } = theme;
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
    summary: { display: 'flex', gap: 16, cursor: 'pointer' },
    texts: { flex: 1, minWidth: 0 },
    headline: {
      display: 'flex',
      alignItems: 'baseline',
      gap: 8,
      minWidth: 0,
      // Two sizes on one baseline would take a pixel more than the line, and rows are expected at 44.
      height: 20,
      lineHeight: 20,
    },
    whole: { height: 'auto', flexWrap: 'wrap', whiteSpace: 'normal', overflowWrap: 'anywhere' },
    type: [
      fonts.small,
      ONE_LINE,
      { flex: 'none', maxWidth: '45%', color: palette.neutralSecondary },
    ],
    title: [ONE_LINE, { fontWeight: 600 }],
    facts: [
      fonts.small,
      ONE_LINE,
      { minHeight: 16, lineHeight: 16, color: palette.neutralSecondary },
    ],
    wrapped: {
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
      display: '-webkit-box',
      WebkitLineClamp: '2',
      WebkitBoxOrient: 'vertical',
    },
    under: {
      display: 'flex',
      alignItems: 'baseline',
      columnGap: 12,
      minWidth: 0,
      '& > time': { flexShrink: 0, justifyContent: 'flex-start' },
    },
    // A whole date leaves the source no room on its line.
    underWithDate: { flexWrap: 'wrap', '& > time': { flexShrink: 1 } },
    side: {
      display: 'flex',
      flexDirection: 'column',
      flex: 'none',
      alignItems: 'flex-end',
      maxWidth: '40%',
    },
    time: [
      fonts.small,
      {
        // Two parts that stay whole each: where there is no room for both they stand one below the other.
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        columnGap: 8,
        whiteSpace: 'nowrap',
        lineHeight: 20,
        color: palette.neutralPrimary,
        fontVariantNumeric: 'tabular-nums',
      },
    ],
    ago: { color: palette.neutralSecondary },
    source: [
      fonts.small,
      ONE_LINE,
      { maxWidth: '100%', lineHeight: 16, color: palette.neutralSecondary },
    ],
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
