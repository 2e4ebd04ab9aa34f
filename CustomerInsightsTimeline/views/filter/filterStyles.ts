import { getFocusStyle } from '@fluentui/react';
import { stylesOf } from '../theme';

/** The look of what one filters with: all of one height, which grows where fingers point. */
export const useFilterStyles = stylesOf((theme) => {
  const { palette, fonts, semanticColors } = theme;
  const control = [
    fonts.small,
    {
      boxSizing: 'border-box',
      height: 28,
      margin: 0,
      padding: '0 8px',
      color: palette.neutralPrimary,
      background: palette.white,
      border: `1px solid ${palette.neutralTertiaryAlt}`,
      borderRadius: 4,
      '@media (pointer: coarse)': { height: 36 },
    },
  ] as const;
  const button = [
    getFocusStyle(theme, { inset: -2 }),
    ...control,
    {
      position: 'relative',
      display: 'inline-flex',
      flex: 'none',
      alignItems: 'center',
      gap: 6,
      maxWidth: '100%',
      cursor: 'pointer',
      ':hover': { background: palette.neutralLighterAlt },
    },
  ] as const;
  return {
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      gap: '4px 8px',
      padding: '4px 0',
      '@media print': { display: 'none' },
    },
    types: { display: 'flex', flexWrap: 'wrap', flex: '3 1 480px', gap: 4, minWidth: 0 },
    // Beside the types it has their two rows, below them one row of its own.
    aside: { display: 'flex', flexWrap: 'wrap', flex: '1 1 212px', gap: '4px 8px', minWidth: 0 },
    group: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', minWidth: 0 },
    label: [fonts.small, { color: palette.neutralSecondary }],
    button: [...button],
    plain: [...button, { borderColor: 'transparent', color: palette.themePrimary }],
    pressed: {
      fontWeight: 600,
      background: palette.neutralLighter,
      borderColor: palette.themePrimary,
      // Without colours of its own the platform would show on and off alike.
      '@media (forced-colors: active)': { borderWidth: 3 },
    },
    menu: [
      ...control,
      {
        minWidth: 0,
        // Fluent's own is higher than all beside it.
        minHeight: 0,
        '.ms-Button-label': { margin: 0, fontWeight: 400 },
      },
    ],
    choice: { display: 'flex', alignItems: 'center', gap: 8, padding: '0 8px', minWidth: 160 },
    mark: { display: 'flex', flex: 'none', width: 16, color: palette.themePrimary },
    icon: { display: 'flex', flex: 'none' },
    text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    count: { color: palette.neutralSecondary, fontVariantNumeric: 'tabular-nums' },
    field: [...control, { maxWidth: '100%', ':focus': { outlineColor: palette.themePrimary } }],
    wrong: [fonts.small, { flexBasis: '100%', margin: 0, color: semanticColors.errorText }],
    pills: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 4,
      margin: 0,
      padding: '4px 0',
      listStyle: 'none',
    },
    pill: [
      fonts.small,
      {
        display: 'flex',
        maxWidth: '100%',
        alignItems: 'center',
        minHeight: 26,
        paddingInlineStart: 10,
        boxSizing: 'border-box',
        background: palette.neutralLighter,
        border: `1px solid ${palette.neutralQuaternary}`,
        borderRadius: 14,
      },
    ],
    remove: [
      getFocusStyle(theme, { inset: -2 }),
      {
        position: 'relative',
        display: 'flex',
        flex: 'none',
        alignItems: 'center',
        justifyContent: 'center',
        width: 28,
        height: 24,
        padding: 0,
        border: 0,
        color: palette.neutralPrimary,
        background: 'transparent',
        cursor: 'pointer',
        '@media (pointer: coarse)': { width: 36, height: 34 },
      },
    ],
  };
});
