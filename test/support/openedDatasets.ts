import type { ActivityHistory } from '../../CustomerInsightsTimeline/domain/history/HistoryState';
import type { CustomerTimeline } from '../../CustomerInsightsTimeline/domain/CustomerTimeline';
import { createCustomerTimeline } from '../../CustomerInsightsTimeline/domain/CustomerTimeline';
import type { HostedDatasets, HostedOptions } from './datasetSource';
import { hostDatasets } from './datasetSource';
import type { ManualClock } from './manualClock';
import { createManualClock } from './manualClock';
import { tableOf } from './numberedDays';
import { promisesSettled } from './promisesSettled';

export interface OpenedDatasets {
  readonly hosted: HostedDatasets;
  readonly clock: ManualClock;
  readonly timeline: CustomerTimeline;
  /** Newest first. */
  readonly history: ActivityHistory;
}

/** A timeline over hosted activities of these days, once its first page of ten is shown. */
export async function openDatasets(
  numbers: readonly number[],
  options: Partial<HostedOptions> = {},
): Promise<OpenedDatasets> {
  const clock = createManualClock();
  const hosted = hostDatasets({
    activities: tableOf(numbers),
    later: queueMicrotask,
    pageSize: 10,
    clock,
    ...options,
  });
  const timeline = createCustomerTimeline({
    id: '1',
    source: hosted.source(),
    order: 'newestFirst',
    pageSize: 10,
    clock,
  });
  const { history } = timeline;
  history.showMore();
  await promisesSettled();
  return { hosted, clock, timeline, history };
}

export function shownTitles({ history }: Pick<OpenedDatasets, 'history'>): readonly string[] {
  const { activities, shown } = history.get();
  return activities.slice(0, shown).map(({ title }) => title ?? '');
}
