import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { SortOrder } from '../../CustomerInsightsTimeline/domain/activity/activityOrder';
import type { CustomerSource } from '../../CustomerInsightsTimeline/domain/CustomerSource';
import { createActivityHistory } from '../../CustomerInsightsTimeline/domain/history/activityHistory';
import type {
  ActivityHistory,
  HistoryState,
} from '../../CustomerInsightsTimeline/domain/history/HistoryState';
import { activityRow } from './activityRow';
import { createManualClock } from './manualClock';
import { NOW } from './randomHistories';
import type { TextOrderedOptions } from './textOrderedSource';
import { createTextOrderedSource } from './textOrderedSource';

/** A history on a server, and how it is walked through. */
export interface Walk extends TextOrderedOptions {
  readonly pageSize: number;
  readonly order: SortOrder;
}

export function historyOf({ pageSize, order, ...server }: Walk) {
  const source = createTextOrderedSource(server);
  const clock = createManualClock();
  return { source, clock, history: createActivityHistory({ source, order, pageSize, clock }) };
}

/** A history that is read from any source, five activities at a time. */
export function historyFrom(source: CustomerSource): ActivityHistory {
  const clock = createManualClock();
  return createActivityHistory({ source, order: 'newestFirst', pageSize: 5, clock });
}

/** Activities a minute apart, as sources without any trouble write them. */
export function plainRows(count: number): readonly ActivityRow[] {
  return Array.from({ length: count }, (_, i) =>
    activityRow({ primaryId: `id-${i}`, rangeIndex: String(NOW - i * 60) }),
  );
}

export function plainWalk(count: number, pageSize = 50): Walk {
  return { rows: plainRows(count), pageSize, order: 'newestFirst' };
}

/** Asks for the next page and waits until the history rests or has failed. */
export async function showMore(history: ActivityHistory): Promise<HistoryState> {
  const done = resting(history);
  history.showMore();
  await done;
  return history.get();
}

function resting(history: ActivityHistory): Promise<void> {
  return new Promise((resolve) => {
    const stop = history.subscribe(() => {
      const { kind } = history.get().phase;
      if (kind === 'reading' || kind === 'waiting') return;
      stop();
      resolve();
    });
  });
}
