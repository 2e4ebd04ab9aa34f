import { keyframes } from '@fluentui/react';
import * as React from 'react';
import { stylesOf } from '../stylesOf';

/** Widths of the grey lines, in per cent, so that they look like titles and facts. */
const LINES = [
  [38, 62],
  [52, 44],
  [30, 70],
  [46, 38],
  [58, 56],
  [34, 48],
] as const;

/** Stands in for the first activities, in their own height, so that nothing jumps. */
export function Skeleton(): React.ReactElement {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.skeleton}>
      {LINES.map(([title, facts]) => (
        <div key={title} className={styles.row}>
          <div className={styles.line} style={{ width: `${title}%` }} />
          <div className={styles.line} style={{ width: `${facts}%` }} />
        </div>
      ))}
    </div>
  );
}

const useStyles = stylesOf(({ palette }) => ({
  skeleton: { paddingTop: 40 },
  row: { height: 44, boxSizing: 'border-box', padding: '8px 0 0 36px' },
  line: {
    height: 8,
    marginBottom: 10,
    borderRadius: 4,
    background: palette.neutralQuaternaryAlt,
    '@media (prefers-reduced-motion: no-preference)': {
      animation: `${keyframes({ '50%': { opacity: 0.4 } })} 1.6s ease-in-out infinite`,
    },
  },
}));
