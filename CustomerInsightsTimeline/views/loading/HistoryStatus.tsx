import * as React from 'react';
import type { Activity } from '../../domain/activity/Activity';
import type { SortOrder } from '../../domain/activity/activityOrder';
import { BusyLine } from './BusyLine';
import { CompletenessLine } from './CompletenessLine';
import { FailureMessage } from './FailureMessage';
import { Notices } from './Notices';
import type { VisibleHistory } from '../useVisibleHistory';
import { stylesOf } from '../stylesOf';

export interface HistoryStatusProps {
  readonly visible: VisibleHistory;
  readonly order: SortOrder;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Told the first of the activities that a refresh brought, once they are shown. */
  readonly onFresh: (first: Activity) => void;
  /** What else is to be said of what is loaded. */
  readonly children: React.ReactNode;
}

/** What is said of the loaded activities: how much, as of when, and what keeps us from more. */
export function HistoryStatus(props: HistoryStatusProps): React.ReactElement {
  const { current: history, everything, state, filtered, loaded, narrowed } = props.visible;
  const { phase, refresh } = state;
  const styles = useStyles();

  function showFresh() {
    const first = history.showFresh();
    if (narrowed) everything.showFresh();
    if (first) props.onFresh(first);
  }

  return (
    <div className={styles.status}>
      <CompletenessLine
        history={state}
        order={props.order}
        loaded={filtered ? loaded : null}
        now={props.now}
        onLoadAll={history.loadAll}
        onStop={history.stop}
        onShowFresh={showFresh}
      />
      {[phase, refresh].map(
        (each, index) =>
          each.kind === 'waiting' && (
            <BusyLine key={index} attempt={each.waiting.attempt} onStop={history.stopWaiting} />
          ),
      )}
      {phase.kind === 'failed' && state.goal === 'all' && (
        <FailureMessage failure={phase.failure} onRetry={history.loadAll} />
      )}
      {refresh.kind === 'failed' && (
        <FailureMessage failure={refresh.failure} onRetry={history.refresh} />
      )}
      <Notices history={state} />
      {props.children}
    </div>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  status: [
    fonts.small,
    {
      flex: '1 1 420px',
      minWidth: 0,
      padding: '4px 0',
      minHeight: 16,
      lineHeight: 16,
      color: palette.neutralSecondary,
      fontVariantNumeric: 'tabular-nums',
    },
  ],
}));
