import type { Activity } from '../../CustomerInsightsTimeline/domain/activity/Activity';

/** Counts, from now on, the activities whose SemanticData anybody reads. */
export function countReads(activities: readonly Activity[]): () => number {
  const read = new Set<Activity>();
  for (const activity of activities) {
    const { semanticData } = activity;
    Object.defineProperty(activity, 'semanticData', {
      get: () => {
        read.add(activity);
        return semanticData;
      },
    });
  }
  return () => read.size;
}
