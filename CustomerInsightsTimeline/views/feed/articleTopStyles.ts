import { getFocusStyle, hiddenContentStyle } from '@fluentui/react';
import { stylesOf } from '../stylesOf';

/** The look of what stands above the body of an article: a silence, and the heading of a group. */
export const useArticleTopStyles = stylesOf((theme) => {
  const { palette, fonts } = theme;
  const line = { flex: '1 1 16px', borderTop: `1px dashed ${palette.neutralTertiary}` };
  return {
    silence: [
      fonts.small,
      {
        display: 'flex',
        alignItems: 'center',
        gap: 12,
        margin: 0,
        padding: '12px 0 4px',
        lineHeight: 16,
        textAlign: 'center',
        color: palette.neutralSecondary,
        '::before': { ...line, content: '""' },
        '::after': { ...line, content: '""' },
      },
    ],
    heading: [fonts.medium, { margin: 0, padding: '12px 0 0', fontWeight: 600 }],
    toggle: [
      getFocusStyle(theme, { inset: 1 }),
      {
        position: 'relative',
        display: 'flex',
        alignItems: 'flex-start',
        gap: 6,
        maxWidth: '100%',
        minHeight: 28,
        border: 0,
        padding: '4px 4px 4px 0',
        font: 'inherit',
        lineHeight: 20,
        textAlign: 'start',
        overflowWrap: 'anywhere',
        color: palette.neutralPrimary,
        background: 'transparent',
        cursor: 'pointer',
        ':hover': { color: palette.themePrimary },
      },
    ],
    chevron: {
      flex: 'none',
      marginTop: 2,
      color: palette.neutralSecondary,
      '@media (prefers-reduced-motion: no-preference)': { transition: 'transform 120ms' },
    },
    aside: { transform: 'rotate(-90deg)', '[dir=rtl] &': { transform: 'rotate(90deg)' } },
    count: {
      whiteSpace: 'nowrap',
      fontWeight: 400,
      color: palette.neutralSecondary,
      fontVariantNumeric: 'tabular-nums',
    },
    hidden: hiddenContentStyle,
  };
});
