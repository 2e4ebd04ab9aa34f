import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { SortOrder } from '../../domain/activity/activityOrder';
import type { HistoryState } from '../../domain/history/HistoryState';
import type { CountKey } from '../../strings/Strings';
import { useTimeline } from '../TimelineContext';
import type { VisibleHistory } from '../useVisibleHistory';
import { CompletenessLine } from './CompletenessLine';
import { FailureMessage } from './FailureMessage';
import { BusyLine } from './LoadingLine';

/** What a reader should know about rows that are not where, or what, they ought to be. */
function Notices({ history }: { readonly history: HistoryState }): React.ReactElement | null {
  const { strings } = useTimeline();
  const counts: readonly (readonly [CountKey, number])[] = [
    ['Notice_Unreadable', history.unreadable],
    ['Notice_Undated', history.undated],
    ['Notice_Late', history.late],
  ];
  const notices = counts.filter(([, count]) => count > 0);
  if (notices.length === 0 && !history.keyless) return null;
  return (
    <ul className="cit-notices">
      {history.keyless && <li>{strings.text('Notice_Keyless')}</li>}
      {notices.map(([key, count]) => (
        <li key={key}>{strings.count(key, count)}</li>
      ))}
    </ul>
  );
}

interface HistoryStatusProps {
  readonly visible: VisibleHistory;
  readonly order: SortOrder;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Called with the first of the activities that a reload brought, once they are shown. */
  readonly onNewShown: (first: Activity) => void;
  /** What else is to be said of what is loaded. */
  readonly children: React.ReactNode;
}

/** What is said of the loaded activities: how much, as of when, and what keeps us from more. */
export function HistoryStatus(props: HistoryStatusProps): React.ReactElement {
  const { current: history, everything, state, filtered, loaded, narrowed, total } = props.visible;
  const { phase, reload } = state;

  function showNew() {
    const first = history.showNew();
    if (narrowed) everything.showNew();
    if (first) props.onNewShown(first);
  }

  return (
    <div className="cit-status">
      <CompletenessLine
        history={state}
        order={props.order}
        loaded={filtered ? loaded : null}
        total={total}
        now={props.now}
        onLoadAll={history.loadAll}
        onStop={history.stop}
        onShowNew={showNew}
      />
      {[phase, reload].map(
        (each, index) =>
          each.kind === 'waiting' && (
            <BusyLine key={index} attempt={each.waiting.attempt} onStop={history.stopWaiting} />
          ),
      )}
      {phase.kind === 'failed' && state.target === 'all' && (
        <FailureMessage failure={phase.failure} onRetry={history.loadAll} />
      )}
      {reload.kind === 'failed' && (
        <FailureMessage failure={reload.failure} onRetry={history.reload} />
      )}
      <Notices history={state} />
      {props.children}
    </div>
  );
}
