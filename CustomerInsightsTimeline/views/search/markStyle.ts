import { memoizeFunction, mergeStyles } from '@fluentui/react';
import type { Theme } from '@fluentui/react';

/** The look of what is marked within a text. */
export const markStyle = memoizeFunction(({ palette }: Theme) =>
  mergeStyles({
    color: palette.neutralDark,
    background: palette.themeLighter,
    // Not by colour alone, and without moving a letter.
    boxShadow: `inset 0 -2px 0 ${palette.themePrimary}`,
    borderRadius: 2,
    '@media (forced-colors: active)': {
      color: 'MarkText',
      background: 'Mark',
      forcedColorAdjust: 'none',
    },
  }),
);
