import { memoizeFunction, mergeStyleSets, useTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react';
import * as React from 'react';
import type { ActivityHistory } from '../domain/history/activityHistory';
import type { SingleLoad } from '../domain/loading/singleLoad';
import type { Segments } from '../domain/segments/decodeSegments';
import { BusyLine } from './BusyLine';
import { FailureMessage } from './FailureMessage';
import { SegmentChips } from './SegmentChips';
import { useTimeline } from './TimelineContext';
import { useAfterFirstPage } from './useAfterFirstPage';
import { useObservable } from './useObservable';

export interface SegmentsPartProps {
  readonly load: SingleLoad<Segments>;
  /** The activities, which are loaded first. */
  readonly history: ActivityHistory;
  readonly narrow: boolean;
}

/** The customer's segments, which load, fail and recover on their own. */
export function SegmentsPart({ load, history, narrow }: SegmentsPartProps): React.ReactElement {
  const styles = stylesFor(useTheme());
  const { strings } = useTimeline();
  const isTheirTurn = useAfterFirstPage(history);
  React.useEffect(() => {
    if (isTheirTurn && load.get().kind === 'loading') load.load();
  }, [load, isTheirTurn]);
  return (
    <div className={styles.part}>
      <span className={styles.title}>{strings.text('Segments_Title')}</span>
      <Content load={load} narrow={narrow} />
    </div>
  );
}

function Content({ load, narrow }: Omit<SegmentsPartProps, 'history'>): React.ReactElement {
  const { strings } = useTimeline();
  const state = useObservable(load);
  switch (state.kind) {
    case 'loading':
      return <span role="status">{strings.text('Loading_Segments')}</span>;
    case 'waiting':
      return <BusyLine attempt={state.waiting.attempt} onStop={load.stopWaiting} />;
    case 'failed':
      return <FailureMessage failure={state.failure} onRetry={load.load} />;
    case 'ready':
      return (
        <>
          <SegmentChips segments={state.value} narrow={narrow} />
          {state.failure && <FailureMessage failure={state.failure} onRetry={load.refresh} />}
        </>
      );
  }
}

const stylesFor = memoizeFunction(({ palette, fonts }: Theme) =>
  mergeStyleSets({
    part: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: '4px 12px',
      minHeight: 24,
      margin: '4px 0 8px',
      color: palette.neutralSecondary,
    },
    title: [fonts.small, { color: palette.neutralSecondary }],
  }),
);
