import { useLayoutEffect } from './react';
import type { SingleLoad } from '../domain/loading/singleLoad';
import type { TimelineBodyProps } from './TimelineProps';

/**
 * Asks for all parts of the screen that are on, the most important first: a browser asks a server of
 * HTTP/1.1 for six things at a time. The activities are asked for before, by `useVisibleHistory`.
 */
export function useFirstRequests(props: TimelineBodyProps): void {
  const { timeline, showSegments, insights: settings } = props;
  useLayoutEffect(() => {
    const { segments, insights, totals } = timeline;
    if (showSegments) {
      loadOnce(segments);
      insights?.segmentMetadata.prepare();
    }
    if (insights) {
      if (settings.showProfile) loadOnce(insights.profile);
      if (settings.showMeasures) loadOnce(insights.measures);
      if (settings.showPredictions) loadOnce(insights.predictions);
      if (settings.showEnrichment) loadOnce(insights.enrichments);
      if (settings.showProfile) loadOnce(insights.keys);
    }
    if (totals) loadOnce(totals);
  }, [timeline, showSegments, settings]);
}

/** Does nothing where it reads, or has been read: a part that failed or was stopped is asked for by hand. */
export function loadOnce<T>(load: SingleLoad<T>): void {
  if (load.get().kind === 'loading') load.load();
}
