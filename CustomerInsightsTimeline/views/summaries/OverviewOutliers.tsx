import { mergeStyleSets } from '@fluentui/react';
import * as React from 'react';
import type { Outliers } from '../../domain/overview/extent';
import type { Overview } from '../../domain/overview/overview';
import type { Period } from '../../domain/time/period';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';

export interface OverviewOutliersProps {
  readonly overview: Overview;
  readonly onPeriod: (period: Period) => void;
}

/** What lies before the strip and after it, such as dates that stand for "never", to be gone to. */
export function OverviewOutliers(props: OverviewOutliersProps): React.ReactElement | null {
  const { earlier, later } = props.overview;
  const { strings, formats } = useTimeline();
  if (!earlier && !later) return null;
  const link = (
    key: 'Overview_Earlier' | 'Overview_Later',
    { count, final }: Outliers,
    day: number,
    to: Period,
  ) => (
    <TextButton
      onClick={() => {
        props.onPeriod(to);
      }}
    >
      {strings.text(key, strings.soFar(formats.number(count), final), formats.shortDay(day))}
    </TextButton>
  );
  return (
    <div className={styles.outliers}>
      {earlier &&
        link('Overview_Earlier', earlier, earlier.fromDay, {
          fromDay: -Infinity,
          toDay: earlier.toDay,
        })}
      {later &&
        link('Overview_Later', later, later.toDay, {
          fromDay: later.fromDay,
          toDay: Infinity,
        })}
    </div>
  );
}

const styles = mergeStyleSets({
  outliers: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 8 },
});
