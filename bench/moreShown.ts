import type { ActivityHistory } from '../CustomerInsightsTimeline/domain/history/HistoryState';

/** Shows a page more and waits until it is there. */
export function moreShown(history: ActivityHistory): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = history.subscribe(() => {
      const { phase } = history.get();
      if (phase.kind === 'reading') return;
      stop();
      if (phase.kind === 'resting') resolve();
      else reject(new Error('A source in memory neither fails nor asks for patience.'));
    });
    history.showMore();
  });
}

/** Shows page after page until so many activities, or all there are, are shown. */
export async function shownUpTo(history: ActivityHistory, count: number): Promise<void> {
  while (history.get().shown < count && !history.get().complete) await moreShown(history);
}
