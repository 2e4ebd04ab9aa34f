import { stylesOf } from '../stylesOf';

/** From this width on there is room for a rail beside the activities. */
export const WIDE = 776;

/** Two columns with a rail or, on less room, a panel above the activities. */
export const useRailStyles = stylesOf(({ palette }) => ({
  columns: {
    display: 'grid',
    // On 800 px the activities need the room more.
    gridTemplateColumns: 'minmax(0, 1fr) clamp(228px, 26%, 312px)',
    columnGap: 16,
    alignItems: 'start',
  },
  // In a place of fixed height each column scrolls by itself.
  within: { flex: '1 1 auto', minHeight: 0, gridTemplateRows: 'minmax(0, 1fr)' },
  column: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
  scrolled: {
    maxHeight: '100%',
    overflowY: 'auto',
    '@media print': { maxHeight: 'none', overflow: 'visible' },
  },
  timeline: { minWidth: 0 },
  rail: {
    minWidth: 0,
    paddingInlineStart: 16,
    borderInlineStart: `1px solid ${palette.neutralQuaternary}`,
  },
  panel: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    columnGap: 24,
    marginBottom: 8,
    borderBottom: `1px solid ${palette.neutralQuaternary}`,
  },
}));
