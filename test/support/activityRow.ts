import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';

/** A row that says nothing but what a test gives it. */
export function activityRow(said: Partial<ActivityRow> = {}): ActivityRow {
  return {
    primaryId: null,
    partition: null,
    activityId: null,
    customerId: null,
    sourceEntityName: null,
    sourceActivityId: null,
    activityType: null,
    activityTypeDisplay: null,
    activityName: null,
    activityTimeStamp: null,
    title: null,
    description: null,
    url: null,
    semanticData: null,
    rangeIndex: null,
    ...said,
  };
}
