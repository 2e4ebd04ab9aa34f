import { mergeStyleSets } from '@fluentui/react';
import * as React from 'react';

export interface LedgerBarsProps {
  /** Oldest first. */
  readonly bars: readonly number[];
  readonly colour: string | undefined;
}

const HEIGHT = 16;
const BAR = 4;
const GAP = 1;

/** The shape of a type over time, for the eyes only: the overview has the numbers. */
export function LedgerBars({ bars, colour }: LedgerBarsProps): React.ReactElement {
  const most = Math.max(1, ...bars);
  return (
    <span aria-hidden className={styles.bars} style={{ color: colour }}>
      {bars.map((bar, index) => (
        <span
          key={index}
          className={styles.bar}
          style={{ height: bar === 0 ? 1 : Math.max(2, Math.round((bar / most) * HEIGHT)) }}
        />
      ))}
    </span>
  );
}

const styles = mergeStyleSets({
  bars: { display: 'flex', alignItems: 'flex-end', gap: GAP, height: HEIGHT },
  bar: {
    width: BAR,
    background: 'currentColor',
    // The browser takes backgrounds away.
    '@media (forced-colors: active)': { background: 'CanvasText', forcedColorAdjust: 'none' },
  },
});
