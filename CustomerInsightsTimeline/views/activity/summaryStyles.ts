import { stylesOf } from '../stylesOf';

const ONE_LINE = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  minWidth: 0,
} as const;

/** The look of what an activity tells at a glance. Only the title may take a second line. */
export const useSummaryStyles = stylesOf((theme) => {
  const { palette, fonts } = theme;
  return {
    summary: { cursor: 'pointer' },
    headline: {
      display: 'flex',
      alignItems: 'baseline',
      columnGap: 8,
      minHeight: 20,
      lineHeight: 20,
    },
    below: { display: 'flex', columnGap: 8 },
    title: {
      flex: '0 1 auto',
      minWidth: 0,
      overflow: 'hidden',
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: '2',
      overflowWrap: 'anywhere',
      fontWeight: 600,
    },
    wholeTitle: { display: 'block' },
    small: [fonts.small, { lineHeight: 16, color: palette.neutralSecondary }],
    type: [ONE_LINE, { flex: 'none', maxWidth: '40%' }],
    typeBelow: { flexShrink: 1, maxWidth: '50%', color: palette.neutralPrimary },
    wholeType: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    facts: [ONE_LINE, { flex: '1 1 0' }],
    source: [ONE_LINE, { flex: 'none', maxWidth: '30%' }],
    time: [
      fonts.small,
      {
        flex: '1 0 auto',
        display: 'flex',
        alignItems: 'baseline',
        justifyContent: 'flex-end',
        columnGap: 8,
        maxWidth: '100%',
        overflow: 'hidden',
        whiteSpace: 'nowrap',
        lineHeight: 16,
        color: palette.neutralPrimary,
        fontVariantNumeric: 'tabular-nums',
      },
    ],
    ago: { justifyContent: 'flex-end', color: palette.neutralSecondary },
    // Takes room from nothing: where it does not fit it wraps below an empty first line, out of sight.
    wholeOrGone: {
      flex: '1 1 0',
      width: 0,
      height: 16,
      overflow: 'hidden',
      display: 'flex',
      flexWrap: 'wrap',
      '::before': { content: '"\\200b"' },
    },
    // What is left on the line is the source's before it is the relative time's.
    sourceBelow: { flexGrow: 999 },
  };
});
