import * as React from 'react';
import type { Overview } from '../../domain/overview/overview';
import type { Period } from '../../domain/time/period';
import { edgeLabel } from './binLabels';
import { useTimeline } from '../TimelineContext';
import { stylesOf } from '../stylesOf';

export interface OverviewScaleProps {
  /** That of the strip whose hatching is explained. */
  readonly id: string;
  readonly overview: Overview;
  readonly period: Period | null;
}

/** What the strip begins and ends with, the chosen period, else what the hatching means. */
export function OverviewScale({ id, overview, period }: OverviewScaleProps): React.ReactElement {
  const { bins, unit } = overview;
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const from = edgeLabel('from', bins, unit, period, formats);
  const to = edgeLabel('to', bins, unit, period, formats);
  return (
    <div className={styles.scale}>
      <span>{edgeLabel('from', bins, unit, null, formats)}</span>
      {period && <span className={styles.chosen}>{strings.text('Period_FromTo', from, to)}</span>}
      {!period && bins.some(({ loaded }) => !loaded) && (
        <span className={styles.legend}>
          <svg aria-hidden width={16} height={12} className={styles.sample}>
            <rect width="100%" height="100%" fill={`url(#${id}-hatch)`} />
          </svg>
          {strings.text('Overview_Hatched')}
        </span>
      )}
      <span>{edgeLabel('to', bins, unit, null, formats)}</span>
    </div>
  );
}

/** As wide as the bars, which leave room for a handle on either side and for a button. */
const BESIDE_BARS = '24px';
const BESIDE_BARS_AND_BUTTON = '56px';

const useStyles = stylesOf(({ palette, fonts }) => ({
  scale: [
    fonts.small,
    {
      display: 'flex',
      justifyContent: 'space-between',
      gap: 8,
      marginInlineStart: BESIDE_BARS,
      marginInlineEnd: BESIDE_BARS_AND_BUTTON,
      paddingTop: 2,
      minHeight: 16,
      lineHeight: 16,
      color: palette.neutralSecondary,
      fontVariantNumeric: 'tabular-nums',
    },
  ],
  chosen: { color: palette.themePrimary, textAlign: 'center' },
  legend: { display: 'flex', alignItems: 'center', gap: 4 },
  sample: { flex: 'none', border: `1px solid ${palette.neutralQuaternary}` },
}));
