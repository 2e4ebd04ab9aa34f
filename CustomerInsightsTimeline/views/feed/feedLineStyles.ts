import { getFocusStyle } from '@fluentui/react';
import { stylesOf } from '../stylesOf';

/** The look of the lines of an order, along the rail of the order above. */
export const useFeedLineStyles = stylesOf((theme) => {
  const { palette, fonts } = theme;
  return {
    lines: { borderInlineStart: '3px solid', paddingInlineStart: 36 },
    opener: [
      getFocusStyle(theme, { inset: 1 }),
      fonts.small,
      {
        position: 'relative',
        display: 'inline-flex',
        alignItems: 'center',
        gap: 4,
        height: 24,
        border: 0,
        padding: 0,
        paddingInlineEnd: 4,
        color: palette.themePrimary,
        background: 'transparent',
        cursor: 'pointer',
        ':hover': { color: palette.themeDark, textDecoration: 'underline' },
      },
    ],
    chevron: {
      '@media (prefers-reduced-motion: no-preference)': { transition: 'transform 120ms' },
    },
    turned: { transform: 'rotate(180deg)' },
    list: { listStyle: 'none', margin: 0, padding: '0 0 8px' },
  };
});
