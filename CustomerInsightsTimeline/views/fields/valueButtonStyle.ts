import type { IStyle, Theme } from '@fluentui/react';

/** The look of a small button beside a value, which may not make its line higher. */
export function valueButtonStyle({ palette }: Theme): IStyle {
  return {
    color: palette.neutralSecondary,
    width: 24,
    height: 24,
    // The line is as high with the button as without it.
    margin: '-4px 0',
    marginInlineStart: 4,
    verticalAlign: 'middle',
    '@media (pointer: coarse)': { width: 32, height: 32, margin: '-8px 0', marginInlineStart: 4 },
    '@media print': { display: 'none' },
  };
}
