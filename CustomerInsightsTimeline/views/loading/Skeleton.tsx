import { keyframes } from '@fluentui/react';
import * as React from '../react';
import { stylesOf } from '../theme';

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

export type PartShape = 'activities' | 'bars' | 'chips' | 'columns' | 'profile' | 'tiles' | 'tools';

/** Width, as CSS has it, and height in CSS pixels. Boxes share a line that is too short for them. */
type Box = readonly [width: number | string, height: number];

const ENTRY: readonly Box[] = [
  [20, 20],
  ['66%', 8],
  ['16%', 8],
];
const LINE: readonly Box[] = [['55%', 8]];

/** The boxes of each part, line by line. They tell kinds of parts apart, and nothing of a customer. */
const SHAPES: Readonly<Record<PartShape, readonly (readonly Box[])[]>> = {
  chips: [[72, 96, 64, 88].map((width) => [width, 20])],
  profile: [ENTRY.slice(0, 2)],
  tiles: [[32, 32, 32].map((height) => ['30%', height])],
  bars: [LINE, LINE],
  columns: [[12, 18, 14, 22, 16, 26, 20, 32, 24, 20, 16, 28].map((height) => ['100%', height])],
  tools: [['40%', 60, 60].map((width) => [width, 26])],
  activities: [LINE, ENTRY, ENTRY, ENTRY],
};

/** Stands in for a part, without a word that could be taken for a customer's. */
export function PartSkeleton({ shape }: { readonly shape: PartShape }): React.ReactElement {
  const styles = usePartStyles();
  const isChart = shape === 'columns';
  return (
    <div aria-hidden>
      {SHAPES[shape].map((line, index) => (
        <div
          key={index}
          className={styles.line}
          style={{ alignItems: isChart ? 'flex-end' : 'center' }}
        >
          {line.map(([width, height], place) => (
            <div
              key={place}
              className={styles.box}
              style={{ width, height, borderRadius: isChart ? 2 : Math.min(12, height / 2) }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

const usePartStyles = stylesOf(({ palette }) => ({
  line: { display: 'flex', gap: 8, marginTop: 8 },
  box: {
    boxSizing: 'border-box',
    background: palette.neutralQuaternaryAlt,
    // Forced colours leave out backgrounds and show borders, which have no colour of their own else.
    border: '1px solid transparent',
  },
}));
