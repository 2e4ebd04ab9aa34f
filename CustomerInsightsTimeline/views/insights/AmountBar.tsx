import * as React from '../react';
import { useTimeline } from '../TimelineContext';
import { stylesOf } from '../theme';

export interface AmountBarProps {
  readonly label: string;
  readonly value: number;
  /** The end of the scale, which begins at 0. */
  readonly outOf: number;
}

/** A value on a scale: in words first, and as a bar for the eyes. */
export function AmountBar({ label, value, outOf }: AmountBarProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const text = strings.text('Value_Rating', formats.number(value), formats.number(outOf));
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <bdi className={styles.label}>{label}</bdi>
        <span className={styles.value}>{text}</span>
      </div>
      <div aria-hidden className={styles.scale}>
        <div className={styles.amount} style={{ width: `${(value / outOf) * 100}%` }} />
      </div>
    </div>
  );
}

const useStyles = stylesOf(({ palette }) => ({
  bar: { margin: '0 0 8px' },
  words: { display: 'flex', justifyContent: 'space-between', gap: 8, marginBottom: 3 },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  value: { flex: 'none', color: palette.neutralSecondary, fontVariantNumeric: 'tabular-nums' },
  scale: {
    height: 4,
    borderRadius: 2,
    background: palette.neutralLight,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  amount: {
    height: 4,
    borderRadius: 2,
    background: palette.themePrimary,
    '@media (forced-colors: active)': { background: 'Highlight', forcedColorAdjust: 'none' },
  },
}));
