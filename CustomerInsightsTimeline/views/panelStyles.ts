import type { Theme } from '@fluentui/react';
import { getFocusStyle, memoizeFunction, mergeStyleSets } from '@fluentui/react';

/** The look of what opens between the tools and the feed, and closes again. */
export const panelStyles = memoizeFunction((theme: Theme) => {
  const { palette, fonts } = theme;
  return mergeStyleSets({
    panel: [
      fonts.small,
      {
        margin: '4px 0 8px',
        padding: '8px 12px 12px',
        borderRadius: 4,
        color: palette.neutralPrimary,
        background: palette.neutralLighterAlt,
      },
    ],
    head: { display: 'flex', alignItems: 'center', gap: 8 },
    title: [fonts.medium, { flex: 1, minWidth: 0, margin: 0, fontWeight: 600 }],
    close: [
      getFocusStyle(theme, { inset: 1 }),
      {
        position: 'relative',
        flex: 'none',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: 32,
        height: 32,
        border: 0,
        padding: 0,
        color: palette.neutralSecondary,
        background: 'transparent',
        cursor: 'pointer',
        ':hover': { color: palette.neutralPrimary },
      },
    ],
  });
});
